package org.scrutin.jobs.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.scrutin.jobs.fault.Position;

/** The texts that stand beside the classes of this package. */
final class StudyResource {

    private StudyResource() {}

    static String text(String name) {
        try (InputStream bytes = StudyResource.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tree without places: they would point into a file that the user never saw. */
    static YamlNode yaml(String name) {
        return placeless(new YamlReader(name).read(text(name)).orElseThrow());
    }

    private static YamlNode placeless(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new YamlNode.Entry(Position.NONE, placeless(entry.value()))));
            return new YamlNode.Mapping(Position.NONE, entries);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return new YamlNode.Sequence(
                    Position.NONE,
                    sequence.items().stream().map(StudyResource::placeless).toList());
        }
        return new YamlNode.Scalar(Position.NONE, node.plain());
    }
}
