package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * An element of a PDF's tags (ISO 32000-1, 14.7.2) and where its text stands unless it says otherwise.
 *
 * @param page empty where no element around it says one
 * @param depth from 0
 */
record PaperTag(PDStructureElement element, Optional<PDPage> page, int depth) {

    /** No document of this program is as deep: a file that was changed may lead in circles. */
    private static final int DEEPEST = 60;

    /** The outermost tags; none where the PDF has none. */
    static List<PaperTag> of(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? List.of() : of(root, Optional.empty(), 0);
    }

    private static List<PaperTag> of(PDStructureNode node, Optional<PDPage> page, int depth) {
        List<PaperTag> tags = new ArrayList<>();
        if (depth < DEEPEST) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    tags.add(new PaperTag(element, pageOf(element).or(() -> page), depth));
                }
            }
        }
        return tags;
    }

    private static Optional<PDPage> pageOf(PDStructureElement element) {
        return Optional.ofNullable(element.getPage());
    }

    List<PaperTag> kids() {
        return of(element, page, depth + 1);
    }

    boolean is(String type) {
        return type.equals(element.getStructureType());
    }

    /** The tag of an element in it; empty where it lies too deep to be looked at. */
    Optional<PaperTag> inner(PDStructureElement kid) {
        return depth < DEEPEST
                ? Optional.of(new PaperTag(kid, pageOf(kid).or(() -> page), depth + 1))
                : Optional.empty();
    }

    /** What it says to those who do not see it; empty where it says nothing. */
    String alternative() {
        return Optional.ofNullable(element.getAlternateDescription()).orElse("");
    }
}
