package org.scrutin.benchmarks.coverage;

import java.util.List;
import java.util.Random;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * How united a group is from roll call to roll call. Every roll call has a line that the group tends to, and a pull: the chance that
 * a member takes the line, each for itself. The logit of the pull is {@code center + spread · z}, z normal with variance 1, of which
 * {@code between} belongs to the meeting and the rest to the roll call.
 *
 * @param members of the group
 * @param center logit of the pull in the middle
 * @param spread of the logit
 * @param between 0 to 1
 */
record Habit(int members, double center, double spread, double between) {

    private static final int STEPS = 120;
    private static final double REACH = 6;
    private static final int HALVINGS = 40;

    /** Of those who leave the line, to the next choice; the others to the one after. */
    private static final double NEXT = .6;

    /**
     * A habit with a given mean agreement index, of whose variance half is between meetings; or as much as there can be where the
     * chance of single ballots makes up more than half.
     */
    static Habit calibrated(int members, double mean, double spread) {
        Conditional conditional = Conditional.of(members);
        double low = -4;
        double high = 16;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (new Habit(members, middle, spread, 1).moments(conditional).mean() < mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double center = low;
        double least = 0;
        double most = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (least + most) / 2;
            if (new Habit(members, center, spread, middle).moments(conditional).share() < .5) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return new Habit(members, center, spread, least);
    }

    /**
     * Of the agreement index over all that may be voted.
     *
     * @param mean of it
     * @param deviation of single roll calls
     * @param share of the variance that is between meetings
     */
    record Moments(double mean, double deviation, double share) {}

    Moments moments() {
        return moments(Conditional.of(members));
    }

    private Moments moments(Conditional conditional) {
        double[] first = new double[STEPS + 1];
        double[] second = new double[STEPS + 1];
        double[] weight = new double[STEPS + 1];
        double weights = 0;
        for (int i = 0; i <= STEPS; i++) {
            weight[i] = Math.exp(-z(i) * z(i) / 2);
            weights += weight[i];
        }
        double mean = 0;
        double squares = 0;
        double betweenSquares = 0;
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                double logit = center + spread * (Math.sqrt(between) * z(i) + Math.sqrt(1 - between) * z(j));
                first[i] += weight[j] / weights * conditional.mean(logit);
                second[i] += weight[j] / weights * conditional.square(logit);
            }
            mean += weight[i] / weights * first[i];
            squares += weight[i] / weights * second[i];
            betweenSquares += weight[i] / weights * first[i] * first[i];
        }
        double variance = squares - mean * mean;
        return new Moments(mean, Math.sqrt(variance), (betweenSquares - mean * mean) / variance);
    }

    private static double z(int step) {
        return -REACH + 2 * REACH * step / STEPS;
    }

    /** The pull of a roll call of a meeting with this part. */
    double pull(double ofMeeting, Random random) {
        return logistic(
                center + spread * (Math.sqrt(between) * ofMeeting + Math.sqrt(1 - between) * random.nextGaussian()));
    }

    /** The line of a roll call: most are in favour, some abstain, few are against. */
    static int line(Random random) {
        double drawn = random.nextDouble();
        return drawn < .75 ? 0 : drawn < .95 ? 1 : 2;
    }

    /** One ballot, as a place in {@link #CAST}. */
    static int ballot(int line, double pull, Random random) {
        if (random.nextDouble() < pull) {
            return line;
        }
        return (line + (random.nextDouble() < NEXT ? 1 : 2)) % CAST.size();
    }

    /** The choices that count. */
    static final List<Choice> CAST = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO);

    static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** Mean and mean square of the index by logit of the pull, interpolated on a grid. */
    private static final class Conditional {

        private static final double FROM = -30;
        private static final double STEP = .1;
        private static final int POINTS = 801;

        private final double[] means;
        private final double[] squares;

        private Conditional(double[] means, double[] squares) {
            this.means = means;
            this.squares = squares;
        }

        static Conditional of(int members) {
            double[] logFactorials = new double[members + 1];
            for (int i = 1; i <= members; i++) {
                logFactorials[i] = logFactorials[i - 1] + Math.log(i);
            }
            double[] means = new double[POINTS];
            double[] squares = new double[POINTS];
            for (int line = 0; line <= members; line++) {
                for (int next = 0; next <= members - line; next++) {
                    int other = members - line - next;
                    double value = CohesionIndex.AGREEMENT_INDEX
                            .of(new GroupTally(new ChoiceCounts(line, other, next), 0))
                            .orElseThrow();
                    double ways = logFactorials[members]
                            - logFactorials[line]
                            - logFactorials[next]
                            - logFactorials[other]
                            + next * Math.log(NEXT)
                            + other * Math.log(1 - NEXT);
                    for (int point = 0; point < POINTS; point++) {
                        double logit = FROM + STEP * point;
                        double chance = Math.exp(ways
                                - line * Math.log1p(Math.exp(-logit))
                                - (next + other) * Math.log1p(Math.exp(logit)));
                        means[point] += chance * value;
                        squares[point] += chance * value * value;
                    }
                }
            }
            return new Conditional(means, squares);
        }

        double mean(double logit) {
            return at(means, logit);
        }

        double square(double logit) {
            return at(squares, logit);
        }

        private static double at(double[] values, double logit) {
            double place = Math.max(0, Math.min(POINTS - 1.001, (logit - FROM) / STEP));
            int below = (int) place;
            return values[below] + (place - below) * (values[below + 1] - values[below]);
        }
    }
}
