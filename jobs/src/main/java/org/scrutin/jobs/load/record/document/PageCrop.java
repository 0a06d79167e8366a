package org.scrutin.jobs.load.record.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.text.Box;

/** A part of a page of a PDF as a picture, with frames around what is to be seen. */
public final class PageCrop {

    /** How a picture is drawn. */
    enum Look {
        /** For the eye alone: every colour of the page. */
        WHOLE(150) {
            @Override
            BufferedImage inColours(BufferedImage drawn) {
                return drawn;
            }
        },
        /** For a report, which may hold many: fewer dots an inch, in greys with frames of one colour. */
        SMALL(110) {
            @Override
            BufferedImage inColours(BufferedImage drawn) {
                return inGreys(drawn);
            }
        };

        private final int resolution;

        Look(int resolution) {
            this.resolution = resolution;
        }

        /** Dots an inch. */
        int resolution() {
            return resolution;
        }

        abstract BufferedImage inColours(BufferedImage drawn);
    }

    /**
     * What is to be drawn.
     *
     * @param page from 1
     * @param marked what is framed, at least one box
     * @param look how
     */
    record Wanted(int page, List<Box> marked, Look look) {}

    /** Greys of a small picture; with the frame's colour they take four bits a dot. */
    private static final int GREYS = 15;

    /** A dot is of the frame where it has so much more red than green. */
    private static final int REDDER = 0x60;

    /** How long the drawing of one page is waited for: a page of a record takes a second. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final float POINTS_AN_INCH = 72;

    /** What is seen above and below the frames, in points: a few lines. */
    private static final float AROUND = 60;

    /** Sheets of plans are cut to this, in points: no record has pages of twice the width of A4. */
    private static final float WIDEST = 1200;

    /** Between the letters and the frame, in points. */
    private static final float PADDING = 2;

    /** How far the tallest letters reach above their box, as a share of it. */
    private static final float ASCENT = 0.2f;

    /** How far letters reach below the line that they stand on, as a share of their box. */
    private static final float DESCENT = 0.35f;

    private static final Color FRAME = new Color(0xC0, 0x20, 0x20);

    private final Box shown;
    private final List<Box> frames;

    private PageCrop(Box shown, List<Box> frames) {
        this.shown = shown;
        this.frames = frames;
    }

    /**
     * The crop as PNG.
     *
     * @param pdf a PDF that was read as a document before
     * @param page from 1
     * @param marked what is framed, at least one box, in points from the upper left corner of the page
     * @throws InputRefused when the page can't be drawn
     */
    public static byte[] png(Path pdf, int page, List<Box> marked) throws IOException {
        return drawn(pdf, new Wanted(page, marked, Look.WHOLE), LONGEST);
    }

    /**
     * The same for the text of a report: fewer dots an inch, in greys with frames of one colour.
     *
     * @param pdf a PDF that was read as a document before
     * @param page from 1
     * @param marked what is framed, at least one box
     * @throws InputRefused when the page can't be drawn
     */
    public static byte[] small(Path pdf, int page, List<Box> marked) throws IOException {
        return drawn(pdf, new Wanted(page, marked, Look.SMALL), LONGEST);
    }

    /**
     * The crop, or a refusal when it is not drawn in time: no step of drawing looks at a clock, and a report must not wait for a page on
     * which the library hangs.
     */
    static byte[] drawn(Path pdf, Wanted wanted, Duration longest) throws IOException {
        byte[] bytes = Files.readAllBytes(pdf);
        try {
            return DoneAside.within(longest, () -> drawn(bytes, wanted));
        } catch (TimeoutException e) {
            throw refused(pdf, wanted.page(), "not drawn in " + longest.toSeconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException
                    || cause instanceof RuntimeException
                    || cause instanceof StackOverflowError) {
                // Whatever a library meets in a file that is not as its format has it.
                throw refused(pdf, wanted.page(), "what can't be drawn");
            }
            throw new IllegalStateException("page " + wanted.page() + " of " + pdf + " was not drawn", cause);
        }
    }

    private static InputRefused refused(Path pdf, int page, String found) {
        return new InputRefused(
                new InputFault(pdf.toString(), "page " + page, found, "a page that a reader of PDF shows"));
    }

    private static byte[] drawn(byte[] bytes, Wanted wanted) throws IOException {
        ShippedLetters.useOnly();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            PageCrop crop = around(document.getPage(wanted.page() - 1), wanted.marked());
            BufferedImage image =
                    crop.draw(document, wanted.page(), wanted.look().resolution());
            ImageIO.write(wanted.look().inColours(image), "png", png);
            return png.toByteArray();
        }
    }

    /** What is shown of a page: its width, and the frames with some lines around. */
    static PageCrop around(PDPage page, List<Box> marked) {
        PDRectangle whole = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        float width = lies ? whole.getHeight() : whole.getWidth();
        float height = lies ? whole.getWidth() : whole.getHeight();
        List<Box> frames = marked.stream().map(PageCrop::framed).toList();
        Box all = frames.stream().reduce(Box::with).orElseThrow();
        float left = width <= WIDEST ? 0 : Math.max(0, Math.min(all.left() - AROUND, width - WIDEST));
        float top = Math.max(0, all.top() - AROUND);
        float bottom = Math.min(Math.min(height, all.bottom() + AROUND), top + WIDEST);
        return new PageCrop(new Box(left, top, Math.min(width, WIDEST), Math.max(1, bottom - top)), frames);
    }

    /** The part of the page that is shown, in points. */
    Box shown() {
        return shown;
    }

    /** The frames, in points. */
    List<Box> frames() {
        return frames;
    }

    private static Box framed(Box letters) {
        return new Box(
                letters.left() - PADDING,
                letters.top() - ASCENT * letters.height() - PADDING,
                letters.width() + 2 * PADDING,
                letters.height() * (1 + ASCENT + DESCENT) + 2 * PADDING);
    }

    private BufferedImage draw(PDDocument document, int page, int resolution) throws IOException {
        float scale = resolution / POINTS_AN_INCH;
        BufferedImage image = new BufferedImage(
                Math.round(shown.width() * scale), Math.round(shown.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setBackground(Color.WHITE);
        paper.clearRect(0, 0, image.getWidth(), image.getHeight());
        paper.translate(-shown.left() * scale, -shown.top() * scale);
        PDFRenderer renderer = new PDFRenderer(document);
        // A scan below the text must not be unpacked in full for a crop.
        renderer.setSubsamplingAllowed(true);
        renderer.renderPageToGraphics(page - 1, paper, scale);
        paper.dispose();
        frame(image, scale);
        return image;
    }

    /** The picture in so few colours that a report can hold many. */
    private static BufferedImage inGreys(BufferedImage image) {
        byte[] red = new byte[GREYS + 1];
        byte[] green = new byte[GREYS + 1];
        byte[] blue = new byte[GREYS + 1];
        for (int grey = 0; grey < GREYS; grey++) {
            red[grey] = (byte) Math.round(grey * 255f / (GREYS - 1));
            green[grey] = red[grey];
            blue[grey] = red[grey];
        }
        red[GREYS] = (byte) FRAME.getRed();
        green[GREYS] = (byte) FRAME.getGreen();
        blue[GREYS] = (byte) FRAME.getBlue();
        BufferedImage small = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(4, GREYS + 1, red, green, blue));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color dot = new Color(image.getRGB(x, y));
                int grey = Math.round((dot.getRed() + dot.getGreen() + dot.getBlue()) / 3f * (GREYS - 1) / 255);
                small.getRaster().setSample(x, y, 0, dot.getRed() - dot.getGreen() > REDDER ? GREYS : grey);
            }
        }
        return small;
    }

    private void frame(BufferedImage image, float scale) {
        Graphics2D pen = image.createGraphics();
        pen.scale(scale, scale);
        pen.translate(-shown.left(), -shown.top());
        pen.setColor(FRAME);
        pen.setStroke(new BasicStroke(1));
        for (Box frame : frames) {
            pen.draw(new Rectangle2D.Float(frame.left(), frame.top(), frame.width(), frame.height()));
        }
        pen.dispose();
    }
}
