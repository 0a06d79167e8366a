package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** How the published edition is exchanged for another one. */
interface Swap {

    /** Puts right what a run that was killed left behind. */
    void recover() throws IOException;

    /** The folder of the edition that is published now. */
    Optional<Path> published() throws IOException;

    /**
     * Publishes an edition that stands among the editions. Readers see the one or the other, never neither, but for the
     * moment that an implementation names.
     *
     * @throws IOException when it can't; the edition before is still published, or is again after {@link #recover}
     */
    void publish(EditionId edition) throws IOException;
}
