package org.scrutin.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far down the pages of a PDF are printed, and which lines stand on two pages. */
final class PageFill extends PDFTextStripper {

    private static final float HEAD = 24 * 72 / 25.4f;
    private static final float FOOT = 20 * 72 / 25.4f;

    /** Two thirds, less one line: the last base line is measured, which stands above the foot of what is printed. */
    private static final double FULL = 0.65;

    /** A page printed on less of its height looks as if something were missing, whatever follows. */
    private static final double MEANT = 0.3;

    /** Shorter lines may well be the last of a page and the first of the next. */
    private static final int LINE = 40;

    private final List<Page> pages = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private float lowest;
    private float line;

    /**
     * One page.
     *
     * @param filled the share of its height that is printed on, 0 to 1
     */
    private record Page(int number, double filled, List<String> lines) {

        String toText() {
            return String.format(Locale.ROOT, "%d: %.2f", number, filled);
        }
    }

    private PageFill() {}

    private static PageFill of(PDDocument document) throws IOException {
        PageFill fill = new PageFill();
        fill.setSortByPosition(true);
        fill.getText(document);
        return fill;
    }

    /**
     * Pages of the body that are printed on less than two thirds of their height, each with how far; the last of a chapter may be, down
     * to three tenths, and so may pages that are looked up. The last of all is left out.
     *
     * @param pdf with a bookmark for each chapter
     * @param end the title of the first chapter that is looked up, not read
     */
    static List<String> emptyFeet(Path pdf, String end) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            SortedSet<Integer> chapters = new TreeSet<>();
            int body = document.getNumberOfPages();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                chapters.add(page);
                if (item.getTitle().equals(end)) {
                    body = page - 1;
                }
            }
            int last = body;
            return of(document).pages.stream()
                    .filter(page -> page.number() < document.getNumberOfPages())
                    .filter(page -> {
                        boolean goesOn = page.number() <= last && !chapters.contains(page.number() + 1);
                        return page.filled() < (goesOn ? FULL : MEANT);
                    })
                    .map(Page::toText)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of pages that are the first of the next page too. */
    static List<String> linesOnTwoPages(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<Page> pages = of(document).pages;
            List<String> twice = new ArrayList<>();
            for (int i = 1; i < pages.size(); i++) {
                List<String> before = pages.get(i - 1).lines();
                List<String> next = pages.get(i).lines();
                if (!before.isEmpty() && !next.isEmpty() && next.get(0).equals(before.get(before.size() - 1))) {
                    twice.add(i + ": " + next.get(0));
                }
            }
            return twice;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        float height = getCurrentPage().getCropBox().getHeight();
        float base = letters.get(0).getY();
        if (base > HEAD && base < height - FOOT + FOOT / 4) {
            lowest = Math.max(lowest, base);
            // What stands further right is a cell, which two rows may share.
            if (base - line > 1 && text.length() >= LINE) {
                lines.add(text);
            }
            line = base;
        }
    }

    @Override
    protected void endPage(PDPage page) {
        float height = page.getCropBox().getHeight();
        pages.add(new Page(getCurrentPageNo(), (lowest - HEAD) / (height - HEAD - FOOT), List.copyOf(lines)));
        lines.clear();
        lowest = HEAD;
        line = 0;
    }
}
