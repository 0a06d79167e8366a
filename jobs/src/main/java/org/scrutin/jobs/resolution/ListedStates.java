package org.scrutin.jobs.resolution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/**
 * Whom the names of a file's lists mean, each on the days on which it stands there: what the registry said when the file
 * was first read. Goes to every task, which has no registry.
 */
public final class ListedStates implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, TreeMap<LocalDate, StateId>> known = new TreeMap<>();

    /**
     * Looks a name up and remembers it.
     *
     * @return whom the name means on the day: one, or where it is not certain, none or several
     */
    public List<StateId> learn(String name, LocalDate day, StateRegistry registry) {
        Optional<StateId> before = of(name, day);
        if (before.isPresent()) {
            return List.of(before.get());
        }
        List<StateId> bearers = registry.named(name, day);
        if (bearers.size() == 1) {
            known.computeIfAbsent(name, n -> new TreeMap<>()).put(day, bearers.get(0));
        }
        return bearers;
    }

    /** The state; empty where the name is not certain on the day, or does not stand in the file. */
    public Optional<StateId> of(String name, LocalDate day) {
        return Optional.ofNullable(known.get(name)).flatMap(days -> Optional.ofNullable(days.get(day)));
    }
}
