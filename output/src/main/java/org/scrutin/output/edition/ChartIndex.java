package org.scrutin.output.edition;

import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.List;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.tables.TableRows;

/**
 * One drawing of a report folder: a row of {@code charts/index.csv}.
 *
 * @param chart its files' name without ending; with the language where there are several
 * @param title what it found
 * @param alternative what it shows, for those who do not see it
 * @param table the table it was drawn from
 */
public record ChartIndex(String chart, String title, String alternative, String table) {

    private static final TableDefinition<ChartIndex> DEFINITION = TableDefinition.<ChartIndex>of("index", "one drawing")
            .key(text("chart", "name of its files without ending", ChartIndex::chart))
            .column(text("title", "what it found", ChartIndex::title))
            .column(text("alternative", "what it shows, for those who do not see it", ChartIndex::alternative))
            .column(text("table", "table it was drawn from", ChartIndex::table))
            .build();

    /** The index as a table. */
    public static TableRows<?> of(List<ChartIndex> charts) {
        return TableRows.of(DEFINITION, charts);
    }
}
