package org.scrutin.jobs.study;

import java.util.Map;
import java.util.Optional;

/**
 * One source of a study's data.
 *
 * @param format a name of the list of formats
 * @param paths by key (ballots, roll-calls …): a path, folder or glob as the study writes it
 */
public record StudySource(String format, Map<String, NamedPath> paths) {

    /**
     * A path where the study names it.
     *
     * @param written as it stands in the study
     * @param line line of the study file
     * @param column column of the study file
     */
    public record NamedPath(String written, int line, int column) {}

    public Optional<NamedPath> path(String key) {
        return Optional.ofNullable(paths.get(key));
    }
}
