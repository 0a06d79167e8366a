package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.dissent.TotalsChange;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * Who changed its vote on a text that returns, the last years first; and where its votes in favour rose or fell by much,
 * how much of that is switches and how much is presence.
 */
final class SwitchClaims {

    /** So many of the last years in which a vote changed are told in words. */
    static final int YEARS_NAMED = 2;

    /** Switches of one direction that the sentence on a year names. */
    private static final int LARGEST = 2;

    /** States that make a switch of one direction more than one state's. */
    private static final int SEVERAL = 2;

    /** More states than this cast no ballot where they were in favour: the sentence counts them. */
    private static final int NAMED = 30;

    private final StudyResults results;

    SwitchClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        Map<Integer, List<Switch>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Switch change : results.switches()) {
            byYear.computeIfAbsent(year(results, change.rollCall()), y -> new ArrayList<>())
                    .add(change);
        }
        int named = 0;
        for (Map.Entry<Integer, List<Switch>> entry : byYear.entrySet()) {
            if (named++ == YEARS_NAMED) {
                return;
            }
            int year = entry.getKey();
            List<Switch> switches = entry.getValue();
            long states = switches.stream().map(Switch::state).distinct().count();
            List<RollCallId> rollCalls = rollCalls(switches);
            Rows rows = Rows.of("switches").whereAnyOf("roll_call", rollCalls);
            Claim.Builder claim = Claim.of("switches:" + year, "switches.year")
                    .count("switches", switches.size(), rows.count())
                    .count("states", states, rows.distinct("state"))
                    .with("year", new ClaimValue.Year(year), yearOf(rollCalls));
            Collection<List<Switch>> alike = alike(switches);
            sheet.add(Part.SWITCHES, largest(claim, alike).restingOn(switches.size()), Finding.Kind.SWITCHES, year);
            alike.forEach(changes -> series(year, changes, sheet));
            results.returns().stream()
                    .filter(row -> year(results, row.rollCall()) == year
                            && row.inFavour().isLarge())
                    .sorted(Comparator.comparingInt(
                                    (TextReturn row) -> -Math.abs(row.inFavour().total()))
                            .thenComparing(TextReturn::rollCall))
                    .forEach(row -> totals(year, row, sheet));
        }
    }

    /** A fall may stand on the first page: whether it is opposition or absence is what a reader asks of it. */
    private void totals(int year, TextReturn row, ClaimSheet sheet) {
        Claim claim = totals(year, row);
        if (row.inFavour().total() < 0) {
            sheet.add(
                    Part.SWITCHES,
                    claim,
                    Finding.Kind.LESS_SUPPORT,
                    -row.inFavour().total());
        } else {
            sheet.add(Part.SWITCHES, claim);
        }
    }

    /** What more of the votes in favour were lost to; of equally many lost to both, nothing more. */
    private static String loss(TotalsChange change) {
        int more = Integer.compare(change.vanished(), change.switchedOut());
        return more > 0 ? "absence" : more < 0 ? "choice" : "both";
    }

    private Claim totals(int year, TextReturn row) {
        TotalsChange change = row.inFavour();
        Object[] key = {row.series(), row.rollCall()};
        Claim.Builder claim = Claim.of("totals:" + year + ":" + row.series() + ":" + row.rollCall(), "totals.change")
                .with("rollCall", new ClaimValue.RollCall(row.rollCall()), Cell.at("totals_change", "roll_call", key))
                .with("series", new ClaimValue.Series(row.series()), Cell.at("totals_change", "series", key))
                .form("direction", change.total() < 0 ? "fall" : "rise")
                .form("loss", loss(change))
                .form("opposed", against(row.rollCall()) > against(row.rollCallFrom()) ? "more" : "no")
                .form("members", change.joined() + change.left() > 0 ? "yes" : "no")
                .count("from", change.from(), Cell.at("totals_change", "yes_from", key))
                .with(
                        "yearFrom",
                        new ClaimValue.Year(year(results, row.rollCallFrom())),
                        yearOf(List.of(row.rollCallFrom())))
                .count("to", change.to(), Cell.at("totals_change", "yes_to", key))
                .with("year", new ClaimValue.Year(year), yearOf(List.of(row.rollCall())))
                .count("switchedOut", change.switchedOut(), Cell.at("totals_change", "switched_out", key))
                .count("switchedIn", change.switchedIn(), Cell.at("totals_change", "switched_in", key))
                .count("vanished", change.vanished(), Cell.at("totals_change", "vanished", key))
                .count("appeared", change.appeared(), Cell.at("totals_change", "appeared", key))
                .count(
                        "againstFrom",
                        against(row.rollCallFrom()),
                        Cell.at("roll_calls", column("no", row.rollCallFrom()), row.rollCallFrom()))
                .count(
                        "against",
                        against(row.rollCall()),
                        Cell.at("roll_calls", column("no", row.rollCall()), row.rollCall()))
                .count("joined", change.joined(), Cell.at("totals_change", "joined", key))
                .count("left", change.left(), Cell.at("totals_change", "left", key));
        vanished(claim, row);
        AttendanceClaims.tell(claim, results, List.of(row.rollCallFrom(), row.rollCall()));
        return claim.restingOn(Math.abs(change.total()));
    }

    /** Names who was in favour and casts no ballot now, where a sentence can hold them. */
    private void vanished(Claim.Builder claim, TextReturn row) {
        List<StateId> states =
                row.vanished(results.data().matrix(), results.data().roster());
        boolean told = row.inFavour().total() < 0 && !states.isEmpty() && states.size() <= NAMED;
        claim.form("away", told ? "some" : "none");
        if (told) {
            claim.states(
                    "vanishedStates",
                    states,
                    Rows.of("ballots")
                            .where("roll_call", row.rollCallFrom())
                            .where("choice", Choice.YES.letter())
                            .whereAnyOf("state", states)
                            .values("state"));
        }
    }

    private long against(RollCallId rollCall) {
        return results.outcome(rollCall).counted().no();
    }

    private String column(String choice, RollCallId rollCall) {
        return results.outcome(rollCall).column(choice);
    }

    /** Names the states of the largest switches of one direction on one text; of equally large ones, the first by text. */
    private static Claim.Builder largest(Claim.Builder claim, Collection<List<Switch>> alike) {
        List<List<Switch>> largest = alike.stream()
                .filter(changes -> states(changes).size() >= SEVERAL)
                .sorted(Comparator.comparingInt(
                        (List<Switch> changes) -> -states(changes).size()))
                .limit(LARGEST)
                .toList();
        claim.form("largest", List.of("none", "one", "two").get(largest.size()));
        for (int i = 0; i < largest.size(); i++) {
            List<Switch> changes = largest.get(i);
            Switch first = changes.get(0);
            Rows rows = alike(first, rollCalls(changes));
            int place = i + 1;
            claim.with("series" + place, new ClaimValue.Series(first.series()), rows.values("series"))
                    .form("from" + place, String.valueOf(first.from().letter()))
                    .form("to" + place, String.valueOf(first.to().letter()))
                    .count("states" + place, states(changes).size(), rows.distinct("state"))
                    .states("names" + place, states(changes), rows.values("state"));
        }
        return claim;
    }

    static List<StateId> states(List<Switch> changes) {
        return changes.stream().map(Switch::state).distinct().sorted().toList();
    }

    /** The switches of one direction on one text, by text and direction. */
    static Collection<List<Switch>> alike(List<Switch> switches) {
        Map<String, List<Switch>> alike = new LinkedHashMap<>();
        switches.stream()
                .sorted(Comparator.comparing(Switch::series)
                        .thenComparing(change -> change.from().letter())
                        .thenComparing(change -> change.to().letter())
                        .thenComparing(Switch::state))
                .forEach(change -> alike.computeIfAbsent(direction(change), key -> new ArrayList<>())
                        .add(change));
        return alike.values();
    }

    /** The text of a switch and the choices it goes between: what ids of sentences on switches alike end with. */
    static String direction(Switch change) {
        return change.series() + ":" + change.from().letter() + change.to().letter();
    }

    /**
     * Adds who switched alike: {@code count}, {@code states}, {@code series}, {@code from}, {@code to}.
     *
     * @param alike switches of one direction on one text, at least one
     * @param rows the rows they stand in, and no others
     */
    static Claim.Builder tell(Claim.Builder claim, List<Switch> alike, Rows rows) {
        Switch first = alike.get(0);
        List<StateId> states = states(alike);
        return claim.count("count", states.size(), rows.distinct("state"))
                .states("states", states, rows.values("state"))
                .with("series", new ClaimValue.Series(first.series()), rows.values("series"))
                .form("from", String.valueOf(first.from().letter()))
                .form("to", String.valueOf(first.to().letter()));
    }

    private static void series(int year, List<Switch> changes, ClaimSheet sheet) {
        Switch first = changes.get(0);
        List<StateId> states = states(changes);
        List<RollCallId> rollCalls = rollCalls(changes);
        Rows rows = alike(first, rollCalls);
        sheet.add(
                Part.SWITCHES,
                tell(Claim.of("switches:" + year + ":" + direction(first), "switches.series"), changes, rows)
                        .with("year", new ClaimValue.Year(year), yearOf(rollCalls))
                        .restingOn(states.size()));
    }

    /** The year of a roll call of the study. */
    static int year(StudyResults results, RollCallId rollCall) {
        return results.data()
                .matrix()
                .position(rollCall)
                .map(position ->
                        results.data().matrix().rollCall(position).date().getYear())
                .orElseThrow();
    }

    /** The switches of the same text between the same choices on some roll calls. */
    static Rows alike(Switch change, List<RollCallId> rollCalls) {
        return Rows.of("switches")
                .where("series", change.series())
                .where("choice_from", change.from().letter())
                .where("choice", change.to().letter())
                .whereAnyOf("roll_call", rollCalls);
    }

    /** The roll calls of switches, each once, in code-point order. */
    static List<RollCallId> rollCalls(List<Switch> switches) {
        return switches.stream().map(Switch::rollCall).distinct().sorted().toList();
    }

    /** The year of some roll calls of one year. */
    static Source yearOf(List<RollCallId> rollCalls) {
        return Rows.of("roll_calls").whereAnyOf("roll_call", rollCalls).firstYear("date");
    }
}
