package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.abstention.MissedVote;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;

/**
 * Roll calls that far more members missed than others of their meeting: told once where the record is judged, once before who
 * changed its vote and once before what changed between cycles, where a comparison there uses one of them.
 */
final class AttendanceClaims {

    /** Of more than a short record's votes those that most members miss are told, and how many there are. */
    private static final int LARGEST = 3;

    private final StudyResults results;

    AttendanceClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        List<MissedVote> missed = results.record().missed();
        if (missed.size() <= StudyResults.SHORT_RECORD) {
            missed.forEach(vote -> sheet.add(Part.RECORD, told(vote)));
        } else {
            missed.stream()
                    .sorted(Comparator.comparingInt(MissedVote::absent).reversed())
                    .limit(LARGEST)
                    .forEach(vote -> sheet.add(Part.RECORD, told(vote)));
            sheet.add(Part.RECORD, all(missed.stream().map(MissedVote::rollCall).toList()));
        }
        List<RollCallId> compared = missed.stream()
                .map(MissedVote::rollCall)
                .filter(this::isCompared)
                .toList();
        if (!compared.isEmpty()) {
            sheet.add(
                    Part.SWITCHES,
                    among(Claim.of("missed:switches", "switches.missed"), compared)
                            .restingOn(compared.size()));
        }
        results.settings().cycles().forEach(cycle -> {
            List<RollCallId> held = results.analysed().stream()
                    .filter(outcome -> outcome.cycle().equals(cycle.id()))
                    .map(outcome -> outcome.rollCall().id())
                    .filter(id -> results.record().missed(id).isPresent())
                    .toList();
            if (!held.isEmpty() && !results.changes().isEmpty()) {
                sheet.add(
                        Part.CYCLES,
                        among(Claim.of("missed:cycle:" + cycle.id(), "cycle.missed"), held)
                                .with(
                                        "cycle",
                                        new ClaimValue.Cycle(cycle.id()),
                                        votes(held).values("cycle"))
                                .restingOn(held.size()));
            }
        });
    }

    /** Adds to a comparison of votes which of them many missed, if any: {@code missed} and {@code missedVotes}. */
    static void tell(Claim.Builder claim, StudyResults results, List<RollCallId> compared) {
        List<RollCallId> missed = compared.stream()
                .filter(id -> results.record().missed(id).isPresent())
                .toList();
        claim.form("missed", missed.isEmpty() ? "none" : "some");
        if (!missed.isEmpty()) {
            claim.count("missedCount", missed.size(), votes(missed).count())
                    .with(
                            "missedVotes",
                            new ClaimValue.RollCalls(missed),
                            votes(missed).values("roll_call"));
        }
    }

    private boolean isCompared(RollCallId id) {
        return results.switches().stream()
                        .anyMatch(change -> change.rollCall().equals(id)
                                || change.rollCallFrom().equals(id))
                || results.returns().stream()
                        .anyMatch(text -> text.rollCall().equals(id)
                                || text.rollCallFrom().equals(id));
    }

    private static Claim.Builder among(Claim.Builder claim, List<RollCallId> votes) {
        return claim.count("count", votes.size(), votes(votes).count())
                .with("rollCalls", new ClaimValue.RollCalls(votes), votes(votes).values("roll_call"));
    }

    private static Rows votes(List<RollCallId> votes) {
        return Rows.of("roll_calls").whereAnyOf("roll_call", votes);
    }

    private Claim told(MissedVote vote) {
        RollCallId id = vote.rollCall();
        Rows others = meeting(id).whereNoneOf("roll_call", List.of(id));
        return Claim.of("record:missed:" + id, "record.missed")
                .count("absent", vote.absent(), Cell.at("roll_calls", "absent", id))
                .with("rollCall", new ClaimValue.RollCall(id), Cell.at("roll_calls", "roll_call", id))
                .form("others", vote.leastOfOthers() == vote.mostOfOthers() ? "same" : "differ")
                .count("least", vote.leastOfOthers(), others.least("absent"))
                .count("most", vote.mostOfOthers(), others.most("absent"))
                .count("elsewhere", vote.elsewhere(), Rule.VOTED_ELSEWHERE)
                .restingOn(vote.absent());
    }

    private static Claim all(List<RollCallId> missed) {
        return among(Claim.of("record:missed", "record.missed.all"), missed).restingOn(missed.size());
    }

    /** The roll calls of its meeting, or of its day where the data name no meeting. */
    private Rows meeting(RollCallId id) {
        RollCall rollCall = results.outcome(id).rollCall();
        Rows rows = Rows.of("roll_calls").where("meeting", rollCall.meeting());
        return rollCall.meeting().isEmpty() ? rows.where("date", rollCall.date()) : rows;
    }
}
