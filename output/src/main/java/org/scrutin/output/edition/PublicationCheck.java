package org.scrutin.output.edition;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks at an edition as a sceptical reader would, before it is published.
 *
 * @param headlines by name of a PDF in the edition, the texts that must be found in it: the headline numbers as printed
 * @param charts what was counted while the charts were drawn
 * @param cut by name of a PDF, what its pages do not show whole, as the layout has it
 */
public record PublicationCheck(
        Map<String, List<String>> headlines, List<DrawnChart> charts, Map<String, List<String>> cut) {

    /** So many texts that are cut in one PDF are told: a table too wide has hundreds. */
    private static final int TOLD_CUT = 3;

    /** So many rows of a drawing hold the first line of its title. */
    private static final int HEAD_ROWS = 80;

    public PublicationCheck {
        charts = List.copyOf(charts);
    }

    /** A look at an edition whose pages show all that stands on them. */
    public PublicationCheck(Map<String, List<String>> headlines, List<DrawnChart> charts) {
        this(headlines, charts, Map.of());
    }

    /**
     * Looks at everything.
     *
     * @param folder the edition
     * @throws UnpublishableEdition when a PDF has no page, lacks a headline or shows a text in part only, a chart is blank or shows fewer or more
     *     marks than its data, or a file differs from the manifest
     */
    void look(Path folder, Manifest manifest) throws IOException {
        List<String> faults = new ArrayList<>();
        if (!Manifest.read(folder).equals(Optional.of(manifest))) {
            faults.add(Manifest.FILE + ": reads otherwise than it was written");
        }
        // With the digests just made, a file that is there is the file that they were made of.
        faults.addAll(manifest.differences(folder, manifest.files()));
        try {
            faults.addAll(inFiles(folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (DrawnChart chart : charts) {
            faults.addAll(incomplete(chart, folder));
        }
        cut.forEach((pdf, texts) -> faults.addAll(told(pdf, texts)));
        if (!faults.isEmpty()) {
            throw new UnpublishableEdition("the edition is not published: " + String.join("; ", faults));
        }
    }

    /** What is amiss in PDFs and drawings, which are read at the same time, in the order of the files. */
    private List<String> inFiles(Path folder) throws IOException {
        List<Look> looks = new ArrayList<>();
        headlines.forEach((pdf, expected) -> looks.add(() -> lacking(folder.resolve(pdf), expected)));
        drawings(folder.resolve("charts")).forEach(drawing -> looks.add(() -> blank(drawing)));
        return looks.parallelStream()
                .map(PublicationCheck::done)
                .flatMap(List::stream)
                .toList();
    }

    /** A look at one file: what is amiss there. */
    private interface Look {
        List<String> faults() throws IOException;
    }

    private static List<String> done(Look look) {
        try {
            return look.faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lacking(Path pdf, List<String> expected) throws IOException {
        List<String> wanted = new ArrayList<>();
        expected.forEach(text -> wanted.add(PdfText.solid(text)));
        String name = pdf.getFileName().toString();
        if (!Files.isRegularFile(pdf)) {
            return List.of(name + ": not written");
        }
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(pdf))) {
            if (document.getNumberOfPages() == 0) {
                return List.of(name + ": no page");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            StringBuilder read = new StringBuilder();
            // Headlines stand in front: most pages never need to be read.
            for (int page = 1; page <= document.getNumberOfPages() && !wanted.isEmpty(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                read.append(PdfText.solid(stripper.getText(document)));
                wanted.removeIf(text -> read.indexOf(text) >= 0);
            }
        }
        return wanted.stream().map(text -> name + ": its text lacks " + text).toList();
    }

    private static List<String> told(String pdf, List<String> cut) {
        List<String> told = new ArrayList<>();
        cut.stream().limit(TOLD_CUT).forEach(text -> told.add(pdf + ", " + text));
        if (cut.size() > TOLD_CUT) {
            told.add(pdf + ": " + (cut.size() - TOLD_CUT) + " more texts are cut");
        }
        return told;
    }

    private static List<String> incomplete(DrawnChart chart, Path folder) {
        List<String> faults = new ArrayList<>();
        String file = "charts/" + chart.name();
        if (chart.marks() == 0 || chart.drawn() != chart.marks()) {
            faults.add(file + ".svg: " + chart.drawn() + " marks drawn of " + chart.marks());
        }
        for (String ending : List.of(".svg", ".png")) {
            if (!Files.isRegularFile(folder.resolve(file + ending))) {
                faults.add(file + ending + ": not written");
            }
        }
        return faults;
    }

    private static List<Path> drawings(Path charts) throws IOException {
        if (!Files.isDirectory(charts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(charts)) {
            return files.filter(path -> path.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> blank(Path drawing) throws IOException {
        // Read by us: of a file that can't be opened, ImageIO does not say why.
        byte[] bytes = Files.readAllBytes(drawing);
        // What stands at its head shows, so most need not be read to their end.
        boolean shows = hasColours(bytes, HEAD_ROWS) || hasColours(bytes, Integer.MAX_VALUE);
        return shows ? List.of() : List.of("charts/" + drawing.getFileName() + ": blank");
    }

    /** Whether the first rows of an image have more than one colour; what is no image has none. */
    private static boolean hasColours(byte[] drawing, int rows) throws IOException {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(drawing))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                ImageReadParam head = reader.getDefaultReadParam();
                head.setSourceRegion(new Rectangle(reader.getWidth(0), Math.min(rows, reader.getHeight(0))));
                return !isOneColour(reader.read(0, head));
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isOneColour(BufferedImage image) {
        int first = image.getRGB(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }
}
