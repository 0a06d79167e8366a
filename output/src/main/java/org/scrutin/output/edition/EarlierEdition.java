package org.scrutin.output.edition;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The edition before another one: an input of what that one says of it.
 *
 * @param id its id
 * @param folder where it stands; empty where it was removed
 */
public record EarlierEdition(EditionId id, Optional<Path> folder) {}
