package org.scrutin.benchmarks.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.benchmarks.made.MadeRollCall;

/** A record made of drawn ballots: states S000, S001 and so on, roll calls one after the other. */
final class MadeRecord {

    private final int states;
    private final List<RollCall> rollCalls = new ArrayList<>();
    private final List<List<Choice>> ballots = new ArrayList<>();

    MadeRecord(int states) {
        this.states = states;
    }

    /** Adds a vote on a whole text; {@link Choice#ABSENT} is no ballot. */
    void add(LocalDate day, String meeting, String topic, List<Choice> choices) {
        String id = String.format(Locale.ROOT, "R%07d", rollCalls.size());
        rollCalls.add(new MadeRollCall(id, day, meeting, topic, "").rollCall());
        ballots.add(choices);
    }

    RollCallMatrix matrix() {
        BallotBits bits = new BallotBits(states);
        for (int rollCall = 0; rollCall < ballots.size(); rollCall++) {
            for (int state = 0; state < states; state++) {
                Choice choice = ballots.get(rollCall).get(state);
                if (choice.isCast()) {
                    bits.accept(rollCall, state, choice);
                }
            }
        }
        return new RollCallMatrix(
                rollCalls,
                IntStream.range(0, states).mapToObj(MadeRecord::state).toList(),
                bits);
    }

    static StateId state(int number) {
        return new StateId(String.format(Locale.ROOT, "S%03d", number));
    }

    /** A group of states, each with the period of its membership. */
    static StateGroup group(String id, List<Period> periods) {
        List<Membership> memberships = IntStream.range(0, periods.size())
                .mapToObj(number -> new Membership(
                        new GroupId(id),
                        state(number),
                        periods.get(number),
                        "day",
                        Membership.Confidence.HIGH,
                        "checked",
                        ""))
                .toList();
        return new StateGroup(new GroupId(id), LocalText.EMPTY, "drawn", memberships);
    }
}
