package org.scrutin.output.write;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.output.document.Figure;

/**
 * Draws charts straight into a PDF, in the place of empty {@code svg} elements: no SVG is written only to be read again,
 * and words stay words, in the same fonts as the text.
 */
final class PdfCharts implements SVGDrawer {

    private static final String CHART = "data-chart";
    private static final double PIXELS_A_POINT = 96.0 / 72;

    private final PaperDrawings drawings;
    private final DocumentFonts fonts;

    PdfCharts(PaperDrawings drawings, DocumentFonts fonts) {
        this.drawings = drawings;
        this.fonts = fonts;
    }

    /** The element in whose place a figure's chart is drawn. */
    static Node place(Figure figure) {
        return Element.of("svg").with(CHART, figure.chart()).with("alt", figure.alternative());
    }

    @Override
    public SVGImage buildSVGImage(
            org.w3c.dom.Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        String chart = svg.getAttribute(CHART);
        return new Chart(chart, drawings.height(chart) * PIXELS_A_POINT, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Charts bring their own fonts.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Charts bring their own fonts.
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {
        // Charts bring their own fonts.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private final class Chart implements SVGImage {

        private final String chart;
        private final double height;
        private final double dotsPerPixel;

        Chart(String chart, double height, double dotsPerPixel) {
            this.chart = chart;
            this.height = height;
            this.dotsPerPixel = dotsPerPixel;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(ChartTheme.WIDTH * PIXELS_A_POINT * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) Math.ceil(ChartTheme.WIDTH * PIXELS_A_POINT),
                    (float) Math.ceil(height),
                    this::drawOn);
        }

        private void drawOn(Graphics2D canvas) {
            if (canvas instanceof PdfBoxGraphics2D pdf) {
                pdf.setFontTextDrawer(fonts.textDrawer());
            }
            canvas.scale(PIXELS_A_POINT, PIXELS_A_POINT);
            drawings.draw(chart, canvas);
        }
    }
}
