package org.scrutin.jobs.load.record.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.scrutin.jobs.load.record.text.RecordText;

/**
 * DOCX: the text of its body, a line a paragraph and a line a row of a table, its cells parted by a tab; of a cell with several
 * paragraphs each is a line. Pages are made by the program that shows it, so there are none, and no page furniture; words that were
 * deleted under review, and hidden ones, are not read.
 */
final class DocxText implements TextFormat {

    @Override
    public boolean isOf(DocumentFile file) {
        return file.head().startsWith("PK\u0003\u0004");
    }

    @Override
    public RecordText read(DocumentFile file, Deadline deadline) throws IOException, Unreadable {
        Inflation.ofEntries(file.bytes()).refuseOver(file);
        String text;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            text = new DocxBody(document, deadline).text();
        } catch (POIXMLException | IllegalArgumentException e) {
            throw Unreadable.of(file, "a ZIP archive that is no DOCX document", "a DOCX document that opens");
        } catch (DocxBody.TooDeep e) {
            throw Unreadable.of(
                    file, "a DOCX document nested more than " + DocxBody.DEEPEST + " deep", "a flatter one");
        }
        if (text.isBlank()) {
            throw Unreadable.of(file, "a DOCX document without text", "a document with text");
        }
        return new RecordText(file.source(), text);
    }

    @Override
    public String called() {
        return "a DOCX document";
    }
}
