package org.scrutin.jobs.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;

/** Who bears a name or a code, and when. Filled while the registry is built, read only afterwards. */
final class DatedIds implements Serializable {

    private static final long serialVersionUID = 1L;

    private record Bearer(StateId id, Period period) implements Serializable {

        /** Days from the day to the period; 0 inside it. */
        long distance(LocalDate day) {
            long before = period.from()
                    .map(from -> ChronoUnit.DAYS.between(day, from))
                    .orElse(0L);
            long after = period.to().map(to -> ChronoUnit.DAYS.between(to, day)).orElse(0L);
            return Math.max(0, Math.max(before, after));
        }
    }

    private final LinkedHashMap<String, ArrayList<Bearer>> bearers = new LinkedHashMap<>();

    void add(String key, StateId id, Period period) {
        bearers.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Bearer(id, period));
    }

    /** The one bearer whatever the day; of several those whose period holds the day, in code-point order. */
    List<StateId> on(String key, LocalDate day) {
        List<Bearer> all = of(key);
        TreeSet<StateId> ids = new TreeSet<>();
        all.forEach(bearer -> ids.add(bearer.id()));
        if (ids.size() > 1) {
            ids.clear();
            all.stream().filter(bearer -> bearer.period().holds(day)).forEach(bearer -> ids.add(bearer.id()));
        }
        return List.copyOf(ids);
    }

    /** The same; where no period holds the day, the bearer whose period is nearest to it. */
    List<StateId> nearest(String key, LocalDate day) {
        List<StateId> on = on(key, day);
        if (!on.isEmpty()) {
            return on;
        }
        TreeSet<StateId> ids = new TreeSet<>();
        long least =
                of(key).stream().mapToLong(bearer -> bearer.distance(day)).min().orElse(0);
        of(key).stream().filter(bearer -> bearer.distance(day) == least).forEach(bearer -> ids.add(bearer.id()));
        return List.copyOf(ids);
    }

    private List<Bearer> of(String key) {
        List<Bearer> all = bearers.get(key);
        return all == null ? List.of() : all;
    }
}
