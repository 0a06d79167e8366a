package org.scrutin.jobs.load.record.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.registry.Spelling;
import org.scrutin.jobs.registry.StateName;

/**
 * The alphabetical order that the lists of a document follow: that of one language's names, which need not be the
 * document's. Some records list states in English order in every language version.
 *
 * <p>A break in the order is evidence of a misreading, and the place of a gap says who could be missing.
 */
public final class ListOrder {

    /** An order is followed when at most one name in this many breaks it. */
    private static final int NAMES_PER_BREAK = 10;

    private final String language;
    private final Map<StateId, NavigableSet<String>> keys;

    /** Every spelling of the language: a list can be in the order of a shorter name that it prints. */
    private final Set<String> spellings;

    private ListOrder(String language, CsvStateRegistry registry, LocalDate day) {
        this.language = language;
        this.keys = keys(registry, language, day);
        this.spellings = new TreeSet<>();
        registry.names().stream()
                .filter(name -> name.language().equals(language))
                .forEach(name -> spellings.add(name.spelling().value()));
    }

    /**
     * The order that the lists follow; of several the one with the fewest breaks.
     *
     * @param lists the lists of a document, each without repetitions
     * @return empty where they follow the order of no language of the registry
     */
    public static Optional<ListOrder> of(List<List<ListedName>> lists, CsvStateRegistry registry, LocalDate day) {
        Optional<ListOrder> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        int names = lists.stream().mapToInt(List::size).sum();
        for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
            ListOrder order = new ListOrder(language, registry, day);
            int breaks =
                    lists.stream().mapToInt(list -> order.breaks(list).size()).sum();
            if (breaks < fewest && breaks * NAMES_PER_BREAK <= names) {
                best = Optional.of(order);
                fewest = breaks;
            }
        }
        return best;
    }

    /** ISO 639-1 code of the language whose order it is. */
    public String language() {
        return language;
    }

    /** The names that stand before a name that should precede them; unresolved names are passed over. */
    public List<ListedName> breaks(List<ListedName> list) {
        List<ListedName> breaks = new ArrayList<>();
        String last = "";
        for (ListedName name : list) {
            NavigableSet<String> own = keys(name);
            if (own.isEmpty()) {
                continue;
            }
            String inOrder = own.ceiling(last);
            if (inOrder == null) {
                breaks.add(name);
            }
            last = inOrder == null ? own.first() : inOrder;
        }
        return breaks;
    }

    /**
     * Where a state that is not in a list would stand.
     *
     * @return how many names of the list stand before it
     */
    public int gap(StateId state, List<ListedName> list) {
        NavigableSet<String> spellings = keys.getOrDefault(state, new TreeSet<>());
        if (spellings.isEmpty()) {
            return list.size();
        }
        for (int at = 0; at < list.size(); at++) {
            Optional<String> key = list.get(at)
                    .state()
                    .map(other -> keys.getOrDefault(other, new TreeSet<>()))
                    .filter(set -> !set.isEmpty())
                    .map(NavigableSet::first);
            if (key.isPresent() && key.get().compareTo(spellings.first()) > 0) {
                return at;
            }
        }
        return list.size();
    }

    private NavigableSet<String> keys(ListedName name) {
        NavigableSet<String> own = new TreeSet<>();
        name.state().ifPresent(state -> own.addAll(keys.getOrDefault(state, new TreeSet<>())));
        String printed = Spelling.of(name.printed()).value();
        if (!own.isEmpty() && spellings.contains(printed)) {
            own.add(printed);
        }
        return own;
    }

    private static Map<StateId, NavigableSet<String>> keys(CsvStateRegistry registry, String language, LocalDate day) {
        Map<StateId, NavigableSet<String>> keys = new TreeMap<>();
        registry.states().forEach(state -> {
            String name = state.name().byLanguage().get(language);
            if (name != null) {
                keys.computeIfAbsent(state.id(), id -> new TreeSet<>())
                        .add(Spelling.of(name).value());
            }
        });
        for (StateName name : registry.names()) {
            if (name.language().equals(language)
                    && name.kind().contains("former")
                    && name.period().holds(day)) {
                keys.computeIfAbsent(name.id(), id -> new TreeSet<>())
                        .add(name.spelling().value());
            }
        }
        return keys;
    }
}
