package org.scrutin.jobs.study;

import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.fault.Position;

/**
 * One source of a study's data.
 *
 * @param format tells the reader
 * @param paths by key (ballots, roll-calls …): a path, folder or glob as the study writes it
 */
public record StudySource(ReadFormat format, Map<String, NamedPath> paths) {

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
}
