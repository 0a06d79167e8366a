package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.dissent.CycleSwitch;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * What the record says of states that cannot be tested: who changed its vote on a text that returns. Within the later of two
 * neighbouring cycles by {@link Switch}, from the first cycle to the last by {@link CycleSwitch}.
 */
final class MoverSwitchClaims {

    /** Switches of one direction on one text are told from so many states on. */
    private static final int SEVERAL = 3;

    /** So many of the largest are told. */
    private static final int LARGEST = 5;

    private final StudyResults results;
    private final CyclePair pair;

    MoverSwitchClaims(StudyResults results, CyclePair pair) {
        this.results = results;
        this.pair = pair;
    }

    /** Adds to a sentence how many states changed their vote on a text that returns: {@code turned}, {@code turnedStates}. */
    Claim.Builder turned(Claim.Builder claim, String ends) {
        if (ends.equals("ends")) {
            List<CycleSwitch> switches = ends();
            return switches.isEmpty()
                    ? claim.form("turned", "none")
                    : claim.form("turned", ends)
                            .count(
                                    "turnedStates",
                                    switches.stream()
                                            .map(CycleSwitch::state)
                                            .distinct()
                                            .count(),
                                    rows().distinct("state"));
        }
        List<Switch> switches = later();
        return switches.isEmpty()
                ? claim.form("turned", "none")
                : claim.form("turned", ends)
                        .count(
                                "turnedStates",
                                switches.stream().map(Switch::state).distinct().count(),
                                Rows.of("switches")
                                        .whereAnyOf("roll_call", SwitchClaims.rollCalls(switches))
                                        .distinct("state"));
    }

    /** Who changed its vote in the later cycle. */
    void withinTheLater(ClaimSheet sheet) {
        List<Switch> inCycle = later();
        if (inCycle.isEmpty()) {
            return;
        }
        List<RollCallId> rollCalls = SwitchClaims.rollCalls(inCycle);
        Rows rows = Rows.of("switches").whereAnyOf("roll_call", rollCalls);
        Source cycle = Rows.of("roll_calls").whereAnyOf("roll_call", rollCalls).values("cycle");
        sheet.add(
                Part.MOVERS,
                Claim.of(MoverRows.id("movers:switches", pair), "movers.switches")
                        .with("cycle", new ClaimValue.Cycle(pair.to()), cycle)
                        .count("switches", inCycle.size(), rows.count())
                        .count("states", SwitchClaims.states(inCycle).size(), rows.distinct("state"))
                        .restingOn(inCycle.size()));
        SwitchClaims.alike(inCycle).stream()
                .filter(alike -> SwitchClaims.states(alike).size() >= SEVERAL)
                .sorted(Comparator.comparingInt(
                        (List<Switch> alike) -> -SwitchClaims.states(alike).size()))
                .forEach(alike -> sheet.add(Part.MOVERS, series(alike)));
    }

    private Claim series(List<Switch> alike) {
        Switch first = alike.get(0);
        Rows rows = SwitchClaims.alike(first, SwitchClaims.rollCalls(alike));
        String id = MoverRows.id("movers:switches:" + SwitchClaims.direction(first), pair);
        return SwitchClaims.tell(Claim.of(id, "movers.switches.series"), alike, rows)
                .restingOn(SwitchClaims.states(alike).size());
    }

    /** Whose last ballot on a text is another in the last cycle than in the first. */
    void betweenTheEnds(ClaimSheet sheet) {
        List<CycleSwitch> switches = ends();
        if (switches.isEmpty()) {
            return;
        }
        long states = switches.stream().map(CycleSwitch::state).distinct().count();
        sheet.add(
                Part.MOVERS,
                MoverRows.cycles(Claim.of(MoverRows.id("movers:ends", pair), "movers.ends"), rows())
                        .count("switches", switches.size(), rows().count())
                        .count("states", states, rows().distinct("state"))
                        .restingOn(switches.size()));
        Map<List<Object>, List<CycleSwitch>> alike = new LinkedHashMap<>();
        switches.forEach(change -> alike.computeIfAbsent(
                        List.of(change.series(), change.from(), change.to()), key -> new ArrayList<>())
                .add(change));
        alike.values().stream()
                .filter(same -> same.size() >= SEVERAL)
                .sorted(Comparator.comparingInt((List<CycleSwitch> same) -> -same.size()))
                .limit(LARGEST)
                .forEach(same -> sheet.add(Part.MOVERS, ends(same)));
    }

    private Claim ends(List<CycleSwitch> same) {
        CycleSwitch first = same.get(0);
        List<StateId> states = same.stream().map(CycleSwitch::state).toList();
        String from = String.valueOf(first.from().letter());
        String to = String.valueOf(first.to().letter());
        Rows rows = rows().where("series", first.series())
                .where("choice_from", from)
                .where("choice", to);
        String id = MoverRows.id("movers:ends:" + first.series() + ":" + from + to, pair);
        return Claim.of(id, "movers.switches.series")
                .count("count", states.size(), rows.distinct("state"))
                .states("states", states, rows.values("state"))
                .with("series", new ClaimValue.Series(first.series()), rows.values("series"))
                .form("from", from)
                .form("to", to)
                .restingOn(states.size());
    }

    private List<CycleSwitch> ends() {
        return results.cycles().switches().stream()
                .filter(change -> change.cycles().equals(pair))
                .toList();
    }

    private List<Switch> later() {
        return results.switches().stream()
                .filter(change ->
                        pair.to().equals(results.outcome(change.rollCall()).cycle()))
                .toList();
    }

    private Rows rows() {
        return Rows.of("cycle_switches").where("cycle_from", pair.from()).where("cycle_to", pair.to());
    }
}
