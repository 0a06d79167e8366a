package org.scrutin.jobs.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A PDF in which one drawn text is another of as many signs, as somebody would change it who has no more than the PDF. */
final class ChangedPaper {

    private static final int CODES = 0x10000;

    private ChangedPaper() {}

    /**
     * Draws another text where a text is drawn alone for the first time.
     *
     * @param pdf is written anew
     */
    static void write(Path pdf, String before, String after) throws IOException {
        write(pdf, text -> text.equals(before) ? Optional.of(after) : Optional.empty());
    }

    /** Draws another text where one is first drawn within a longer one. */
    static void writeWithin(Path pdf, String before, String after) throws IOException {
        write(pdf, text -> text.contains(before) ? Optional.of(text.replace(before, after)) : Optional.empty());
    }

    /** Says something else to those who do not see a figure. */
    static void writeAlternative(Path pdf, String before, String after) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            alternative(document.getDocumentCatalog().getStructureTreeRoot(), before, after);
            document.save(changed);
        }
        Files.delete(pdf);
        Files.write(pdf, changed.toByteArray());
    }

    private static void alternative(PDStructureNode node, String before, String after) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())
                        && element.getAlternateDescription().contains(before)) {
                    element.setAlternateDescription(
                            element.getAlternateDescription().replace(before, after));
                }
                alternative(element, before, after);
            }
        }
    }

    private static void write(Path pdf, Function<String, Optional<String>> instead) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            for (PDPage page : document.getPages()) {
                List<Object> tokens = new PDFStreamParser(page).parse();
                if (change(page, tokens, instead)) {
                    PDStream stream = new PDStream(document);
                    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        new ContentStreamWriter(out).writeTokens(tokens);
                    }
                    page.setContents(stream);
                    document.save(changed);
                    Files.delete(pdf);
                    Files.write(pdf, changed.toByteArray());
                    return;
                }
            }
        }
        throw new IllegalArgumentException("nowhere drawn");
    }

    private static boolean change(PDPage page, List<Object> tokens, Function<String, Optional<String>> instead)
            throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Operator operator) {
                if (operator.getName().equals("Tf")) {
                    fonts.add(page.getResources().getFont((COSName) tokens.get(at - 2)));
                } else if (operator.getName().equals("Tj")) {
                    PDFont font = fonts.get(fonts.size() - 1);
                    Optional<String> other = instead.apply(text(font, (COSString) tokens.get(at - 1)));
                    if (other.isPresent()) {
                        tokens.set(at - 1, new COSString(codes(font, other.get())));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String text(PDFont font, COSString drawn) {
        StringBuilder text = new StringBuilder();
        byte[] bytes = drawn.getBytes();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append(font.toUnicode(((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)));
        }
        return text.toString();
    }

    /** Fonts of these PDFs have two bytes a sign. */
    private static byte[] codes(PDFont font, String text) {
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        text.codePoints().forEach(sign -> {
            int code = code(font, Character.toString(sign));
            codes.write(code >> 8);
            codes.write(code);
        });
        return codes.toByteArray();
    }

    private static int code(PDFont font, String sign) {
        for (int code = 0; code < CODES; code++) {
            if (sign.equals(font.toUnicode(code))) {
                return code;
            }
        }
        throw new IllegalArgumentException("the font has no " + sign);
    }
}
