package org.scrutin.benchmarks.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * Votes of a group in a room, drawn.
 *
 * @param rollCalls meeting by meeting
 */
record DrawnVotes(List<Drawn> rollCalls) {

    /** States of the room that do not belong to the group. */
    private static final int OTHERS = 60;

    /**
     * One roll call.
     *
     * @param meeting its name
     * @param group the group's ballots
     * @param room all ballots
     * @param first what the group's first member did
     * @param second what its second member did
     */
    record Drawn(String meeting, GroupTally group, ChoiceCounts room, Choice first, Choice second) {

        PairTable pair() {
            return PairTable.NONE.accept(first, second);
        }
    }

    static DrawnVotes of(Habit habit, Calling calling, Random random) {
        List<Drawn> drawn = new ArrayList<>();
        for (int meeting = 0; meeting < calling.sizes().size(); meeting++) {
            double ofMeeting = random.nextGaussian();
            for (int i = 0; i < calling.sizes().get(meeting); i++) {
                drawn.add(rollCall("m" + meeting, habit, ofMeeting, random));
            }
        }
        return new DrawnVotes(drawn);
    }

    private static Drawn rollCall(String meeting, Habit habit, double ofMeeting, Random random) {
        int line = Habit.line(random);
        double pull = habit.pull(ofMeeting, random);
        int[] counts = new int[Habit.CAST.size()];
        int first = 0;
        int second = 0;
        for (int member = 0; member < habit.members(); member++) {
            int ballot = Habit.ballot(line, pull, random);
            counts[ballot]++;
            if (member == 0) {
                first = ballot;
            } else if (member == 1) {
                second = ballot;
            }
        }
        ChoiceCounts group = new ChoiceCounts(counts[0], counts[2], counts[1]);
        int othersLine = random.nextDouble() < .8 ? line : Habit.line(random);
        double othersPull = Habit.logistic(2.5 + 1.5 * random.nextGaussian());
        for (int other = 0; other < OTHERS; other++) {
            counts[Habit.ballot(othersLine, othersPull, random)]++;
        }
        return new Drawn(
                meeting,
                new GroupTally(group, 0),
                new ChoiceCounts(counts[0], counts[2], counts[1]),
                Habit.CAST.get(first),
                Habit.CAST.get(second));
    }
}
