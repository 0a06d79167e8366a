package org.scrutin.benchmarks.coverage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.mover.Movers;
import org.scrutin.analysis.mover.MoversPlan;
import org.scrutin.analysis.mover.Permutations;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * One state that abstains now and then over two cycles, on two topics in turn. The logit of the chance that it abstains is {@code center +
 * 1.5 · z}, z normal with variance 1, of which half belongs to the meeting and half to the roll call.
 *
 * @param before the meetings of the earlier cycle
 * @param after those of the later
 */
record MoverRecord(Calling before, Calling after) {

    private static final double SPREAD = 1.5;
    private static final LocalDate EARLIER = LocalDate.of(2001, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2006, 1, 1);
    private static final int STEPS = 4000;

    /** So low that no test is left out: what is asked is how p is distributed, not what is made of it. */
    private static final double ANY = 1e-9;

    /**
     * Where the logit lies.
     *
     * @param before in the earlier cycle
     * @param after in the later
     */
    record Centers(double before, double after) {

        /** The change of the rate over all that may be voted. */
        double change() {
            return rate(after) - rate(before);
        }

        private static double rate(double center) {
            double sum = 0;
            double weights = 0;
            for (int i = 0; i < STEPS; i++) {
                double z = -8 + 16 * (i + .5) / STEPS;
                double weight = Math.exp(-z * z / 2);
                sum += weight * Habit.logistic(center + SPREAD * z);
                weights += weight;
            }
            return sum / weights;
        }
    }

    /** The row of all topics with every test run; of a level of .95 the intervals, whatever the tests. */
    Optional<Mover> draw(Centers centers, boolean tested, Random random) {
        MadeRecord record = new MadeRecord(1);
        votes(record, EARLIER, centers.before(), random);
        votes(record, LATER, centers.after(), random);
        RollCallMatrix matrix = record.matrix();
        StudyScopes scopes = new StudyScopes(
                matrix,
                List.of(
                        new ReviewCycle("1", Period.of(EARLIER, LATER.minusDays(1)), LocalText.EMPTY),
                        new ReviewCycle("2", Period.of(LATER, LATER.plusYears(5)), LocalText.EMPTY)));
        Roster roster = new Roster(MadeRecord.group("UN", List.of(Period.ALWAYS)), List.of());
        // Of an interval the draws of the test are not needed: none beyond the fewest.
        MoversPlan plan = tested
                ? new MoversPlan(List.of(new MoverMeasure.AbstentionRate()), ANY, Permutations.seeded(20180629))
                : new MoversPlan(
                        List.of(new MoverMeasure.AbstentionRate()), Figure.LEVEL, new Permutations(1, 1, 20180629));
        return new Movers(matrix, roster, plan)
                .of(scopes, EnumSet.of(RollCallKind.WHOLE)).stream()
                        .filter(mover -> mover.topic().equals(Scope.ALL))
                        .findFirst();
    }

    private void votes(MadeRecord record, LocalDate day, double center, Random random) {
        List<Integer> sizes = (day.equals(EARLIER) ? before : after).sizes();
        for (int meeting = 0; meeting < sizes.size(); meeting++) {
            double ofMeeting = random.nextGaussian();
            for (int i = 0; i < sizes.get(meeting); i++) {
                double rate = Habit.logistic(center + SPREAD * Math.sqrt(.5) * (ofMeeting + random.nextGaussian()));
                Choice choice = random.nextDouble() < rate ? Choice.ABSTAIN : Choice.YES;
                record.add(day, day + "m" + meeting, i % 2 == 0 ? "t" : "u", List.of(choice));
            }
        }
    }

    String label() {
        return before.label() + " and " + after.label();
    }
}
