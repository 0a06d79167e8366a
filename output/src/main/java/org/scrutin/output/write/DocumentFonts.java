package org.scrutin.output.write;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one PDF, which text and charts share: each is embedded once, with the glyphs that are used. */
final class DocumentFonts {

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Map<FontFace, PDFont> embedded = new EnumMap<>(FontFace.class);

    DocumentFonts(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /**
     * Tells the renderer which faces there are, and where some text is Arabic, how it is put in order and shaped.
     *
     * @param text everything that will be printed: without Chinese or Arabic in it, the renderer never asks for a face of these
     */
    void register(PdfRendererBuilder builder, String text) {
        Set<FontFace.Letters> needed = fonts.needed(text);
        for (FontFace face : FontFace.values()) {
            if (needed.contains(face.letters())) {
                builder.useFont(new Lazy(face), face.family(), face.weight(), face.style(), true);
            }
        }
        if (needed.contains(FontFace.Letters.ARABIC)) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
    }

    /** What sets the words of charts, which name their fonts by themselves. */
    PdfBoxGraphics2DFontTextDrawer textDrawer() {
        return new ChartText();
    }

    private PDFont embedded(FontFace face) {
        return embedded.computeIfAbsent(face, this::load);
    }

    private PDFont load(FontFace face) {
        try {
            return PDType0Font.load(document, fonts.parsed(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Lazy extends PDFontSupplier {
        private final FontFace face;

        Lazy(FontFace face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return embedded(face);
        }
    }

    private final class ChartText extends PdfBoxGraphics2DFontTextDrawer {

        /** JFreeChart measures labels of axes that it never shows, in a font of its own. */
        @Override
        public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) throws IOException, FontFormatException {
            return FontFace.named(font.getPSName()).isPresent()
                    ? super.getFontMetrics(font, env)
                    : env.getCalculationGraphics().getFontMetrics(font);
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return FontFace.named(font.getPSName())
                    .map(DocumentFonts.this::embedded)
                    .orElseThrow(() -> new IllegalStateException("a chart uses a font of the machine: " + font));
        }
    }
}
