package org.scrutin.output.write;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the words of a document are. It is laid out many times, and each layout measures the same words, glyph by glyph; their widths
 * hang on faces, size and letters alone. Not for several threads.
 */
final class MeasuredWords {

    /** A face as the renderer names it. */
    private record Face(String family, int weight, String style) {}

    /**
     * What a word is set in.
     *
     * @param faces in the order in which a glyph is looked for
     * @param size in dots
     */
    private record Type(List<Face> faces, float size) {

        static Type of(PdfBoxFSFont font) {
            return new Type(
                    font.getFontDescriptions().stream()
                            .map(face -> new Face(
                                    String.valueOf(face.getFamily()),
                                    face.getWeight(),
                                    face.getStyle().toString()))
                            .toList(),
                    font.getSize2D());
        }
    }

    private final Map<Type, Map<String, Integer>> widths = new LinkedHashMap<>();

    /** What measures and prints the words of one layout. */
    TextRenderer renderer() {
        return new Remembering();
    }

    private final class Remembering extends PdfBoxTextRenderer {

        /** The renderer makes a font for each style; many are of one type. */
        private final IdentityHashMap<FSFont, Map<String, Integer>> byFont = new IdentityHashMap<>();

        @Override
        public int getWidth(FontContext context, FSFont font, String text) {
            Map<String, Integer> known = byFont.computeIfAbsent(font, this::known);
            Integer width = known.get(text);
            if (width == null) {
                width = super.getWidth(context, font, text);
                known.put(text, width);
            }
            return width;
        }

        private Map<String, Integer> known(FSFont font) {
            return widths.computeIfAbsent(Type.of((PdfBoxFSFont) font), type -> new LinkedHashMap<>());
        }
    }
}
