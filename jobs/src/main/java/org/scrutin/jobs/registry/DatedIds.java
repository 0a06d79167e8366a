package org.scrutin.jobs.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;

/** Who bears a name or a code, and when. Filled while the registry is built, read only afterwards. */
final class DatedIds {

    private record Bearer(StateId id, Period period) {}

    private final Map<String, List<Bearer>> bearers = new LinkedHashMap<>();

    void add(String key, StateId id, Period period) {
        bearers.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Bearer(id, period));
    }

    /** The one bearer whatever the day; of several those whose period holds the day, in code-point order. */
    List<StateId> on(String key, LocalDate day) {
        List<Bearer> all = bearers.getOrDefault(key, List.of());
        TreeSet<StateId> ids = new TreeSet<>();
        all.forEach(bearer -> ids.add(bearer.id()));
        if (ids.size() > 1) {
            ids.clear();
            all.stream().filter(bearer -> bearer.period().holds(day)).forEach(bearer -> ids.add(bearer.id()));
        }
        return List.copyOf(ids);
    }
}
