package org.scrutin.output.write;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.w3c.dom.Element;

/**
 * What a paragraph in Arabic says, for voices and search: its signs are drawn from left to right, each in the form that its neighbours ask
 * for, so the tag around them bears the words in the order in which they are read (ISO 32000-1, 14.9.4).
 */
final class SpokenArabic {

    private SpokenArabic() {}

    /** Has the renderer give a paragraph's tag its language and its words, which it only knows as what describes them. */
    static void tell(Element paragraph, String words) {
        paragraph.setAttribute("lang", ArabicWords.LANGUAGE);
        paragraph.setAttribute("title", words);
    }

    /** Makes what was told the words themselves. */
    static void settle(PDDocument document) {
        settle(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void settle(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (ArabicWords.LANGUAGE.equals(element.getLanguage()) && element.getAlternateDescription() != null) {
                    element.setActualText(element.getAlternateDescription());
                    element.setAlternateDescription(null);
                }
                settle(element);
            }
        }
    }
}
