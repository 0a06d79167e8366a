package org.scrutin.jobs.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;

/**
 * Says of sources that leave their format out what it is: the header of a table tells it. A source with {@code ballots} is the
 * program's own, which nothing else has.
 */
final class ToldFormats {

    private final StudyPlace place;
    private final StateRegistry registry;

    /**
     * Tells the formats of one study.
     *
     * @param place relative to which its paths stand
     * @param registry whose states may be columns
     */
    ToldFormats(StudyPlace place, StateRegistry registry) {
        this.place = place;
        this.registry = registry;
    }

    /**
     * The study with the format of every source that has a table which tells it. What is no source at all is left to the schema.
     *
     * @throws InputRefused where a table is of no format, or is not there
     */
    YamlNode.Mapping complete(YamlNode.Mapping study) {
        YamlNode.Entry sources = study.entries().get("sources");
        if (sources == null || !(sources.value() instanceof YamlNode.Sequence written)) {
            return study;
        }
        List<YamlNode> told = new ArrayList<>();
        for (YamlNode source : written.items()) {
            told.add(source instanceof YamlNode.Mapping mapping ? completed(mapping) : source);
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(study.entries());
        entries.put("sources", new YamlNode.Entry(sources.at(), new YamlNode.Sequence(written.at(), told)));
        return new YamlNode.Mapping(study.at(), entries);
    }

    private YamlNode.Mapping completed(YamlNode.Mapping source) {
        if (source.find("format").isPresent() || source.find("ballots").isPresent()) {
            return source;
        }
        Optional<ReadFormat> format = Optional.empty();
        for (Map.Entry<String, YamlNode.Entry> key : source.entries().entrySet()) {
            boolean table = TableRole.of(key.getKey()).isPresent();
            if (format.isEmpty() && table && key.getValue().value() instanceof YamlNode.Scalar path) {
                format = Optional.of(format(path));
            }
        }
        if (format.isEmpty()) {
            return source;
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(source.entries());
        entries.put(
                "format",
                new YamlNode.Entry(
                        source.at(),
                        new YamlNode.Scalar(source.at(), format.get().id())));
        return new YamlNode.Mapping(source.at(), entries);
    }

    private ReadFormat format(YamlNode.Scalar path) {
        InputFaults faults = new InputFaults();
        List<DataFile> files = new InputPaths(place, faults).find(new StudySource.NamedPath(path.text(), path.at()));
        faults.refuseIfAny();
        return new KnownTables(registry).tell(files.get(0)).format();
    }
}
