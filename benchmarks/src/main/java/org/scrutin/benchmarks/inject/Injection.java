package org.scrutin.benchmarks.inject;

/**
 * What is done to a run.
 *
 * @param call the system call it meets
 * @param effect what happens there
 * @param when at the how manieth of these calls that touch the folder of all reports, from 1
 */
record Injection(String call, Effect effect, int when) {

    /** What can happen at a call. */
    enum Effect {
        /** The process is killed as it enters the call. */
        KILLED("signal=SIGKILL:when="),
        /** This call and all later ones of its name find the disk full. */
        DISK_FULL("error=ENOSPC:when=");

        private final String words;

        Effect(String words) {
            this.words = words;
        }
    }

    /** The expression that strace takes. */
    String expression() {
        return "inject=" + call + ":" + effect.words + when + (effect == Effect.DISK_FULL ? "+" : "");
    }

    @Override
    public String toString() {
        return expression();
    }
}
