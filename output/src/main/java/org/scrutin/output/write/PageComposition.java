package org.scrutin.output.write;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lays a document out until its pages are filled: the renderer keeps the order that it is given, so the order changes and it lays out
 * anew. Where that leaves a page poor, the section may begin on a page of its own instead, if the whole is no longer for it. Last, columns
 * are made even, and what stands behind them fills its pages again.
 *
 * @param builders how the document is laid out; a renderer reads a document once
 * @param words measured once for all layouts
 */
record PageComposition(Supplier<PdfRendererBuilder> builders, MeasuredWords words) {

    /** More moves than a report has figures. */
    private static final int MOVES = 60;

    /** Pages of a paper: two sides of a sheet. */
    private static final int SHEET = 2;

    /** A section opens a page where that leaves pages less white by as much. */
    private static final double LESS = 0.02;

    /** A document laid out, and where its blocks stand. What few layouts are asked for is looked up when they are. */
    private record Laid(PdfBoxRenderer renderer, PageFlow flow) {

        int pages() {
            return renderer.getRootBox().getLayer().getPages().size();
        }

        /** Whether its pages are no more and less white by a margin. */
        boolean betterThan(Laid other, double margin) {
            return pages() <= other.pages() && flow.white() < other.flow.white() - margin;
        }

        List<ColumnRun> columns() {
            return ColumnBalance.of(renderer.getRootBox(), renderer.getDotsPerPoint())
                    .runs();
        }

        TableRows rows() {
            return TableRows.of(renderer.getRootBox(), renderer.getDotsPerPoint());
        }
    }

    /**
     * Lays the document out.
     *
     * @param document what its pages hold, in reading order; left as it is
     * @return the document laid out, to be closed by the caller
     */
    PdfBoxRenderer compose(Document document) {
        Document best = copy(document);
        Laid measured = laidOut(best);
        measured.rows().keep();
        measured.flow().keepShortParagraphs();
        measured.renderer().close();
        Laid laid = tightened(best, filled(best));
        Map<String, String> opened = new LinkedHashMap<>();
        for (String section : laid.flow().poorSections()) {
            Document trial = copy(best);
            String before = setClass(trial, section, BlockClass.PART.styleClass());
            Laid tried = filled(trial);
            boolean better = tried.betterThan(laid, LESS);
            (better ? laid : tried).renderer().close();
            if (better) {
                laid = tried;
                best = trial;
                opened.put(section, before);
            }
        }
        // One section that was opened has been tried both ways.
        if (opened.size() == 1) {
            opened.clear();
        }
        // What was opened for a section's sake may be in the way when another one opens a page behind it.
        for (Map.Entry<String, String> section : opened.entrySet()) {
            Document trial = copy(best);
            setClass(trial, section.getKey(), section.getValue());
            Laid tried = filled(trial);
            boolean better = tried.betterThan(laid, LESS);
            (better ? laid : tried).renderer().close();
            if (better) {
                laid = tried;
                best = trial;
            }
        }
        return balanced(best, laid).renderer();
    }

    /** A paper that runs over the sheet that it is made for stands closer where that saves the page. */
    private Laid tightened(Document document, Laid laid) {
        Optional<Element> paper = paper(document);
        if (paper.isEmpty() || laid.pages() <= SHEET) {
            return laid;
        }
        String loose = paper.get().getAttribute("class");
        paper.get().setAttribute("class", loose + " " + BlockClass.TIGHT.styleClass());
        Laid tried = filled(document);
        if (tried.pages() < laid.pages()) {
            laid.renderer().close();
            return tried;
        }
        tried.renderer().close();
        paper.get().setAttribute("class", loose);
        return laid;
    }

    private static Optional<Element> paper(Document document) {
        NodeList all = document.getElementsByTagName("div");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(BlockClass.PAPER::isOf)
                .findFirst();
    }

    /** Ends columns where that makes them good, from the first page to the last: a break moves what stands behind it. */
    private Laid balanced(Document filled, Laid before) {
        Document best = filled;
        Laid laid = before;
        List<ColumnRun> columns = before.columns();
        for (int run = 0; run < columns.size(); run++) {
            List<Element> places = columns.get(run).breaks();
            if (places.isEmpty()) {
                continue;
            }
            Document trial = broken(best, places);
            // What stands behind the columns has another place: it is filled anew.
            Laid tried = filled(trial);
            List<ColumnRun> then = tried.columns();
            ColumnRun.Evenness now = columns.get(run).evenness();
            ColumnRun.Evenness evenly = then.get(run).evenness();
            // A fault of columns is worse than white below them; even columns are not worth it.
            boolean better = evenly.betterThan(now)
                    && tried.pages() <= laid.pages()
                    && (evenly.faults() < now.faults()
                            || tried.flow().white() < laid.flow().white() + LESS);
            (better ? laid : tried).renderer().close();
            if (better) {
                laid = tried;
                best = trial;
                columns = then;
            }
        }
        return laid;
    }

    /** A copy in which columns begin at these places of the document. */
    private static Document broken(Document document, List<Element> places) {
        // The renderer breaks columns at boxes without text only.
        List<Element> breaks = places.stream()
                .map(place -> {
                    Element empty = document.createElement("div");
                    empty.setAttribute("class", BlockClass.COLUMN_BREAK.styleClass());
                    place.getParentNode().insertBefore(empty, place);
                    return empty;
                })
                .toList();
        Document trial = copy(document);
        breaks.forEach(empty -> empty.getParentNode().removeChild(empty));
        return trial;
    }

    /** Changes the order of blocks, and breaks tables, as long as that fills pages. */
    private Laid filled(Document document) {
        Laid laid = laidOut(document);
        int from = 0;
        for (int i = 0; i < MOVES; i++) {
            Optional<PageFlow.Change> change = laid.flow().next(from);
            if (change.isEmpty()) {
                break;
            }
            from = laid.flow().indexOf(change.get().block());
            laid.renderer().close();
            make(change.get());
            laid = laidOut(document);
        }
        return laid;
    }

    private static void make(PageFlow.Change change) {
        Element block = change.block();
        if (change instanceof PageFlow.Move move) {
            for (Element filler : move.before()) {
                if (filler.getParentNode().equals(block.getParentNode())) {
                    block.getParentNode().insertBefore(filler, block);
                } else {
                    block.setAttribute(PageFlow.MOVED, "yes");
                    filler.getParentNode().insertBefore(block, filler.getNextSibling());
                }
            }
        } else {
            block.setAttribute("class", BlockClass.TABLE.styleClass());
        }
    }

    /** Lets a section begin a page, or go on where the last one ends; gives the class that it had. */
    private static String setClass(Document document, String section, String styleClass) {
        NodeList all = document.getElementsByTagName("section");
        Element element = IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(one -> one.getAttribute("id").equals(section))
                .findFirst()
                .orElseThrow();
        String before = element.getAttribute("class");
        element.setAttribute("class", styleClass);
        return before;
    }

    private static Document copy(Document document) {
        return (Document) document.cloneNode(true);
    }

    private Laid laidOut(Document document) {
        PdfBoxRenderer renderer = builders.get().withW3cDocument(document, "").buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(words.renderer());
        renderer.layout();
        return new Laid(renderer, PageFlow.of(renderer.getRootBox(), renderer.getDotsPerPoint()));
    }
}
