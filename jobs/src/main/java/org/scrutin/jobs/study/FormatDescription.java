package org.scrutin.jobs.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a format looks like, in words for users.
 *
 * @param choices the words for choices
 * @param columns by key of the source, what its file needs
 */
public record FormatDescription(String choices, Map<String, String> columns) {

    /** What stands behind the columns of a table that a source may lack. */
    static final String OPTIONAL = " (optional)";

    public FormatDescription {
        columns = Collections.unmodifiableMap(columns);
    }

    /** Whether a source must have the table. */
    public boolean needs(String key) {
        return columns.containsKey(key) && !columns.get(key).endsWith(OPTIONAL);
    }

    /** The description of a format. */
    public static FormatDescription of(SourceFormat format) {
        return Optional.ofNullable(all().get(format.id())).orElseThrow();
    }

    /** The descriptions, by the id of the format. */
    public static Map<String, FormatDescription> all() {
        Map<String, FormatDescription> descriptions = new LinkedHashMap<>();
        YamlNode.Mapping listed = (YamlNode.Mapping) StudyResource.yaml("formats.yaml");
        listed.entries().forEach((id, entry) -> {
            YamlNode.Mapping format = (YamlNode.Mapping) entry.value();
            Map<String, String> columns = new LinkedHashMap<>();
            format.mapping("files")
                    .entries()
                    .forEach((key, file) -> columns.put(key, file.value().text()));
            descriptions.put(id, new FormatDescription(format.text("choices"), columns));
        });
        return descriptions;
    }
}
