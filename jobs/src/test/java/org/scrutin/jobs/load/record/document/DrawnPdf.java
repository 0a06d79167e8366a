package org.scrutin.jobs.load.record.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF of one page, drawn text by text in the order of the calls. */
final class DrawnPdf {

    private record Text(double left, double top, String text) {}

    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final List<Text> texts = new ArrayList<>();

    /** Draws a text; lengths in points from the upper left corner of an A4 page. */
    DrawnPdf text(double left, double top, String text) {
        texts.add(new Text(left, top, text));
        return this;
    }

    byte[] bytes() throws IOException {
        return bytes("");
    }

    /** The file; with a password it's encrypted. */
    byte[] bytes(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Text drawn : texts) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset((float) drawn.left(), (float) (PDRectangle.A4.getHeight() - drawn.top()));
                    content.showText(drawn.text());
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
