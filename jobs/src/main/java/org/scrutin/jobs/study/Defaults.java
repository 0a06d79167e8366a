package org.scrutin.jobs.study;

import java.util.LinkedHashMap;
import java.util.Map;

/** Completes a study by what it leaves unsaid. What is bound and what the manifest shows is the completed tree. */
final class Defaults {

    private Defaults() {}

    /** The study with every default filled in. */
    static YamlNode.Mapping complete(YamlNode.Mapping study) {
        YamlNode.Mapping whole = over((YamlNode.Mapping) StudyResource.yaml("defaults.yaml"), study);
        if (whole.get("cycles") instanceof YamlNode.Scalar) {
            Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(whole.entries());
            entries.put(
                    "cycles",
                    new YamlNode.Entry(whole.get("cycles").at(), StudyResource.yaml("programme-of-action.yaml")));
            return new YamlNode.Mapping(whole.at(), entries);
        }
        return whole;
    }

    private static YamlNode.Mapping over(YamlNode.Mapping defaults, YamlNode.Mapping study) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(defaults.entries());
        study.entries().forEach((key, entry) -> {
            YamlNode.Entry before = entries.get(key);
            boolean both = before != null
                    && before.value() instanceof YamlNode.Mapping
                    && entry.value() instanceof YamlNode.Mapping;
            entries.put(
                    key,
                    both
                            ? new YamlNode.Entry(entry.at(), over((YamlNode.Mapping) before.value(), (YamlNode.Mapping)
                                    entry.value()))
                            : entry);
        });
        return new YamlNode.Mapping(study.at(), entries);
    }
}
