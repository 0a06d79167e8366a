package org.scrutin.analysis.agreement;

import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/** Whom coincidence is measured against. */
public sealed interface Reference {

    /** As it stands in tables: {@code state:USA}, {@code group:NAM}, {@code room}. */
    String id();

    /**
     * A state's own choice.
     *
     * @param state the state
     */
    record OfState(StateId state) implements Reference {
        @Override
        public String id() {
            return "state:" + state;
        }
    }

    /**
     * The plurality choice of a group's ballots; absent where two choices tie.
     *
     * @param group the group
     */
    record OfGroup(GroupId group) implements Reference {
        @Override
        public String id() {
            return "group:" + group;
        }
    }

    /** The plurality choice of the room; absent where two choices tie. */
    record OfRoom() implements Reference {
        @Override
        public String id() {
            return "room";
        }
    }
}
