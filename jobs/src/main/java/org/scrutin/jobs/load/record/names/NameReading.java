package org.scrutin.jobs.load.record.names;

import java.util.Optional;
import org.scrutin.analysis.vote.StateId;

/** What a printed name was read as. */
public sealed interface NameReading {

    /** The state meant; empty where it is not certain. */
    Optional<StateId> certain();

    /**
     * A name that means one state.
     *
     * @param id the state
     * @param manner how it was found
     */
    record Resolved(StateId id, Manner manner) implements NameReading {

        @Override
        public Optional<StateId> certain() {
            return Optional.of(id);
        }
    }

    /**
     * A name that no state bears, a letter or two away from the name of one, or as scanning leaves it.
     *
     * @param id the state whose name is near
     */
    record Near(StateId id) implements NameReading {

        @Override
        public Optional<StateId> certain() {
            return Optional.empty();
        }
    }

    /**
     * A name of another state, which data sets alone keep for this one on the day: "Yugoslavia" for Serbia.
     *
     * @param id the state that data sets mean
     */
    record Label(StateId id) implements NameReading {

        @Override
        public Optional<StateId> certain() {
            return Optional.empty();
        }
    }

    /**
     * Words that are no name: a heading, a title.
     *
     * @param heading whether they are a heading of the lists themselves
     */
    record Phantom(String heading) implements NameReading {

        @Override
        public Optional<StateId> certain() {
            return Optional.empty();
        }
    }

    /**
     * A name that no state bears on the day, or several.
     *
     * @param bearers how many states bear it: none or more than one
     */
    record Unresolved(int bearers) implements NameReading {

        @Override
        public Optional<StateId> certain() {
            return Optional.empty();
        }
    }

    /** How a name was found to mean a state. */
    enum Manner {
        /** The registry has this spelling in the document's language. */
        AS_PRINTED,
        /** The registry has this spelling in another language only. */
        OTHER_LANGUAGE,
        /** The spelling differs from the registry's in blanks, hyphens and stops only. */
        BLANKS_AND_HYPHENS,
        /** It stood fused to another name, and only one cut makes names of both. */
        FUSED
    }
}
