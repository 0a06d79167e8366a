package org.scrutin.benchmarks.coverage;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scrutin.analysis.agreement.AgreementIntervals;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.GroupAlpha;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.KrippendorffAlpha;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.MeetingInterval;
import org.scrutin.analysis.uncertainty.MeetingSums;
import org.scrutin.analysis.uncertainty.RateInterval;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.benchmarks.coverage.DrawnVotes.Drawn;

/** A number of the report with an interval over meetings: what it is on some votes, and the interval that the program gives it. */
sealed interface Figure {

    /** Confidence level of all intervals. */
    double LEVEL = .95;

    /** The number, empty where it is undefined. */
    OptionalDouble value(DrawnVotes votes);

    IntervalEstimate interval(DrawnVotes votes);

    /** The mean of an index over some roll calls. */
    record Mean(CohesionIndex index, CohesionMean.Selection selection, StudentQuantiles quantiles) implements Figure {

        @Override
        public OptionalDouble value(DrawnVotes votes) {
            MeetingSums sums = sums(votes);
            return sums.count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums.total() / sums.count());
        }

        @Override
        public IntervalEstimate interval(DrawnVotes votes) {
            return MeetingInterval.of(sums(votes), index.range(), quantiles);
        }

        private MeetingSums sums(DrawnVotes votes) {
            MeetingSums sums = new MeetingSums();
            Predicate<Drawn> counts = drawn -> selection.holds(drawn.room())
                    && !GroupCohesion.Trivial.of(drawn.group().cast()).covers(index);
            votes.rollCalls().stream()
                    .filter(counts)
                    .forEach(drawn -> index.of(drawn.group()).ifPresent(value -> sums.accept(drawn.meeting(), value)));
            return sums;
        }
    }

    /** Krippendorff's alpha. */
    record Alpha(KrippendorffAlpha measure, StudentQuantiles quantiles) implements Figure {

        @Override
        public OptionalDouble value(DrawnVotes votes) {
            return alpha(votes).value();
        }

        @Override
        public IntervalEstimate interval(DrawnVotes votes) {
            return alpha(votes).interval();
        }

        private GroupAlpha alpha(DrawnVotes votes) {
            List<GroupAlpha.Unit> units = votes.rollCalls().stream()
                    .map(drawn ->
                            new GroupAlpha.Unit(drawn.meeting(), drawn.group().cast()))
                    .toList();
            return GroupAlpha.of(measure, units, quantiles);
        }
    }

    /** A score of agreement of two members. */
    record Agreement(AgreementScore score, AgreementIntervals intervals) implements Figure {

        Agreement(AgreementScore score) {
            this(score, new AgreementIntervals(score, 1, LEVEL));
        }

        @Override
        public OptionalDouble value(DrawnVotes votes) {
            return score.of(votes.rollCalls().stream().map(Drawn::pair).reduce(PairTable.NONE, PairTable::combine));
        }

        @Override
        public IntervalEstimate interval(DrawnVotes votes) {
            NavigableMap<String, PairTable> meetings = new TreeMap<>();
            votes.rollCalls().forEach(drawn -> meetings.merge(drawn.meeting(), drawn.pair(), PairTable::combine));
            return intervals.of(List.copyOf(meetings.values()));
        }
    }

    /** The share of one member's ballots that are abstentions. */
    record Abstention(StudentQuantiles quantiles) implements Figure {

        @Override
        public OptionalDouble value(DrawnVotes votes) {
            MeetingSums sums = sums(votes);
            return OptionalDouble.of(sums.total() / sums.count());
        }

        @Override
        public IntervalEstimate interval(DrawnVotes votes) {
            return RateInterval.of(sums(votes), quantiles);
        }

        private static MeetingSums sums(DrawnVotes votes) {
            MeetingSums sums = new MeetingSums();
            votes.rollCalls().forEach(drawn -> sums.accept(drawn.meeting(), drawn.first() == Choice.ABSTAIN ? 1 : 0));
            return sums;
        }
    }
}
