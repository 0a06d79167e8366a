package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page on the study file is made from the schema that studies are held against and from the defaults that complete them,
 * so that it can't drift from them. Written anew with {@code -Dscrutin.rewrite=yes}.
 */
class StudyReferenceTest {

    private static final Path PAGE = Path.of("..", "docs", "study-file.md");

    private final JsonNode schema = new JsonMapper().readTree(StudyResource.text("study.schema.json"));
    private final YamlNode.Mapping defaults = (YamlNode.Mapping) StudyResource.yaml("defaults.yaml");

    @Test
    void thePageSaysWhatTheSchemaAndTheDefaultsSay() throws IOException {
        String made = page();
        if ("yes".equals(System.getProperty("scrutin.rewrite"))) {
            Files.writeString(PAGE, made, StandardCharsets.UTF_8);
        }
        assertEquals(
                made,
                Files.readString(PAGE),
                "docs/study-file.md is made from the schema: run this test with -Dscrutin.rewrite=yes and commit the"
                        + " page");
    }

    @Test
    void everyKeyIsExplained() {
        for (Key key : keys()) {
            assertFalse(key.description().isBlank(), key.path());
        }
    }

    /**
     * A key of the study file.
     *
     * @param path from the top, with blanks between
     * @param values what it may hold
     * @param standard its default, empty where it has none
     * @param description what it is for
     */
    private record Key(String path, String values, String standard, String description) {}

    private String page() {
        StringBuilder page = new StringBuilder("""
            # The study file

            Made from the schema that studies are held against and from the program's defaults: do not edit. `study.yaml` is YAML; only `study` and
            `sources` must be there. `scrutin init DIR --from FILE` drafts one from data, [tutorial.md](tutorial.md) shows how. An unknown key or a wrong value is refused with its line and column.
            A key behind another stands below it: `agreement score` is `agreement: {score: …}`.

            | key | values | default | is |
            |---|---|---|---|
            """);
        for (Key key : keys()) {
            page.append("| `")
                    .append(key.path())
                    .append("` | ")
                    .append(key.values().replace("|", "\\|"));
            page.append(" | ").append(key.standard().isEmpty() ? "" : "`" + key.standard() + "`");
            page.append(" | ").append(key.description().replace("|", "\\|")).append(" |\n");
        }
        return page.toString();
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        addKeys(schema.path("properties"), List.of(), keys);
        return keys;
    }

    private void addKeys(JsonNode properties, List<String> above, List<Key> keys) {
        properties.forEachEntry((name, node) -> {
            List<String> path = new ArrayList<>(above);
            path.add(name);
            keys.add(new Key(
                    String.join(" ", path),
                    values(node),
                    standard(path),
                    node.path("description").asString("")));
            if (node.has("properties")) {
                addKeys(node.path("properties"), path, keys);
            }
            if (name.equals("sources")) {
                JsonNode source = schema.at("/$defs/source");
                keys.add(new Key(
                        "sources format",
                        ids(ReadFormat.values()),
                        ReadFormat.SCRUTIN.id(),
                        source.at("/properties/format/description").asString("") + " Not read yet: "
                                + ids(LaterFormat.values()) + "."));
                for (JsonNode format : source.path("allOf")) {
                    format.at("/then/properties").forEachEntry((key, value) -> {
                        if (!key.equals("format")) {
                            keys.add(new Key(
                                    "sources " + key,
                                    values(value),
                                    "",
                                    value.path("description").asString("")));
                        }
                    });
                }
            }
        });
    }

    private static String ids(SourceFormat... formats) {
        return Stream.of(formats).map(format -> "`" + format.id() + "`").collect(Collectors.joining(", "));
    }

    private String values(JsonNode node) {
        if (node.has("$ref")) {
            return values(schema.at(node.path("$ref").asString().substring(1)));
        }
        if (node.has("allOf") && !node.has("type")) {
            return values(node.path("allOf").get(0));
        }
        if (node.has("enum")) {
            return words(node.path("enum"));
        }
        if (node.has("items") && node.path("type").asString("").equals("array")) {
            return "list of " + values(node.path("items"));
        }
        if (node.path("pattern").asString("").startsWith("^\\d{4}")) {
            return "date, as 2018-06-29";
        }
        List<String> types = new ArrayList<>();
        (node.path("type").isArray()
                        ? node.path("type")
                        : new JsonMapper().createArrayNode().add(node.path("type")))
                .forEach(type -> types.add(plain(type.asString(""))));
        return String.join(" or ", types) + range(node);
    }

    private static String plain(String type) {
        return switch (type) {
            case "string" -> "text";
            case "object" -> "keys";
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            case "array" -> "list";
            default -> type;
        };
    }

    private static String range(JsonNode node) {
        Optional<String> from = bound(node, "minimum", "exclusiveMinimum", "from ", "above ");
        Optional<String> to = bound(node, "maximum", "exclusiveMaximum", "to ", "below ");
        return from.isEmpty() && to.isEmpty() ? "" : ", " + from.orElse("") + " " + to.orElse("");
    }

    private static Optional<String> bound(JsonNode node, String with, String without, String... words) {
        if (node.has(with)) {
            return Optional.of(words[0] + node.path(with).asString());
        }
        return node.has(without) ? Optional.of(words[1] + node.path(without).asString()) : Optional.empty();
    }

    private static String words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add("`" + word.asString() + "`"));
        return String.join(", ", words);
    }

    private String standard(List<String> path) {
        YamlNode here = defaults;
        for (String key : path) {
            Optional<YamlNode> next = here instanceof YamlNode.Mapping mapping ? mapping.find(key) : Optional.empty();
            if (next.isEmpty()) {
                return "";
            }
            here = next.get();
        }
        return here instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty() ? "" : text(here);
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(YamlNode::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof YamlNode.Mapping ? "{}" : node.text().isEmpty() ? "\"\"" : node.text();
    }
}
