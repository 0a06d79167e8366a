package org.scrutin.output.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.tables.ColumnDefinition;
import org.scrutin.output.tables.ColumnType;
import org.scrutin.output.tables.TableDefinition;

/**
 * The description of the tables for programs that know Frictionless Data Packages: the file {@code datapackage.json}.
 * Version 1 of the specification, profile tabular-data-package.
 */
public final class DataPackage {

    /** The file's name. */
    public static final String FILE = "datapackage.json";

    /** Key columns with cells that may be empty: no k for DBSCAN, no place in a data set, no first day of a membership. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("k", "place", "from");

    private DataPackage() {}

    /**
     * What the package is called.
     *
     * @param study the study's id
     * @param title the study's title in English
     * @param version of the program
     * @param edition the edition's id
     */
    public record Head(String study, String title, String version, EditionId edition) {}

    /**
     * The description.
     *
     * @param head what the package is called
     * @param tables every file in the folder of tables, the dictionary included; described in the order of their names
     */
    public static String of(Head head, List<TableDefinition<?>> tables) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "tabular-data-package");
        // The specification allows lower-case letters, digits and three signs in a name.
        root.put("name", head.study().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"));
        root.put("id", head.edition().value());
        root.put("title", head.title());
        root.put("version", head.version());
        ArrayNode resources = root.putArray("resources");
        tables.stream()
                .sorted(Comparator.comparing(TableDefinition::name, CodePointOrder.INSTANCE))
                .forEach(table -> resources.add(resource(table)));
        return JsonText.of(root);
    }

    private static JsonNode resource(TableDefinition<?> table) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", "tables/" + table.name() + ".csv");
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("header", true);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (ColumnDefinition<?> column : table.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", type(column.type()));
            field.put("description", description(column));
        }
        schema.putArray("missingValues").add("");
        primaryKey(schema, table);
        return resource;
    }

    /** A key column that may be empty can't stand in a primary key of the specification, so such a table has none. */
    private static void primaryKey(ObjectNode schema, TableDefinition<?> table) {
        List<String> key = table.header().subList(0, table.keyColumns());
        if (key.stream().noneMatch(MAY_BE_EMPTY::contains)) {
            ArrayNode names = schema.putArray("primaryKey");
            key.forEach(names::add);
        }
    }

    private static String description(ColumnDefinition<?> column) {
        return column.unit().isEmpty() ? column.definition() : column.definition() + " (" + column.unit() + ")";
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, LIST -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }
}
