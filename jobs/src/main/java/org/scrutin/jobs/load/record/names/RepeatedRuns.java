package org.scrutin.jobs.load.record.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.Spelling;

/**
 * What a list prints more than once. Names that stand again in the same sequence as before are a run; a name that
 * stands again alone is a repeated name. Only first occurrences count.
 *
 * @param firsts the names without their repetitions, in the order of the list
 * @param runs runs of two names or more, in the order in which they first stand
 * @param names single names that stand again, in order
 */
public record RepeatedRuns(List<ListedName> firsts, List<Run> runs, List<Repeat> names) {

    /** Below this many names a repetition is a name that stands twice, not a run. */
    private static final int SHORTEST_RUN = 2;

    /**
     * A run that stands several times.
     *
     * @param first its names where they first stand, at least two
     * @param repetitions the first name of each further time, in order
     */
    public record Run(List<ListedName> first, List<ListedName> repetitions) {

        /** How often it stands, at least twice. */
        public int times() {
            return repetitions.size() + 1;
        }
    }

    /**
     * A single name that stands again.
     *
     * @param first where the state first stands
     * @param again where it stands again
     */
    public record Repeat(ListedName first, ListedName again) {}

    private record Stretch(int start, int length) {}

    /** What a list repeats. */
    public static RepeatedRuns of(List<ListedName> list) {
        int[] earlier = earlier(list);
        List<ListedName> firsts = new ArrayList<>();
        Map<Stretch, List<ListedName>> repetitions = new LinkedHashMap<>();
        for (int at = 0; at < list.size(); ) {
            if (earlier[at] < 0) {
                firsts.add(list.get(at));
                at++;
                continue;
            }
            int length = 1;
            while (at + length < list.size() && earlier[at + length] == earlier[at] + length) {
                length++;
            }
            repetitions
                    .computeIfAbsent(new Stretch(earlier[at], length), s -> new ArrayList<>())
                    .add(list.get(at));
            at += length;
        }
        List<Run> runs = new ArrayList<>();
        List<Repeat> names = new ArrayList<>();
        repetitions.forEach((stretch, again) -> {
            if (stretch.length() >= SHORTEST_RUN) {
                runs.add(new Run(
                        List.copyOf(list.subList(stretch.start(), stretch.start() + stretch.length())),
                        List.copyOf(again)));
            } else {
                again.forEach(name -> names.add(new Repeat(list.get(stretch.start()), name)));
            }
        });
        return new RepeatedRuns(List.copyOf(firsts), List.copyOf(runs), List.copyOf(names));
    }

    /** The states of all runs. */
    public Set<StateId> statesInRuns() {
        Set<StateId> states = new TreeSet<>();
        runs.forEach(run -> run.first().forEach(name -> name.state().ifPresent(states::add)));
        return states;
    }

    /** For each position where its state, or the same unresolved name, first stood; -1 where it had not stood before. */
    private static int[] earlier(List<ListedName> list) {
        Map<String, Integer> seen = new TreeMap<>();
        int[] earlier = new int[list.size()];
        for (int at = 0; at < list.size(); at++) {
            ListedName name = list.get(at);
            String identity = name.state()
                    .map(state -> "state " + state.value())
                    .orElseGet(() -> "name " + Spelling.of(name.printed()).value());
            Integer first = seen.putIfAbsent(identity, at);
            earlier[at] = first == null ? -1 : first;
        }
        return earlier;
    }
}
