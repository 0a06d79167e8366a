package org.scrutin.charts.spec;

import java.util.regex.Pattern;

/**
 * The words around a chart.
 *
 * @param id names the chart's files: lower-case letters, digits and hyphens, which every file system takes
 * @param title says what was found, a sentence without a full stop
 * @param subtitle what is plotted, over which votes, n
 * @param source record or data set, cycles, n
 * @param alternative what it shows, for those who do not see it
 * @param table name of the table of the report that it was drawn from
 * @param numbers what is drawn, as a table
 */
public record Caption(
        String id, String title, String subtitle, String source, String alternative, String table, ChartTable numbers) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException when the id is no file name or a text is blank
     */
    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the name of a chart: " + id);
        }
        if (title.isBlank() || subtitle.isBlank() || source.isBlank() || alternative.isBlank() || table.isBlank()) {
            throw new IllegalArgumentException("a chart without all its words: " + id);
        }
    }
}
