package org.scrutin.jobs.study;

import java.util.List;
import java.util.Optional;

/** Keys of the study file that this version knows but can't honour yet: anything but their default is refused. */
final class LaterFeatures {

    private static final List<List<String>> KEYS = List.of(List.of("uncertainty", "resamples"));

    private LaterFeatures() {}

    static void refuse(YamlNode.Mapping whole, Bindings bindings) {
        YamlNode.Mapping defaults = (YamlNode.Mapping) StudyResource.yaml("defaults.yaml");
        for (List<String> path : KEYS) {
            YamlNode value = find(whole, path).orElseThrow();
            Object only = find(defaults, path).orElseThrow().plain();
            if (!value.plain().equals(only)) {
                bindings.fault(
                        value.at(),
                        String.join(": ", path) + ": " + value.plain() + ", which this version does not have yet",
                        only.equals("") ? "no such key" : String.valueOf(only));
            }
        }
    }

    private static Optional<YamlNode> find(YamlNode.Mapping mapping, List<String> path) {
        YamlNode.Mapping here = mapping;
        for (String key : path.subList(0, path.size() - 1)) {
            here = here.mapping(key);
        }
        return here.find(path.get(path.size() - 1));
    }
}
