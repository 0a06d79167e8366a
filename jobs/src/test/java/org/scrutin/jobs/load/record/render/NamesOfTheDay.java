package org.scrutin.jobs.load.record.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.registry.Spelling;
import org.scrutin.jobs.registry.StateName;

/** The names of states in one language on one day, each of which means one state then. */
final class NamesOfTheDay {

    private final CsvStateRegistry registry;
    private final String language;
    private final LocalDate day;
    private final Map<StateId, List<String>> names = new TreeMap<>();
    private final Map<String, StateId> bearers = new TreeMap<>();

    /**
     * The names of a day.
     *
     * @param registry who bears which name
     * @param language ISO 639-1 code
     * @param day the day
     */
    NamesOfTheDay(CsvStateRegistry registry, String language, LocalDate day) {
        this.registry = registry;
        this.language = language;
        this.day = day;
        List<StateName> own = new ArrayList<>();
        for (StateName name : registry.names()) {
            if (name.language().equals(language) && name.period().holds(day)) {
                own.add(name);
            }
        }
        own.sort(Comparator.comparingInt(NamesOfTheDay::rank));
        for (StateName name : own) {
            if (registry.named(name.name(), day).equals(List.of(name.id()))) {
                names.computeIfAbsent(name.id(), id -> new ArrayList<>()).add(name.name());
                bearers.put(name.name(), name.id());
            }
        }
    }

    CsvStateRegistry registry() {
        return registry;
    }

    String language() {
        return language;
    }

    LocalDate day() {
        return day;
    }

    /** Every spelling of a state's name on the day: the one that documents print first, then the others. */
    List<String> all(StateId state) {
        return names.getOrDefault(state, List.of());
    }

    /** The name that documents of the day print; empty where no spelling of the language means the state alone. */
    Optional<String> of(StateId state) {
        return all(state).stream().findFirst();
    }

    /** Whose name it is. */
    StateId bearer(String name) {
        return bearers.get(name);
    }

    /** What names are put in order by. */
    static String key(String name) {
        return Spelling.of(name).value();
    }

    private static int rank(StateName name) {
        String kind = "|" + name.kind() + "|";
        boolean isFormer = kind.contains("|former|") && name.period().to().isPresent();
        if (kind.contains("|un_short|")) {
            return 0;
        }
        if (isFormer) {
            return 1;
        }
        return kind.contains("|unterm_short|") ? 2 : kind.contains("|un_name|") ? 3 : 4;
    }
}
