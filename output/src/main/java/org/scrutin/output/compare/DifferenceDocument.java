package org.scrutin.output.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.scrutin.output.edition.JsonText;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.TableChange;

/** What differs between two editions as JSON, with the words of the tables {@code changes} and {@code changes_tables}. */
public final class DifferenceDocument {

    private DifferenceDocument() {}

    /**
     * The document: {@code before} and {@code after} ({@code study}, {@code edition}, {@code version}), {@code cause} (a list),
     * {@code telling} (the id of a {@link Telling}),
     * {@code ballots}, {@code tables}, {@code changes}. Cells stay texts, as tables print them.
     */
    public static String of(EditionDifference difference) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        head(root.putObject("before"), difference.before());
        head(root.putObject("after"), difference.after());
        ArrayNode cause = root.putArray("cause");
        difference.cause().origins().forEach(origin -> cause.add(origin.id()));
        root.put("telling", difference.telling().id());
        TableChange ballots = difference.ballots();
        root.putObject("ballots")
                .put("added", ballots.added())
                .put("corrected", ballots.cells())
                .put("withdrawn", ballots.withdrawn());
        tables(root.putArray("tables"), difference.tables());
        ArrayNode changes = root.putArray("changes");
        difference.changes().forEach(change -> change(changes.addObject(), change));
        try {
            return JsonText.of(root).stripTrailing();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void head(ObjectNode node, EditionDifference.Head head) {
        node.put("study", head.study()).put("edition", head.edition().value()).put("version", head.version());
    }

    private static void tables(ArrayNode nodes, List<TableChange> tables) {
        for (TableChange table : tables) {
            ObjectNode node = nodes.addObject()
                    .put("table", table.table())
                    .put("cells", table.cells())
                    .put("added", table.added())
                    .put("withdrawn", table.withdrawn())
                    .put("by_data", table.made().data())
                    .put("by_program", table.made().program())
                    .put("by_settings", table.made().settings())
                    .put("by_several", table.made().several())
                    .put("by_unknown", table.made().unknown())
                    .put("listed", table.listed());
            ArrayNode columns = node.putArray("columns");
            table.columns().forEach(columns::add);
            ArrayNode uncounted = node.putArray("uncounted");
            table.uncounted().forEach(uncounted::add);
        }
    }

    private static void change(ObjectNode node, ChangeRow change) {
        node.put("kind", change.kind().id())
                .put("table", change.place().table())
                .put("key", change.place().key())
                .put("column", change.place().column())
                .put("before", change.before())
                .put("after", change.after())
                .put("difference", change.differenceText())
                .put("cause", change.cause());
    }
}
