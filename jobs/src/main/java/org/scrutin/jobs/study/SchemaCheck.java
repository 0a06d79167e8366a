package org.scrutin.jobs.study;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.Position;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a study file against {@code study.schema.json} and says in plain words where it differs. */
final class SchemaCheck {

    private final JsonMapper mapper = new JsonMapper();
    private final JsonNode schemaText;
    private final Schema schema;

    SchemaCheck() {
        schemaText = mapper.readTree(StudyResource.text("study.schema.json"));
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("urn:scrutin:study"), schemaText);
    }

    /** Gathers every difference between the study and the schema, in the order of the text. */
    InputFaults faults(String file, YamlNode study) {
        List<Misfit> misfits = new ArrayList<>();
        for (Error error : schema.validate(mapper.<JsonNode>valueToTree(study.plain()))) {
            misfits.add(misfit(error, study));
        }
        misfits.sort(Comparator.comparing(
                        Misfit::at, Comparator.comparingInt(Position::line).thenComparingInt(Position::column))
                .thenComparing(Misfit::found));
        InputFaults faults = new InputFaults();
        misfits.stream()
                .filter(misfit -> !explained(misfit, misfits))
                .distinct()
                .map(misfit -> InputFault.at(file, misfit.at(), misfit.found(), misfit.expected()))
                .forEach(faults::add);
        return faults;
    }

    /** A missing key that stands there misspelt is one mistake, not two. */
    private static boolean explained(Misfit misfit, List<Misfit> all) {
        return misfit.missing()
                .map(key -> all.stream().anyMatch(other -> other.meant().equals(Optional.of(key))))
                .orElse(false);
    }

    /**
     * One difference.
     *
     * @param at where
     * @param found what stands there
     * @param expected what the schema asks for
     * @param missing the key that is not there
     * @param meant the key that was probably meant
     */
    private record Misfit(
            Position at, String found, String expected, Optional<String> missing, Optional<String> meant) {

        Misfit(Position at, String found, String expected) {
            this(at, found, expected, Optional.empty(), Optional.empty());
        }
    }

    private Misfit misfit(Error error, YamlNode study) {
        YamlNode node = nodeAt(error.getInstanceLocation(), study);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, node);
            case "propertyNames" -> unknownLanguage(error, node);
            case "required" ->
                new Misfit(
                        node.at(),
                        "no key \"" + error.getProperty() + "\"",
                        "it here",
                        Optional.of(error.getProperty()),
                        Optional.empty());
            case "type" -> new Misfit(node.at(), shown(node), typeWords(error.getSchemaNode()));
            case "enum" -> new Misfit(node.at(), shown(node), oneOf(node, words(error.getSchemaNode())));
            case "pattern" -> new Misfit(node.at(), shown(node), patternWords(error));
            case "minItems" -> new Misfit(node.at(), "an empty list", "at least one item");
            case "minLength" -> new Misfit(node.at(), "an empty text", "a path");
            case "uniqueItems" -> new Misfit(node.at(), "the same item twice", "each item once");
            case "minimum" -> new Misfit(node.at(), shown(node), "a number of at least " + bound(error));
            case "maximum" -> new Misfit(node.at(), shown(node), "a number of at most " + bound(error));
            case "exclusiveMinimum" -> new Misfit(node.at(), shown(node), "a number above " + bound(error));
            case "exclusiveMaximum" -> new Misfit(node.at(), shown(node), "a number below " + bound(error));
            default -> new Misfit(node.at(), error.getMessage(), "");
        };
    }

    private Misfit unknownKey(Error error, YamlNode node) {
        String key = error.getProperty();
        JsonPointer here =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        JsonNode properties = schemaText.at(here.head()).path("properties");
        return unknown(key, keyAt(node, key), new TreeSet<>(properties.propertyNames()));
    }

    private Misfit unknownLanguage(Error error, YamlNode node) {
        String key = error.getProperty();
        JsonNode names = error.getSchemaNode().path("enum");
        return unknown(key, keyAt(node, key), new TreeSet<>(words(names)));
    }

    private static Misfit unknown(String key, Position at, Set<String> right) {
        Optional<String> nearest = NearestWord.to(key, right);
        String expected = nearest.map(word -> "\"" + word + "\"").orElse("one of " + String.join(", ", right));
        return new Misfit(at, "the unknown key \"" + key + "\"", expected, Optional.empty(), nearest);
    }

    private static Position keyAt(YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping && mapping.entries().containsKey(key)
                ? mapping.entries().get(key).at()
                : node.at();
    }

    private static YamlNode nodeAt(NodePath path, YamlNode root) {
        YamlNode node = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            if (node instanceof YamlNode.Mapping mapping
                    && mapping.find(path.getName(i)).isPresent()) {
                node = mapping.get(path.getName(i));
            } else if (node instanceof YamlNode.Sequence sequence) {
                node = sequence.items().get(Integer.parseInt(path.getName(i)));
            }
        }
        return node;
    }

    private static String oneOf(YamlNode node, List<String> words) {
        if (words.size() == 1) {
            return "\"" + words.get(0) + "\"";
        }
        String all = "one of " + String.join(", ", words);
        return node instanceof YamlNode.Scalar
                ? NearestWord.to(node.text(), words)
                        .map(word -> "\"" + word + "\" (" + all + ")")
                        .orElse(all)
                : all;
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String bound(Error error) {
        return error.getSchemaNode().asString();
    }

    private static String patternWords(Error error) {
        return error.getSchemaLocation().toString().contains("date")
                ? "a date as 2018-06-29"
                : "a name of letters, digits, '.', '_' and '-'";
    }

    private static String typeWords(JsonNode types) {
        return (types.isArray() ? words(types) : List.of(types.asString()))
                .stream()
                        .map(type -> switch (type) {
                            case "string" -> "a text";
                            case "integer" -> "a whole number";
                            case "number" -> "a number";
                            case "boolean" -> "true or false";
                            case "array" -> "a list";
                            default -> "keys with values";
                        })
                        .collect(Collectors.joining(" or "));
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return "keys with values";
        }
        if (node instanceof YamlNode.Sequence) {
            return "a list";
        }
        Object value = ((YamlNode.Scalar) node).plain();
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
