package org.scrutin.jobs.publish;

import java.io.IOException;
import java.util.Optional;
import org.scrutin.output.compare.ComparedEdition;
import org.scrutin.output.compare.EditionDifference;
import org.scrutin.output.compare.Recounting;
import org.scrutin.output.compare.Since;
import org.scrutin.output.compare.UnreadableEdition;
import org.scrutin.output.edition.EarlierEdition;
import org.scrutin.output.edition.StagedEdition;

/** The edition before the one that is being written, held against it. */
final class EditionBefore {

    private final Since since;

    /**
     * Compares, once all tables of the new edition stand.
     *
     * @param now the new edition
     * @param recounting asked where more than one thing differs
     * @throws IOException when a file of one of them can't be read
     */
    EditionBefore(StagedEdition staged, ComparedEdition now, Recounting recounting) throws IOException {
        Optional<EarlierEdition> earlier = staged.earlier(now.id());
        since = earlier.isEmpty() ? new Since.Nothing() : compared(earlier.get(), now, recounting);
    }

    private static Since compared(EarlierEdition earlier, ComparedEdition now, Recounting recounting)
            throws IOException {
        if (earlier.folder().isEmpty()) {
            return new Since.Unreadable(earlier.id());
        }
        try {
            return new Since.Compared(EditionDifference.of(
                    ComparedEdition.published(earlier.folder().get()), now, recounting));
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
