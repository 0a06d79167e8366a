package org.scrutin.jobs.load.record.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.scrutin.jobs.load.record.text.RecordText;

/**
 * DOCX: the text of its body, a line a paragraph and a line a row of a table, its cells parted by a tab. Pages are made by the program
 * that shows it, so there are none, and no page furniture; words that were deleted under review are not read.
 */
final class DocxText implements TextFormat {

    @Override
    public boolean isOf(DocumentFile file) {
        return file.head().startsWith("PK\u0003\u0004");
    }

    @Override
    public RecordText read(DocumentFile file, Deadline deadline) throws IOException, Unreadable {
        Inflation.ofEntries(file.bytes()).refuseOver(file);
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> text.append(row(row)).append('\n'));
                }
            }
        } catch (POIXMLException | IllegalArgumentException e) {
            throw Unreadable.of(file, "a ZIP archive that is no DOCX document", "a DOCX document that opens");
        }
        if (text.toString().isBlank()) {
            throw Unreadable.of(file, "a DOCX document without text", "a document with text");
        }
        return new RecordText(file.source(), text.toString());
    }

    @Override
    public String called() {
        return "a DOCX document";
    }

    private static String row(XWPFTableRow row) {
        return String.join(
                "\t", row.getTableCells().stream().map(XWPFTableCell::getText).toList());
    }
}
