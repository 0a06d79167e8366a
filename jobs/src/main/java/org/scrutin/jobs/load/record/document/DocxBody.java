package org.scrutin.jobs.load.record.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of the body of a DOCX document (ECMA-376, part 1, WordprocessingML). An element that is not known is passed through, never
 * passed over: text stands in content controls, text boxes, marks of revision and wrappers of direction as well as in paragraphs and tables.
 * Numbers that Word counts itself are of the text too; what Word neither shows nor prints is not.
 */
final class DocxBody {

    /** More elements in one another than any editor writes. */
    static final int DEEPEST = 200;

    /** What holds no text of the document: properties, text that was deleted or moved away, codes of fields, readings of signs. */
    private static final Set<String> UNREAD = Set.of(
            "pPr",
            "rPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "sdtPr",
            "sectPr",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "rt");

    /** The same again for programs that do not know the first form. */
    private static final String AGAIN = "Fallback";

    private final XWPFDocument document;
    private final Deadline deadline;
    private final DocxNumbers numbers;
    private final DocxHidden hidden;

    DocxBody(XWPFDocument document, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
        this.numbers = new DocxNumbers(document);
        this.hidden = new DocxHidden(document);
    }

    /** Elements lie deeper in one another than {@link #DEEPEST}. */
    static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The text, each line with its end. */
    String text() {
        Lines lines = new Lines();
        children(document.getDocument().getBody().getDomNode(), lines, 0);
        return lines.text();
    }

    /** Lines that are being written; what stands beside a paragraph, in boxes and notes, follows it. */
    private static final class Lines {

        private final StringBuilder written = new StringBuilder();
        private final List<String> beside = new ArrayList<>();

        void add(String text) {
            written.append(text);
        }

        String text() {
            return written.toString();
        }
    }

    private void children(Node of, Lines lines, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                read(element, lines, depth + 1);
            }
        }
    }

    private void read(Element element, Lines lines, int depth) {
        String name = element.getLocalName();
        boolean unread = UNREAD.contains(name) || AGAIN.equals(name);
        if (unread || (name.equals("r") && hidden.isRun(element)) || hidden.isDrawing(element)) {
            return;
        }
        switch (name) {
            case "t" -> lines.add(letters(element));
            case "tab", "ptab" -> lines.add("\t");
            case "br", "cr" -> lines.add("\n");
            case "noBreakHyphen" -> lines.add("\u2011");
            case "sym" -> sign(element).ifPresent(lines::add);
            case "p" -> paragraph(element, lines, depth);
            case "tr" -> row(element, lines, depth);
            case "txbxContent" -> lines.beside.add("\n" + block(element, depth).strip());
            case "footnoteReference" -> note(element, lines, document::getFootnoteByID, depth);
            case "endnoteReference" -> note(element, lines, document::getEndnoteByID, depth);
            default -> children(element, lines, depth);
        }
    }

    private String block(Element element, int depth) {
        Lines lines = new Lines();
        children(element, lines, depth);
        return lines.text();
    }

    private void paragraph(Element element, Lines lines, int depth) {
        deadline.look();
        // Boxes and notes inside have paragraphs of their own, which are counted behind this one.
        boolean endless = DocxNumbers.isDeleted(element) || hidden.isEndOf(element);
        String number = endless ? "" : numbers.before(element);
        Lines own = new Lines();
        children(element, own, depth);
        if (endless && !own.text().isEmpty()) {
            number = numbers.before(element);
        }
        lines.add(number + own.text());
        own.beside.forEach(lines::add);
        lines.add("\n");
    }

    private void row(Element element, Lines lines, int depth) {
        if (DocxHidden.isDeleted(element)) {
            return;
        }
        List<String> cells = new ArrayList<>();
        cells(element, cells, depth);
        lines.add(String.join("\t", cells) + "\n");
    }

    /** The cells of a row, also those in content controls. */
    private void cells(Element within, List<String> cells, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !UNREAD.contains(element.getLocalName())) {
                if (element.getLocalName().equals("tc") && DocxHidden.isDeleted(element)) {
                    continue;
                }
                if (element.getLocalName().equals("tc")) {
                    cells.add(block(element, depth + 1).strip());
                } else {
                    cells(element, cells, depth + 1);
                }
            }
        }
    }

    /** A note, in brackets behind the paragraph that refers to it. */
    private void note(Element element, Lines lines, NoteById notes, int depth) {
        String id = attribute(element, "id");
        if (id.matches("[0-9]{1,9}")) {
            Optional.ofNullable(notes.of(new BigInteger(id).intValueExact()))
                    .map(note -> block((Element) note.getCTFtnEdn().getDomNode(), depth)
                            .strip())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> lines.beside.add(" [" + id + ": " + text + "]"));
        }
    }

    /** Finds a note; null where there is none. */
    @FunctionalInterface
    private interface NoteById {
        XWPFAbstractFootnoteEndnote of(int id);
    }

    /** A sign by its code; those of a font's own are no letters. */
    private static Optional<String> sign(Element element) {
        String code = attribute(element, "char");
        boolean known = code.matches("[0-9A-Fa-f]{1,4}") && !code.matches("[EeFf][0-9A-Fa-f]{3}");
        return known ? Optional.of(Character.toString(Integer.parseInt(code, 16))) : Optional.empty();
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private static String letters(Element element) {
        StringBuilder letters = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeValue() != null) {
                letters.append(node.getNodeValue());
            }
        }
        return letters.toString();
    }
}
