package org.scrutin.jobs.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A format of data: what a source's {@code format} may say.
 *
 * @param id the word in study files
 * @param reading whether this version reads it
 * @param choices the words for choices
 * @param columns by key of the source, what its file needs
 */
public record SourceFormat(String id, Reading reading, String choices, Map<String, String> columns) {

    /** Whether a format is read. */
    public enum Reading {
        NOW,
        LATER
    }

    /** All formats, in the order in which they are listed. */
    public static List<SourceFormat> all() {
        List<SourceFormat> formats = new ArrayList<>();
        YamlNode.Mapping listed = (YamlNode.Mapping) StudyResource.yaml("formats.yaml");
        listed.entries().forEach((id, entry) -> {
            YamlNode.Mapping format = (YamlNode.Mapping) entry.value();
            Map<String, String> columns = new LinkedHashMap<>();
            format.mapping("files")
                    .entries()
                    .forEach((key, file) -> columns.put(key, file.value().text()));
            Reading reading = format.text("read").equals("true") ? Reading.NOW : Reading.LATER;
            formats.add(new SourceFormat(id, reading, format.text("choices"), columns));
        });
        return formats;
    }
}
