package org.scrutin.output.edition;

import java.util.SortedMap;

/**
 * The name of an edition: what went in and what came out. The same program, settings, inputs and tables give the same id.
 *
 * @param value 16 hexadecimal digits
 */
public record EditionId(String value) {

    private static final int DIGITS = 16;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when it is not 16 hexadecimal digits
     */
    public EditionId {
        if (!value.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not the id of an edition: " + value);
        }
    }

    /**
     * The id of what was made.
     *
     * @param tables digest by file name
     */
    static EditionId of(Provenance provenance, SortedMap<String, String> tables) {
        StringBuilder text = new StringBuilder();
        text.append("version ").append(provenance.version()).append('\n');
        text.append("settings ").append(provenance.settings()).append('\n');
        text.append("seed ").append(provenance.seed()).append('\n');
        for (Provenance.Input input : provenance.inputs()) {
            text.append("input ")
                    .append(input.sha256())
                    .append(' ')
                    .append(input.name())
                    .append('\n');
        }
        tables.forEach((name, digest) ->
                text.append("table ").append(digest).append(' ').append(name).append('\n'));
        return new EditionId(Sha256.of(text.toString()).substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
