package org.scrutin.jobs.publish;

import java.io.IOException;
import java.util.Optional;
import org.scrutin.output.compare.ComparedEdition;
import org.scrutin.output.compare.EditionDifference;
import org.scrutin.output.compare.Since;
import org.scrutin.output.compare.UnreadableEdition;
import org.scrutin.output.edition.EarlierEdition;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.edition.StagedEdition;

/** The edition before the one that is being written, held against it. */
final class EditionBefore {

    private final Since since;

    /**
     * Compares, once all tables of the new edition stand.
     *
     * @throws IOException when a file of one of them can't be read
     */
    EditionBefore(StagedEdition staged, EditionId id, Provenance provenance) throws IOException {
        Optional<EarlierEdition> earlier = staged.earlier(id);
        since = earlier.isEmpty()
                ? new Since.Nothing()
                : compared(earlier.get(), ComparedEdition.written(staged.directory(), id, provenance));
    }

    private static Since compared(EarlierEdition earlier, ComparedEdition now) throws IOException {
        if (earlier.folder().isEmpty()) {
            return new Since.Unreadable(earlier.id());
        }
        try {
            return new Since.Compared(EditionDifference.of(
                    ComparedEdition.published(earlier.folder().get()), now));
        } catch (UnreadableEdition e) {
            return new Since.Unreadable(earlier.id());
        }
    }

    Since since() {
        return since;
    }

    /** Whether there is one that can't be read any more. */
    boolean isLost() {
        return since instanceof Since.Unreadable;
    }
}
