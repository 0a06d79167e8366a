package org.scrutin.jobs.study;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2 into a {@link YamlNode}; refuses what does not parse, with line and column. */
final class YamlReader {

    private final String file;

    /**
     * A reader for one file.
     *
     * @param file as faults name it
     */
    YamlReader(String file) {
        this.file = file;
    }

    /**
     * The tree of the text.
     *
     * @return empty where the text holds nothing but blanks and comments
     * @throws InputRefused when it is no YAML, repeats a key, or refers to itself
     */
    Optional<YamlNode> read(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            return new Compose(settings)
                    .composeString(text)
                    .filter(node -> !isNothing(node))
                    .map(this::tree);
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(YamlReader::position).orElse(Position.NONE);
            throw refused(at, "not YAML: " + problem(e), "");
        } catch (ReaderException e) {
            Position at = positionOf(text, e.getPosition());
            throw refused(at, "not YAML: a character that no text holds (code " + e.getCodePoint() + ")", "");
        } catch (YamlEngineException e) {
            throw refused(Position.NONE, "not YAML: " + e.getMessage(), "");
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ": ";
        return context + e.getProblem();
    }

    private YamlNode tree(Node node) {
        Position at = node.getStartMark().map(YamlReader::position).orElse(Position.NONE);
        if (node.isRecursive()) {
            throw refused(at, "a value that holds itself", "plain values");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(at, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                if (isNothing(item)) {
                    throw refused(position(item.getStartMark().orElseThrow()), "an empty item", "a value");
                }
                items.add(tree(item));
            }
            return new YamlNode.Sequence(at, items);
        }
        return new YamlNode.Scalar(at, value(at, (ScalarNode) node));
    }

    private YamlNode.Mapping mapping(Position at, MappingNode mapping) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        Map<String, Position> seen = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Position keyAt =
                    tuple.getKeyNode().getStartMark().map(YamlReader::position).orElse(at);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw refused(keyAt, "a key that is no word", "a word before the colon");
            }
            Position first = seen.putIfAbsent(key.getValue(), keyAt);
            if (first != null) {
                throw refused(
                        keyAt,
                        "the key \"" + key.getValue() + "\" a second time",
                        "it once (first on line " + first.line() + ")");
            }
            if (!isNothing(tuple.getValueNode())) {
                entries.put(key.getValue(), new YamlNode.Entry(keyAt, tree(tuple.getValueNode())));
            }
        }
        return new YamlNode.Mapping(at, entries);
    }

    private Object value(Position at, ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (tag.equals(Tag.INT)) {
            BigInteger number = new BigInteger(text);
            return number.bitLength() < Long.SIZE ? (Object) number.longValueExact() : number;
        }
        if (tag.equals(Tag.FLOAT)) {
            if (text.endsWith("inf") || text.endsWith("nan")) {
                throw refused(at, "\"" + text + "\"", "a number");
            }
            return Double.valueOf(text);
        }
        return text;
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private InputRefused refused(Position at, String found, String expected) {
        return new InputRefused(InputFault.at(file, at, found, expected));
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Position positionOf(String text, int codePoint) {
        int line = 1;
        int column = 1;
        int[] codePoints = text.codePoints().limit(codePoint).toArray();
        for (int c : codePoints) {
            column = c == '\n' ? 1 : column + 1;
            line = c == '\n' ? line + 1 : line;
        }
        return new Position(line, column);
    }
}
