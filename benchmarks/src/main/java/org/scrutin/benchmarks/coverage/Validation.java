package org.scrutin.benchmarks.coverage;

/** Simulates voting with a known truth: how many intervals hold it, and how every p is distributed under its null. */
public final class Validation {

    private Validation() {}

    /**
     * Arguments: how many samples a line (2,000 where it is missing), which part (all where it is missing), and the seed of wavering
     * and splitting.
     */
    public static void main(String[] arguments) {
        int samples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        String part = arguments.length > 1 ? arguments[1] : "all";
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : IntervalCoverage.SEED;
        if (part.equals("all") || part.equals("wavering")) {
            new IntervalCoverage(samples, seed).run(1);
        }
        if (part.equals("all") || part.equals("splitting")) {
            new IntervalCoverage(samples, seed).run(2);
        }
        if (part.equals("all") || part.equals("changes")) {
            new ChangeCoverage(samples).run(1);
        }
        if (part.equals("all") || part.equals("movers")) {
            new MoverCoverage(samples).run();
        }
        if (part.equals("all") || part.equals("nulls")) {
            new NullDistributions(5 * samples).run();
        }
    }
}
