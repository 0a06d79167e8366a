package org.scrutin.jobs.load.record.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.BodyOfFew;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;

/**
 * What lists of a vote in the Security Council can't hold: more voters than it has members, or too few in favour of what was adopted.
 * Totals that are wrong in the same way do not show it.
 *
 * <p><b>Source.</b> Charter of the United Nations, articles 23 and 27: 15 members and nine affirmative votes, eleven and seven up to the
 * amendments of 1963, which took effect at the elections for 1966.
 *
 * @param members of the Council
 * @param needed votes in favour of a decision
 */
public record CouncilSeats(int members, int needed) {

    private static final LocalDate ENLARGED = LocalDate.of(1966, 1, 1);

    /** Charter, article 23, with whoever held the seats of China and of the Soviet Union at any time. */
    private static final Set<String> PERMANENT = Set.of("CHN", "TWN", "FRA", "GBR", "RUS", "SUN", "USA");

    /** Those of the day of a vote; empty where another body voted. */
    public static Optional<CouncilSeats> of(RollCall rollCall) {
        return BodyOfFew.of(rollCall)
                .filter(BodyOfFew.SECURITY_COUNCIL::equals)
                .map(council -> rollCall.date().isBefore(ENLARGED) ? new CouncilSeats(11, 7) : new CouncilSeats(15, 9));
    }

    /**
     * Tells what can't be.
     *
     * @param place where the totals stand
     */
    public void tell(RollCall rollCall, ChoiceCounts listed, String place, Findings findings) {
        int voters = listed.cast();
        String figures = listed.inRecordOrder();
        if (voters > members) {
            findings.note(DiscrepancyKind.NOT_A_MEMBER, Severity.BLOCKING, place)
                    .on(Optional.of(rollCall.id()))
                    .figures("", figures)
                    .detail(voters + " states are listed, and the Security Council had " + members + " members.")
                    .add();
        }
        if (rollCall.result().filter(RollCallResult::isInFavour).isPresent() && listed.yes() < needed && voters > 0) {
            findings.note(DiscrepancyKind.SWAPPED_SIDES, Severity.BLOCKING, place)
                    .on(Optional.of(rollCall.id()))
                    .figures("", figures)
                    .detail("The text was " + rollCall.result().orElseThrow().id()
                            + ", for which the Security Council needed "
                            + needed
                            + " votes in favour, and " + listed.yes()
                            + " are listed: lists and totals look exchanged, or the word for the result is wrong.")
                    .add();
        }
    }

    /**
     * Tells permanent members that are listed against a text that was adopted. Only on procedure can the Council decide so.
     *
     * @param ballots of that vote
     * @param severity how grave it is; on procedure it can be so
     */
    public static void tellPermanentAgainst(
            PrintedVote vote, List<ListedBallot> ballots, Severity severity, Findings findings) {
        if (vote.rollCall().result().filter(RollCallResult::isInFavour).isEmpty()) {
            return;
        }
        ballots.stream()
                .filter(ballot -> ballot.choice() == Choice.NO)
                .filter(ballot -> PERMANENT.contains(ballot.state().value()))
                .forEach(ballot -> findings.note(DiscrepancyKind.SWAPPED_SIDES, severity, ballot.place())
                        .on(Optional.of(vote.rollCall().id()))
                        .of(Optional.of(ballot.state()))
                        .evidence(ballot.nameAsPrinted())
                        .detail("A permanent member is listed against a text that was "
                                + vote.rollCall().result().orElseThrow().id()
                                + ": only on procedure can the Security Council decide so; else a list or the word for the result is"
                                + " wrong.")
                        .add());
    }

    /**
     * Tells where a text is said to have failed by the negative vote of a permanent member, and none of them is listed against.
     *
     * @param vote of which that is said
     * @param ballots of that vote
     * @param said the words, as printed
     */
    public static void tellVeto(PrintedVote vote, List<ListedBallot> ballots, String said, Findings findings) {
        boolean vetoed = ballots.stream()
                .filter(ballot -> ballot.choice() == Choice.NO)
                .anyMatch(ballot -> PERMANENT.contains(ballot.state().value()));
        if (!vetoed && !ballots.isEmpty()) {
            findings.note(DiscrepancyKind.SWAPPED_SIDES, Severity.BLOCKING, vote.place())
                    .on(Optional.of(vote.rollCall().id()))
                    .evidence(said)
                    .detail(
                            "A permanent member is said to have voted against, and none is listed there: a name is misprinted, or lists"
                                    + " are exchanged.")
                    .add();
        }
    }
}
