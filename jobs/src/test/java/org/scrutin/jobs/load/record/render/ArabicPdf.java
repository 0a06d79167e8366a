package org.scrutin.jobs.load.record.render;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets pages in Arabic as PDF, as converters do: each letter in the form that its neighbours ask for, lam and alef as one sign, brackets
 * turned, every line from left to right as it is seen.
 *
 * @param letters what the file says of a sign's letters
 * @param columns of a page; the first stands at the right
 */
record ArabicPdf(Letters letters, int columns) {

    private static final float SIZE = 10;

    private static final float MARGIN = 50;

    /** What a file says that its signs mean. */
    enum Letters {
        /** The forms in which they are drawn. */
        FORMS,
        /** The letters themselves, two for lam with alef; digits are European. */
        PLAIN
    }

    /**
     * A font of a file.
     *
     * @param signs the glyph of each character
     */
    private record Face(PDType0Font font, CmapLookup signs) {

        boolean has(int c) {
            return signs.getGlyphId(c) != 0;
        }
    }

    /** Signs of one font. */
    private record Run(Face face, StringBuilder text) {

        float width() throws IOException {
            return face.font().getStringWidth(text.toString()) / 1000 * SIZE;
        }
    }

    void write(List<List<String>> pages, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Face arabic = face(document, "Markazi/MarkaziText-Regular");
            PDStream meaning = new PDStream(document, new ByteArrayInputStream(meaning(arabic.signs())));
            arabic.font().getCOSObject().setItem(COSName.TO_UNICODE, meaning.getCOSObject());
            List<Face> faces = List.of(arabic, face(document, "OpenSans/OpenSans-Regular"));
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                int rows = (lines.size() + columns - 1) / columns;
                float width = (PDRectangle.A4.getWidth() - 2 * MARGIN) / columns;
                try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
                    for (int i = 0; i < lines.size(); i++) {
                        int column = i / rows;
                        float right = PDRectangle.A4.getWidth() - MARGIN - column * width;
                        float foot = PDRectangle.A4.getHeight() - MARGIN - 1.3f * SIZE * (i % rows + 1);
                        draw(runs(inDigits(lines.get(i)), faces), right, foot, drawn);
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    private String inDigits(String line) {
        StringBuilder text = new StringBuilder();
        line.codePoints()
                .map(c -> letters == Letters.PLAIN && Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static void draw(List<Run> runs, float right, float foot, PDPageContentStream drawn) throws IOException {
        float left = right;
        for (Run run : runs) {
            left -= run.width();
        }
        for (Run run : runs) {
            drawn.beginText();
            drawn.setFont(run.face().font(), SIZE);
            drawn.newLineAtOffset(left, foot);
            drawn.showText(run.text().toString());
            drawn.endText();
            left += run.width();
        }
    }

    /** A line as it is seen, from left to right; what nobody sees is not drawn. */
    private static List<Run> runs(String line, List<Face> faces) {
        List<Run> runs = new ArrayList<>();
        seen(line).codePoints().forEach(c -> {
            String letter = Character.isSpaceChar(c) ? " " : Character.toString(c);
            String drawn = faces.stream().anyMatch(face -> face.has(letter.codePointAt(0))) ? letter : plain(letter);
            drawn.codePoints()
                    .forEach(sign -> faces.stream()
                            .filter(face -> face.has(sign))
                            .findFirst()
                            .ifPresent(face -> {
                                if (runs.isEmpty()
                                        || !runs.get(runs.size() - 1).face().equals(face)) {
                                    runs.add(new Run(face, new StringBuilder()));
                                }
                                runs.get(runs.size() - 1).text().appendCodePoint(sign);
                            }));
        });
        return runs;
    }

    /** The letters of a form; a vowel's is one over a blank. */
    private static String plain(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFKC).strip();
    }

    private static String seen(String line) {
        try {
            ArabicShaping shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
            // A line of symbols alone, such as page furniture, is a paragraph of its own.
            boolean arabic =
                    line.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
            Bidi bidi = new Bidi(
                    shaping.shape(line), arabic ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Face face(PDDocument document, String name) throws IOException {
        try (InputStream bytes = ArabicPdf.class.getResourceAsStream("/fonts/ttf/" + name + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            font.setEnableGsub(false);
            return new Face(PDType0Font.load(document, font, false), font.getUnicodeCmapLookup());
        }
    }

    /** What the file says that its glyphs mean (ISO 32000-1, 9.10.3). */
    private byte[] meaning(CmapLookup signs) {
        Map<Integer, String> meanings = new TreeMap<>();
        for (int c = ' '; c < 0xFEFD; c++) {
            int glyph = signs.getGlyphId(c);
            if (glyph != 0) {
                String letter = Character.toString(c);
                meanings.put(glyph, letters == Letters.FORMS || letter.isBlank() ? letter : plain(letter));
            }
        }
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapName /Meaning def /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        meanings.forEach((glyph, text) -> {
            map.append(String.format("1 beginbfchar\n<%04X> <", glyph));
            text.chars().forEach(unit -> map.append(String.format("%04X", unit)));
            map.append(">\nendbfchar\n");
        });
        return map.append("endcmap end end\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
