package org.scrutin.charts.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.theme.ChartTheme;

/**
 * Draws charts. The same chart and theme give the same bytes, whatever the locale, the time zone and the fonts of the
 * machine. Safe for use by several threads.
 *
 * <p>A chart is {@link ChartTheme#WIDTH} wide and as tall as it needs. In a page the title, subtitle and source are the
 * page's own words; in a file they are drawn.
 */
public final class ChartDrawer {

    private final ChartTheme theme;

    /**
     * A drawer.
     *
     * @param theme how all charts look
     */
    public ChartDrawer(ChartTheme theme) {
        this.theme = theme;
    }

    /**
     * The chart alone, as an {@code svg} element to put into a page.
     *
     * @param chart what it says
     * @param use page or print
     * @param idPrefix begins every id inside, so that many charts can stand in one page; a letter first
     */
    public String svg(ChartSpec chart, SvgUse use, String idPrefix) {
        Figure figure = alone(chart);
        SvgPage page = new SvgPage(theme, use);
        draw(figure, page.canvas(), Optional.empty());
        return page.element(new SvgPage.Frame(chart.caption(), idPrefix, figure.height()));
    }

    /** How tall the chart alone is, in points. */
    public double height(ChartSpec chart) {
        return alone(chart).height();
    }

    /**
     * Draws the chart alone, {@link ChartTheme#WIDTH} wide and {@link #height(ChartSpec)} tall.
     *
     * @param canvas its unit is the point, and the chart begins at its origin; words are drawn as words
     */
    public void draw(ChartSpec chart, Graphics2D canvas) {
        draw(alone(chart), canvas, Optional.empty());
    }

    /** The chart with its title, subtitle and source, as an SVG file. */
    public SvgFile svgFile(ChartSpec chart) {
        Figure figure = titled(chart);
        SvgPage page = new SvgPage(theme, SvgUse.PRINT);
        ChartRenderingInfo notes = new ChartRenderingInfo();
        draw(figure, page.canvas(), Optional.of(notes));
        return new SvgFile(page.file(new SvgPage.Frame(chart.caption(), "chart", figure.height())), marks(notes));
    }

    /**
     * The chart with its title, subtitle and source, as a PNG file.
     *
     * @param scale pixels a point; 2 suits screens, 4 print
     */
    public byte[] pngFile(ChartSpec chart, double scale) {
        Figure figure = titled(chart);
        double margin = 8;
        BufferedImage image = new BufferedImage(
                (int) Math.ceil((ChartTheme.WIDTH + 2 * margin) * scale),
                (int) Math.ceil((figure.height() + 2 * margin) * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(scale, scale);
        canvas.translate(margin, margin);
        draw(figure, canvas, Optional.empty());
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", new MemoryCacheImageOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What stands where in the drawing for a page, to be looked at before it is published. */
    public Inspection inspect(ChartSpec chart) {
        return inspect(alone(chart));
    }

    /** What stands where in the drawing for a file. */
    Inspection inspectFile(ChartSpec chart) {
        return inspect(titled(chart));
    }

    private Inspection inspect(Figure figure) {
        SvgPage page = new SvgPage(theme, SvgUse.PRINT);
        ChartRenderingInfo notes = new ChartRenderingInfo();
        draw(figure, page.canvas(), Optional.of(notes));
        return new Inspection(
                new Rectangle2D.Double(0, 0, ChartTheme.WIDTH, figure.height()), marks(notes), page.words());
    }

    private static int marks(ChartRenderingInfo notes) {
        int marks = 0;
        for (Object entity : notes.getEntityCollection().getEntities()) {
            if (entity instanceof Stage.MarkEntity
                    || entity instanceof XYItemEntity
                    || entity instanceof CategoryItemEntity) {
                marks++;
            }
        }
        return marks;
    }

    private Figure alone(ChartSpec chart) {
        return chart.accept(new Figures(theme));
    }

    private Figure titled(ChartSpec chart) {
        return new TitledFigure(alone(chart), chart.caption(), theme);
    }

    private void draw(Figure figure, Graphics2D canvas, Optional<ChartRenderingInfo> notes) {
        JFreeChart chart = new JFreeChart(null, null, new FigurePlot(figure, theme), false);
        chart.setBackgroundPaint(null);
        RenderingHints hints = chart.getRenderingHints();
        hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.draw(canvas, new Rectangle2D.Double(0, 0, ChartTheme.WIDTH, figure.height()), null, notes.orElse(null));
    }
}
