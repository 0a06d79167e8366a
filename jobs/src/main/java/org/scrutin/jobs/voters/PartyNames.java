package org.scrutin.jobs.voters;

/** Names of the parties of the United States Congress by their number; of the many small ones the number alone. */
final class PartyNames {

    private static final int DEMOCRATIC = 100;
    private static final int REPUBLICAN = 200;
    private static final int INDEPENDENT = 328;

    private PartyNames() {}

    static String of(int number) {
        return switch (number) {
            case DEMOCRATIC -> "Democratic Party";
            case REPUBLICAN -> "Republican Party";
            case INDEPENDENT -> "Independent";
            default -> "Party " + number;
        };
    }
}
