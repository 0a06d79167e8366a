package org.scrutin.jobs.load.record.vote;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.BodyOfFew;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.load.record.content.Findings;

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
}
