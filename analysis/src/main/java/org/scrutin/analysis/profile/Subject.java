package org.scrutin.analysis.profile;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.StateId;

/**
 * Who a profile is about, on any day.
 *
 * @param reference a state or a group
 * @param data who voted how, who belonged to what
 */
record Subject(Reference reference, StudyData data) {

    boolean isState() {
        return reference instanceof Reference.OfState;
    }

    /** The state, or the group's members, as far as they were entitled to vote on the day. */
    NavigableSet<StateId> on(LocalDate day) {
        if (reference instanceof Reference.OfGroup of) {
            return data.roster().members(of.group(), day);
        }
        NavigableSet<StateId> one = new TreeSet<>();
        if (reference instanceof Reference.OfState of && data.roster().isEntitled(of.state(), day)) {
            one.add(of.state());
        }
        return one;
    }

    SubjectVote vote(int position) {
        RollCall rollCall = data.matrix().rollCall(position);
        GroupTally ballots = GroupTally.NONE;
        for (StateId state : on(rollCall.date())) {
            ballots = ballots.accept(data.matrix().choice(position, state));
        }
        return new SubjectVote(rollCall.id(), rollCall.date(), ballots, choice(ballots));
    }

    /** Of a group it takes two ballots to have a side, as in the table of dissent. */
    private Optional<Choice> choice(GroupTally ballots) {
        if (ballots.members() == 0) {
            return Optional.empty();
        }
        if (isState()) {
            return Optional.of(ballots.cast().pluralityChoice().orElse(Choice.ABSENT));
        }
        return ballots.cast().side();
    }
}
