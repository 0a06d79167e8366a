package org.scrutin.benchmarks.coverage;

/** Simulates voting with a known truth: how many intervals hold it, and how every p is distributed under its null. */
public final class Validation {

    private Validation() {}

    /** Arguments: how many samples a line (2,000 where it is missing), and which part (all where it is missing). */
    public static void main(String[] arguments) {
        int samples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        String part = arguments.length > 1 ? arguments[1] : "all";
        if (part.equals("all") || part.equals("wavering")) {
            new IntervalCoverage(samples).run(1);
        }
        if (part.equals("all") || part.equals("splitting")) {
            new IntervalCoverage(samples).run(2);
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
