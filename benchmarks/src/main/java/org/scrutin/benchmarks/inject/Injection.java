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
        DISK_FULL("error=ENOSPC:when="),
        /** From this call on all of its name find that the file system can only be read. */
        READ_ONLY("error=EROFS:when="),
        /** From this call on all of its name are not permitted. */
        FORBIDDEN("error=EACCES:when=");

        private final String words;

        Effect(String words) {
            this.words = words;
        }
    }

    /** Evenly spaced among so many calls, the first and the last among them; each call where as many are wanted. */
    static int when(int number, int wanted, int calls) {
        return wanted == 1 ? 1 : 1 + (int) Math.round((double) number * (calls - 1) / (wanted - 1));
    }

    /** The expression that strace takes. */
    String expression() {
        return "inject=" + call + ":" + effect.words + when + (effect == Effect.KILLED ? "" : "+");
    }

    @Override
    public String toString() {
        return expression();
    }
}
