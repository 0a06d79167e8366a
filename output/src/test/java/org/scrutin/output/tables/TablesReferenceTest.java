package org.scrutin.output.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.output.open.OpenStudy;

/**
 * The page on tables is made from the definitions of the tables, so that it can't drift from them. Written anew with
 * {@code -Dscrutin.rewrite=yes}.
 */
class TablesReferenceTest {

    private static final Path PAGE = Path.of("..", "docs", "tables.md");

    @Test
    void thePageSaysWhatTheDefinitionsSay() throws IOException {
        String made = page();
        if ("yes".equals(System.getProperty("scrutin.rewrite"))) {
            Files.writeString(PAGE, made, StandardCharsets.UTF_8);
        }
        assertEquals(
                made,
                Files.readString(PAGE),
                "docs/tables.md is made from the code: run this test with -Dscrutin.rewrite=yes and commit the page");
    }

    private static String page() {
        List<TableDefinition<?>> tables =
                new ArrayList<>(StudyTables.definitions(OpenStudy.NONE.tables(SampleResults.empty())));
        tables.add(Dictionary.definition());
        StringBuilder page = new StringBuilder("""
                # The tables

                Made from the program's own definitions, as `tables/dictionary.csv` of every report is: do not edit. What needs more words than a cell:
                [report-folder.md](report-folder.md#tables). How to load them: [loading.md](loading.md). **Bold** columns are the key.

                """);
        tables.forEach(table -> page.append("[%s](#%s) · ".replace("%s", table.name())));
        page.setLength(page.length() - 3);
        page.append('\n');
        tables.forEach(table -> page.append(section(table)));
        return page.toString();
    }

    private static String section(TableDefinition<?> table) {
        StringBuilder section = new StringBuilder();
        section.append("\n## ").append(table.name()).append("\n\nOne row is ").append(table.description());
        section.append(".\n\n| column | type | unit | is |\n|---|---|---|---|\n");
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnDefinition<?> column = table.columns().get(i);
            String mark = i < table.keyColumns() ? "**" : "";
            section.append("| ")
                    .append(mark)
                    .append('`')
                    .append(column.name())
                    .append('`')
                    .append(mark);
            section.append(" | ").append(column.type().id());
            section.append(" | ").append(cell(column.unit()));
            section.append(" | ").append(cell(column.definition())).append(" |\n");
        }
        return section.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
