package org.scrutin.jobs.study;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.fault.Position;

/**
 * One source of a study's data.
 *
 * @param format tells the reader
 * @param paths by key (ballots, roll-calls …): a path, folder or glob as the study writes it
 * @param date the day of its votes, where the data do not say it
 * @param chamber the one whose votes count, of a source that holds several
 */
public record StudySource(
        ReadFormat format, Map<String, NamedPath> paths, Optional<LocalDate> date, Optional<String> chamber) {

    /** A source that says nothing but where its tables are. */
    public StudySource(ReadFormat format, Map<String, NamedPath> paths) {
        this(format, paths, Optional.empty(), Optional.empty());
    }

    /**
     * A path where the study names it.
     *
     * @param written as it stands in the study
     * @param at where in the study file
     */
    public record NamedPath(String written, Position at) {}

    public Optional<NamedPath> path(String key) {
        return Optional.ofNullable(paths.get(key));
    }

    /** The path of a table. */
    public Optional<NamedPath> path(TableRole role) {
        return path(role.key());
    }
}
