package org.scrutin.jobs.load.record.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.registry.StateName;

/**
 * Names of one state that data sets, and nothing else, keep for another on a day: "Yugoslavia" for Serbia. No record means that other
 * one by them.
 *
 * @param spellings for each spelling the states that have it so
 */
record DataSetLabels(Map<String, Set<StateId>> spellings) {

    /** The kind of a spelling that nothing but data sets has. */
    private static final String DATA_SET = "dataset";

    /** Those of a day. */
    static DataSetLabels of(CsvStateRegistry registry, LocalDate day) {
        Map<String, Set<StateId>> labels = new TreeMap<>();
        List<StateName> others = new ArrayList<>();
        for (StateName name : registry.names()) {
            if (!name.kind().equals(DATA_SET)) {
                others.add(name);
            } else if (name.period().holds(day) && !registry.isOnlyInDataSets(name.name())) {
                labels.computeIfAbsent(name.spelling().value(), s -> new TreeSet<>())
                        .add(name.id());
            }
        }
        // What records call a state too on the day is its name.
        others.stream()
                .filter(name -> name.period().holds(day))
                .filter(name -> labels.containsKey(name.spelling().value()))
                .forEach(name -> labels.get(name.spelling().value()).remove(name.id()));
        return new DataSetLabels(labels);
    }

    /** Whether a spelling is such a name of a state. */
    boolean isOne(String spelling, StateId state) {
        return spellings.getOrDefault(spelling, Set.of()).contains(state);
    }
}
