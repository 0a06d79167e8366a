package org.scrutin.output.sections;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.output.document.SourcePassage;

/**
 * What documents say where discrepancies are.
 *
 * @param printed the passages that are shown: what may change a result first, then what a reader should know, those of a kind in reading order
 * @param furniture how many lines of page furniture inside lists were left out in reading and are not shown
 * @param more how many further discrepancies have a place in a document
 * @param withoutPicture of how many passages that are shown the picture of the page is left out, because there are too many bytes of them
 */
public record Passages(List<Printed> printed, int furniture, int more, int withoutPicture) {

    /** Where no document lies beside the tables. */
    public static final Passages NONE = new Passages(List.of(), 0, 0, 0);

    public Passages {
        printed = List.copyOf(printed);
    }

    /**
     * A discrepancy and the passage that it stands in.
     *
     * @param discrepancy as the table has it
     * @param passage as printed
     */
    public record Printed(Discrepancy discrepancy, SourcePassage passage) {}

    /** The passage of a discrepancy that is shown. */
    public Optional<SourcePassage> of(Discrepancy discrepancy) {
        return printed.stream()
                .filter(one -> one.discrepancy().equals(discrepancy))
                .map(Printed::passage)
                .findFirst();
    }
}
