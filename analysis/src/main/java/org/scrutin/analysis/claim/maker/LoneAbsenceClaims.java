package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.abstention.LoneAbsence;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.study.LoneMisses;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * Votes that a state missed alone of their meeting: counted once where the record is judged, and once before each kind of comparison
 * that leaves one out. One sentence a kind, for a mark beside every state would drown what is compared.
 */
final class LoneAbsenceClaims {

    private static final String TABLE = "lone_absences";

    /** More states than this are counted and not named. */
    private static final int NAMED = 12;

    private final StudyResults results;
    private final LoneMisses misses;

    LoneAbsenceClaims(StudyResults results) {
        this.results = results;
        this.misses = new LoneMisses(results);
    }

    void write(ClaimSheet sheet) {
        List<LoneAbsence> lone = results.record().lone();
        if (lone.isEmpty()) {
            return;
        }
        sheet.add(Part.RECORD, counted(lone));
        switches(sheet);
        movers(sheet);
        paragraphs(lone, sheet);
    }

    private Claim counted(List<LoneAbsence> lone) {
        Map<RollCallId, Integer> byVote = new TreeMap<>();
        lone.forEach(row -> byVote.merge(row.rollCall(), 1, Integer::sum));
        RollCallId most = byVote.keySet().stream()
                .max(Comparator.<RollCallId>comparingInt(byVote::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Rows rows = Rows.of(TABLE);
        return Claim.of("record:lone", "record.lone")
                .count("count", lone.size(), rows.count())
                .count(
                        "states",
                        lone.stream().map(LoneAbsence::state).distinct().count(),
                        rows.distinct("state"))
                .count("votes", byVote.size(), rows.distinct("roll_call"))
                .count("most", byVote.get(most), rows.where("roll_call", most).count())
                .with(
                        "rollCall",
                        new ClaimValue.RollCall(most),
                        rows.where("roll_call", most).values("roll_call"))
                .restingOn(lone.size());
    }

    private void switches(ClaimSheet sheet) {
        List<Switch> after = results.switches().stream()
                .filter(change -> misses.between(change) > 0)
                .toList();
        if (!after.isEmpty()) {
            Rows rows = Rows.of("switches").whereAbove("lone_missed", 0);
            Claim.Builder claim = Claim.of("lone:switches", "switches.lone").count("count", after.size(), rows.count());
            named(claim, after.stream().map(Switch::state).distinct().sorted().toList(), rows);
            sheet.add(Part.SWITCHES, claim.restingOn(after.size()));
        }
    }

    private void movers(ClaimSheet sheet) {
        Map<String, List<Mover>> byPair = new TreeMap<>();
        results.movers().stream()
                .filter(mover -> mover.measure().equals(MoverRows.TOLD))
                .filter(mover -> mover.moved(results.settings().level()))
                .filter(mover -> misses.leftOut(mover) > 0)
                .forEach(mover -> byPair.merge(
                        mover.from() + ":" + mover.to(),
                        List.of(mover),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        byPair.values().forEach(moved -> {
            CyclePair pair = new CyclePair(moved.get(0).from(), moved.get(0).to());
            Rows rows = new MoverRows(pair, MoverRows.TOLD)
                    .everyTopic()
                    .where("moved", true)
                    .whereAbove("lone_missed", 0);
            Claim.Builder claim = MoverRows.cycles(Claim.of(MoverRows.id("movers:lone", pair), "movers.lone"), rows);
            named(claim, moved.stream().map(Mover::state).distinct().sorted().toList(), rows);
            sheet.add(Part.MOVERS, claim.restingOn(moved.size()));
        });
    }

    private void paragraphs(List<LoneAbsence> lone, ClaimSheet sheet) {
        List<RollCallId> compared = results.paragraphs().byParagraph().stream()
                .flatMap(total -> Stream.of(total.rollCall(), total.wholeText()))
                .distinct()
                .sorted()
                .toList();
        List<LoneAbsence> here =
                lone.stream().filter(row -> compared.contains(row.rollCall())).toList();
        if (!here.isEmpty()) {
            Rows rows = Rows.of(TABLE).whereAnyOf("roll_call", compared);
            Claim.Builder claim = Claim.of("lone:paragraphs", "dissent.lone").count("count", here.size(), rows.count());
            named(
                    claim,
                    here.stream().map(LoneAbsence::state).distinct().sorted().toList(),
                    rows);
            sheet.add(Part.PARAGRAPHS, claim.restingOn(here.size()));
        }
    }

    private static void named(Claim.Builder claim, List<StateId> states, Rows rows) {
        boolean few = states.size() <= NAMED;
        claim.form("named", few ? "yes" : "no").count("states", states.size(), rows.distinct("state"));
        if (few) {
            claim.states("names", states, rows.values("state"));
        }
    }
}
