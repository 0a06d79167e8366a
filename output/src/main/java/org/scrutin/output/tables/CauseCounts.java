package org.scrutin.output.tables;

/**
 * How many changes were made by what.
 *
 * @param data by other ballots or other data beside them, alone
 * @param program by another program alone
 * @param settings by other settings alone
 * @param several by more than one of these, each with a part in it
 * @param unknown by one of several that were not told apart
 */
public record CauseCounts(int data, int program, int settings, int several, int unknown) {

    /** The word for a cause that is not known. */
    public static final String UNKNOWN = "unknown";

    /** No change. */
    public static final CauseCounts NONE = new CauseCounts(0, 0, 0, 0, 0);

    /**
     * With one more.
     *
     * @param cause as {@link ChangeTables#CHANGES} has it
     */
    public CauseCounts with(String cause) {
        return switch (cause) {
            case "data" -> new CauseCounts(data + 1, program, settings, several, unknown);
            case "program" -> new CauseCounts(data, program + 1, settings, several, unknown);
            case "settings" -> new CauseCounts(data, program, settings + 1, several, unknown);
            case UNKNOWN -> new CauseCounts(data, program, settings, several, unknown + 1);
            default -> new CauseCounts(data, program, settings, several + 1, unknown);
        };
    }
}
