package org.scrutin.analysis.vote;

import java.util.Optional;

/**
 * A state of the registry: an identity, not a name.
 *
 * @param id identity
 * @param name the United Nations' short form, by language
 * @param membership its membership of the United Nations; empty where it never was a member
 */
public record State(StateId id, LocalText name, Optional<Period> membership) {}
