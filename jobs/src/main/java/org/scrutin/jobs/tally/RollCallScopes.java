package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;

/**
 * Which roll calls are counted, and in which scopes. Either the roll calls are known, or every one that has a ballot counts, in one
 * scope. Goes to every task.
 */
public final class RollCallScopes implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a ballot's roll call may be. */
    enum Standing {
        COUNTED,
        LEFT_OUT,
        UNKNOWN
    }

    private final ArrayList<Scope> scopes;
    /** By id, the scopes by their position; empty where every roll call counts. */
    private final LinkedHashMap<String, int[]> counted = new LinkedHashMap<>();
    /** By id, the place among all in the order of their first scopes, so that a scope's roll calls stay together. */
    private final LinkedHashMap<String, Integer> ranks = new LinkedHashMap<>();

    private final LinkedHashSet<String> leftOut = new LinkedHashSet<>();
    private final boolean open;

    private RollCallScopes(List<Scope> scopes, boolean open) {
        this.scopes = new ArrayList<>(scopes);
        this.open = open;
    }

    /** Every roll call that has a ballot, all in the scope of the whole study. */
    public static RollCallScopes every() {
        return new RollCallScopes(List.of(Scope.WHOLE_STUDY), true);
    }

    /**
     * Known roll calls.
     *
     * @param counted by id, the scopes that each counts in, at least one
     * @param leftOut roll calls that are known and not counted
     */
    public static RollCallScopes of(Map<RollCallId, Set<Scope>> counted, List<RollCallId> leftOut) {
        NavigableSet<Scope> all = new TreeSet<>();
        counted.values().forEach(all::addAll);
        RollCallScopes known = new RollCallScopes(List.copyOf(all), false);
        Map<Scope, Integer> positions = new TreeMap<>();
        all.forEach(scope -> positions.put(scope, positions.size()));
        Map<Set<Scope>, int[]> shared = new LinkedHashMap<>();
        TreeMap<Integer, List<String>> byFirst = new TreeMap<>();
        counted.forEach((id, in) -> {
            int[] of = shared.computeIfAbsent(
                    in, set -> set.stream().mapToInt(positions::get).sorted().toArray());
            known.counted.put(id.value(), of);
            byFirst.computeIfAbsent(of[0], first -> new ArrayList<>()).add(id.value());
        });
        byFirst.values().forEach(ids -> ids.forEach(id -> known.ranks.put(id, known.ranks.size())));
        leftOut.forEach(id -> known.leftOut.add(id.value()));
        return known;
    }

    /** All scopes, in the order of tables. */
    public List<Scope> scopes() {
        return List.copyOf(scopes);
    }

    /** Whether a roll call is known and not counted. */
    public boolean leavesOut(RollCallId rollCall) {
        return standing(rollCall.value()) == Standing.LEFT_OUT;
    }

    /** How many there are. */
    int size() {
        return scopes.size();
    }

    Standing standing(String rollCall) {
        if (open || counted.containsKey(rollCall)) {
            return Standing.COUNTED;
        }
        return leftOut.contains(rollCall) ? Standing.LEFT_OUT : Standing.UNKNOWN;
    }

    /** The scopes of a roll call that counts, by their positions, ascending. */
    int[] of(String rollCall) {
        return open ? new int[] {0} : counted.getOrDefault(rollCall, new int[0]);
    }

    /**
     * Which of some parts a roll call belongs to: it hangs on the roll call alone, so all of its ballots meet there.
     *
     * @param parts how many
     */
    int part(String rollCall, int parts) {
        return open || scopes.size() == 1
                ? Math.floorMod((rollCall.hashCode() * 0x9E3779B9) >>> 8, parts)
                : (int) ((long) ranks.getOrDefault(rollCall, 0) * parts / ranks.size());
    }
}
