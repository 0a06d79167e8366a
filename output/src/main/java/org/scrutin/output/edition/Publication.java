package org.scrutin.output.edition;

import java.nio.file.Path;

/**
 * What a run left for readers.
 *
 * @param folder what users open
 * @param edition the edition that stands there
 * @param outcome what the run did
 */
public record Publication(Path folder, EditionId edition, Outcome outcome) {

    /** What a run did. */
    public enum Outcome {
        /** A new edition was put in place. */
        NEW,
        /** The same edition stood there already, and stays. */
        UNCHANGED,
        /** The same edition stood there with other files, and was put in place once more. */
        WRITTEN_ANEW
    }
}
