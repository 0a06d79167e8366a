package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom names and codes mean on a day: what a registry knows of words, apart from the rest, so that it can travel to where
 * ballots are read.
 */
public interface StateNaming extends Serializable {

    /** The naming of a registry that knows neither names nor codes. */
    StateNaming NOBODY = new StateNaming() {
        private static final long serialVersionUID = 1L;

        @Override
        public List<StateId> named(String printed, LocalDate day) {
            return List.of();
        }

        @Override
        public List<StateId> coded(String scheme, String code, LocalDate day) {
            return List.of();
        }
    };

    /** As {@link StateRegistry#named}. */
    List<StateId> named(String printed, LocalDate day);

    /** As {@link StateRegistry#coded}. */
    List<StateId> coded(String scheme, String code, LocalDate day);
}
