package org.scrutin.analysis.agreement;

import java.util.List;
import java.util.OptionalDouble;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Reason;
import org.scrutin.analysis.uncertainty.MeetingJackknife;
import org.scrutin.analysis.uncertainty.StudentQuantiles;

/**
 * The interval of a score of agreement of two states: {@link MeetingJackknife} over their joint ballots by meeting.
 *
 * <p>Meetings that hold none of the ballots that the score rests on are no blocks of it, whatever else was voted there.
 *
 * <p>No interval where there is no score ({@link Reason#NO_VALUE}), where the score rests on fewer than {@value
 * IntervalEstimate#FEWEST_ROLL_CALLS} roll calls ({@link Reason#FEW_ROLL_CALLS}), and where the jackknife gives none.
 *
 * <p>Keeps quantiles from one pair to the next; safe for several threads. Source: that of {@link MeetingJackknife}; that a pair's score
 * is resampled by meeting is this project's own choice.
 */
public final class AgreementIntervals {

    private final AgreementScore score;
    private final int minimumCommon;
    private final StudentQuantiles quantiles;

    /**
     * Intervals at a level.
     *
     * @param score which score
     * @param minimumCommon the study's minimum of joint ballots; it decides whether there is a score, not what the score is
     *     without a meeting
     * @param level for example 0.95
     * @throws IllegalArgumentException when the level is not above 0 and under 1
     */
    public AgreementIntervals(AgreementScore score, int minimumCommon, double level) {
        this.score = score;
        this.minimumCommon = minimumCommon;
        this.quantiles = new StudentQuantiles(level);
    }

    /**
     * The interval of two states' score.
     *
     * @param meetings their joint ballots, a table a meeting
     */
    public IntervalEstimate of(List<PairTable> meetings) {
        List<PairTable> blocks =
                meetings.stream().filter(table -> score.n(table) > 0).toList();
        PairTable all = blocks.stream().reduce(PairTable.NONE, PairTable::combine);
        OptionalDouble value = score.of(all, minimumCommon);
        if (value.isEmpty()) {
            return new IntervalEstimate.Missing(Reason.NO_VALUE, blocks.size());
        }
        return IntervalEstimate.tooFew(blocks.size(), score.n(all)).orElseGet(() -> {
            MeetingJackknife.Sample sample =
                    new MeetingJackknife.Sample(blocks, meeting -> score.of(all.without(meeting)));
            return MeetingJackknife.of(value.getAsDouble(), List.of(sample), score.range(), quantiles);
        });
    }
}
