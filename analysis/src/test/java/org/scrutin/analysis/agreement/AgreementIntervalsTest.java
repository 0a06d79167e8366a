package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.fixture.IntervalRow;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class AgreementIntervalsTest {

    /** Quantile at .975 of Student's t with 6 degrees of freedom, from any table. */
    private static final double T6 = 2.446911851;

    private static final PairTable AGREE = new PairTable(1, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final PairTable HALF = new PairTable(0, 1, 0, 0, 0, 0, 0, 0, 0);
    private static final PairTable OPPOSE = new PairTable(0, 0, 1, 0, 0, 0, 0, 0, 0);

    private static RollCallMatrix matrix;
    private static StudyScopes scopes;

    @BeforeAll
    static void read() {
        matrix = RecordedVotes.arms();
        scopes = new StudyScopes(matrix, RecordedVotes.reviewCycles());
    }

    /**
     * By hand. One joint ballot a meeting, four times 1, twelve times .5, four times 0: mean .5, squares 2, v = 2/19/20; logit 0. Either
     * end is (1 − 7/20)/2 = .325 of the way to t on the log scale, .5·exp(−2 · half).
     */
    @Test
    void oneBallotAMeeting() {
        List<PairTable> meetings = Stream.of(
                        Collections.nCopies(4, AGREE), Collections.nCopies(12, HALF), Collections.nCopies(4, OPPOSE))
                .flatMap(List::stream)
                .toList();

        IntervalEstimate found = new AgreementIntervals(AgreementScore.AGREE_HALF, 3, .95).of(meetings);

        double half = 2.093024054 * Math.sqrt(1 / 190.0);
        double low = .675 / (1 + Math.exp(4 * half)) + .325 * .5 * Math.exp(-2 * half);
        assertEquals(low, found.interval().orElseThrow().low(), 1e-8);
        assertEquals(1 - low, found.interval().orElseThrow().high(), 1e-8);
        assertEquals(20, found.blocks());
    }

    /** By hand: at seven meetings they agree or oppose three times, at two one abstains beside a vote, which agree_binary leaves out. */
    @Test
    void meetingsWithoutAVoteThatTheScoreCountsAreNoBlocks() {
        PairTable agree = AGREE.combine(AGREE).combine(AGREE);
        PairTable oppose = OPPOSE.combine(OPPOSE).combine(OPPOSE);
        List<PairTable> meetings =
                List.of(agree, agree, HALF, oppose, agree, HALF, oppose, PairTable.NONE, agree, oppose);

        IntervalEstimate found = new AgreementIntervals(AgreementScore.AGREE_BINARY, 3, .95).of(meetings);

        assertEquals(7, found.blocks());
        // Mean 4/7, squares 12/7, v = 12/7/6/7 = 2/49; logit ln 4/3, its error √v/(12/49). With seven meetings the end
        // is
        // the outer one, and what has the skewness taken out lies inside.
        double half = T6 * Math.sqrt(2) / 7 * 49 / 12;
        assertEquals("jackknife_t_skew", found.method());
        assertEquals(
                1 / (1 + Math.exp(half - Math.log(4 / 3.0))),
                found.interval().orElseThrow().low(),
                1e-8);
    }

    @Test
    void fewJointBallotsAreTooFew() {
        List<PairTable> nineteen = Stream.concat(
                        Collections.nCopies(10, AGREE).stream(), Collections.nCopies(9, HALF).stream())
                .toList();
        assertEquals(
                new Missing(Reason.FEW_ROLL_CALLS, 19),
                new AgreementIntervals(AgreementScore.AGREE_HALF, 3, .95).of(nineteen));
    }

    @Test
    void withoutAScoreNoInterval() {
        AgreementIntervals asked = new AgreementIntervals(AgreementScore.AGREE_HALF, 6, .95);

        assertEquals(new Missing(Reason.NO_VALUE, 5), asked.of(Collections.nCopies(5, AGREE)));
        assertEquals(new Missing(Reason.NO_VALUE, 0), asked.of(List.of()));
        assertEquals(new Missing(Reason.NO_VARIATION, 20), asked.of(Collections.nCopies(20, AGREE)));
    }

    /** A pair whose kappa exists thanks to one meeting: without it both always vote in favour. */
    @Test
    void aScoreMayRestOnOneMeeting() {
        assertEquals(
                new Missing(Reason.RESTS_ON_ONE_MEETING, 20),
                new AgreementIntervals(AgreementScore.KAPPA_LINEAR, 3, .95)
                        .of(Stream.concat(Collections.nCopies(19, AGREE).stream(), Stream.of(OPPOSE))
                                .toList()));
    }

    /** Against {@code src/test/reference/meeting_jackknife.py}. */
    @Test
    void pairsOnArmsVotes() {
        Map<String, AgreementScore> scores =
                Stream.of(AgreementScore.values()).collect(Collectors.toMap(AgreementScore::id, score -> score));
        List<ReferenceRow> stored = ReferenceRow.table("arms_agreement_intervals.csv");
        assertEquals(6 * 45 * 3, stored.size());
        for (ReferenceRow expected : stored) {
            AgreementScore score = scores.get(expected.text("score"));
            List<PairTable> meetings = meetings(expected);
            assertEquals(
                    Double.parseDouble(expected.text("value")),
                    score.of(meetings.stream().reduce(PairTable.NONE, PairTable::combine))
                            .orElseThrow(),
                    1e-12);
            IntervalRow.assertSame(expected, new AgreementIntervals(score, 1, .95).of(meetings));
        }
    }

    private static List<PairTable> meetings(ReferenceRow row) {
        int a = matrix.position(new StateId(row.text("state_a"))).orElseThrow();
        int b = matrix.position(new StateId(row.text("state_b"))).orElseThrow();
        Map<String, PairTable> byMeeting = new TreeMap<>();
        for (int rollCall = 0; rollCall < matrix.rollCalls().size(); rollCall++) {
            boolean inCycle = row.text("cycle").equals("all")
                    || scopes.cycleOf(matrix.rollCall(rollCall))
                            .filter(row.text("cycle")::equals)
                            .isPresent();
            if (inCycle && matrix.rollCall(rollCall).kind() == RollCallKind.WHOLE) {
                byMeeting.merge(
                        matrix.rollCall(rollCall).meeting(),
                        PairTable.NONE.accept(matrix.choice(rollCall, a), matrix.choice(rollCall, b)),
                        PairTable::combine);
            }
        }
        return List.copyOf(byMeeting.values());
    }
}
