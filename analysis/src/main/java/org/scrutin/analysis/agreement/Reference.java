package org.scrutin.analysis.agreement;

import java.util.Optional;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/** Whom coincidence is measured against. */
public sealed interface Reference {

    /** As it stands in tables: {@code state:USA}, {@code group:NAM}, {@code room}. */
    String id();

    /**
     * The reference of an id; empty for any other text.
     *
     * @param id {@link #id()}
     */
    static Optional<Reference> parse(String id) {
        if (id.equals(OfRoom.ID)) {
            return Optional.of(new OfRoom());
        }
        if (id.startsWith(OfState.PREFIX)) {
            return Optional.of(id.substring(OfState.PREFIX.length()))
                    .filter(state -> !state.isBlank())
                    .map(state -> new OfState(new StateId(state)));
        }
        return Optional.of(id)
                .filter(text -> text.startsWith(OfGroup.PREFIX))
                .map(text -> text.substring(OfGroup.PREFIX.length()))
                .filter(group -> !group.isBlank())
                .map(group -> new OfGroup(new GroupId(group)));
    }

    /** Whether this is the state itself, with which it can't be compared. */
    boolean is(StateId state);

    /**
     * What the reference did on a roll call.
     *
     * @param matrix who voted how
     * @param groups what groups did, of the same matrix
     * @param rollCall position of the roll call
     * @return {@link Choice#ABSENT} where it cast nothing or its plurality ties
     */
    Choice choice(RollCallMatrix matrix, GroupTallies groups, int rollCall);

    /**
     * A state's own choice.
     *
     * @param state the state
     */
    record OfState(StateId state) implements Reference {
        private static final String PREFIX = "state:";

        @Override
        public String id() {
            return PREFIX + state;
        }

        @Override
        public boolean is(StateId other) {
            return state.equals(other);
        }

        @Override
        public Choice choice(RollCallMatrix matrix, GroupTallies groups, int rollCall) {
            return matrix.choice(rollCall, state);
        }
    }

    /**
     * The plurality choice of a group's ballots; absent where two choices tie.
     *
     * @param group the group
     */
    record OfGroup(GroupId group) implements Reference {
        private static final String PREFIX = "group:";

        @Override
        public String id() {
            return PREFIX + group;
        }

        @Override
        public boolean is(StateId state) {
            return false;
        }

        @Override
        public Choice choice(RollCallMatrix matrix, GroupTallies groups, int rollCall) {
            return groups.of(group, rollCall).cast().pluralityChoice().orElse(Choice.ABSENT);
        }
    }

    /** The plurality choice of the room; absent where two choices tie. */
    record OfRoom() implements Reference {
        private static final String ID = "room";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public boolean is(StateId state) {
            return false;
        }

        @Override
        public Choice choice(RollCallMatrix matrix, GroupTallies groups, int rollCall) {
            return matrix.room(rollCall).pluralityChoice().orElse(Choice.ABSENT);
        }
    }
}
