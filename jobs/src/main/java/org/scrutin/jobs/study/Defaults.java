package org.scrutin.jobs.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.Position;
import org.scrutin.jobs.registry.Voters;

/** Completes a study by what it leaves unsaid. What is bound and what the manifest shows is the completed tree. */
final class Defaults {

    private Defaults() {}

    /**
     * The study with every default filled in.
     *
     * @param voters whom its sources bring: where there are some, they are the electorate, their groups the groups, and the room
     *     the reference, unless the study says otherwise
     */
    static YamlNode.Mapping complete(YamlNode.Mapping study, Voters voters) {
        YamlNode.Mapping defaults = (YamlNode.Mapping) StudyResource.yaml("defaults.yaml");
        YamlNode.Mapping whole = over(voters.isEmpty() ? defaults : over(defaults, ofVoters(voters)), study);
        if (whole.get("cycles") instanceof YamlNode.Scalar) {
            Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(whole.entries());
            entries.put(
                    "cycles",
                    new YamlNode.Entry(whole.get("cycles").at(), StudyResource.yaml("programme-of-action.yaml")));
            return new YamlNode.Mapping(whole.at(), entries);
        }
        return whole;
    }

    private static YamlNode.Mapping ofVoters(Voters voters) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        put(entries, "electorate", scalar(Voters.EVERYBODY.value()));
        put(
                entries,
                "groups",
                new YamlNode.Sequence(
                        Position.NONE,
                        Stream.concat(Stream.of(voters.everybody()), voters.groups().stream())
                                .map(group -> scalar(group.id().value()))
                                .toList()));
        put(entries, "references", new YamlNode.Sequence(Position.NONE, List.of(scalar("room"))));
        return new YamlNode.Mapping(Position.NONE, entries);
    }

    private static void put(Map<String, YamlNode.Entry> entries, String key, YamlNode value) {
        entries.put(key, new YamlNode.Entry(Position.NONE, value));
    }

    private static YamlNode scalar(String text) {
        return new YamlNode.Scalar(Position.NONE, text);
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
