package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Furniture;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.Symbols;
import org.scrutin.jobs.load.record.text.UnfurnishedText;

/**
 * A report taken apart: head, numbered paragraphs, annexes. Numbers of paragraphs rise by one, so the items of an
 * agenda, which are numbered too, are no paragraphs.
 */
final class ReportLayout {

    private static final Pattern TITLE = Pattern.compile("#+\\s.*");
    private static final Pattern TITLE_MARKS = Pattern.compile("[#*\\s]+");

    private final RecordText document;
    private final LanguageTable language;
    private final String symbol;
    private final UnfurnishedText text;
    private final Span head;
    private final List<ReportParagraph> paragraphs;

    ReportLayout(RecordText document, LanguageTable language) {
        this.document = document;
        this.language = language;
        int end = annexes();
        this.paragraphs = paragraphs(end);
        this.head = new Span(0, paragraphs.isEmpty() ? end : paragraphs.get(0).numberAt());
        this.symbol = Symbols.firstIn(document.text(head));
        this.text = new UnfurnishedText(document, Furniture.of(document, symbol), language.blanks());
    }

    /** The document's symbol, or empty text where its head names none. */
    String symbol() {
        return symbol;
    }

    List<ReportParagraph> paragraphs() {
        return paragraphs;
    }

    /** What stands before the first paragraph. */
    Passage head() {
        return passage(head);
    }

    /** The first paragraph; where there is none, nothing. */
    Passage opening() {
        return passage(paragraphs.isEmpty() ? new Span(0, 0) : paragraphs.get(0).span());
    }

    /** A span as running text, without page furniture. */
    Passage passage(Span span) {
        return text.passage(span);
    }

    /** The report without page furniture. */
    UnfurnishedText text() {
        return text;
    }

    /** The end of a paragraph's running text: its first title, or its end. */
    int proseEnd(ReportParagraph paragraph) {
        return document.lines().stream()
                .filter(line -> line.start() > paragraph.numberAt()
                        && line.start() < paragraph.span().end())
                .filter(line -> TITLE.matcher(document.text(line)).matches())
                .mapToInt(Span::start)
                .findFirst()
                .orElse(paragraph.span().end());
    }

    /** The lettered parts of a paragraph, each of which begins a line; none where it has no such parts. */
    List<ReportParagraph> parts(ReportParagraph paragraph) {
        List<ReportParagraph> parts = new ArrayList<>();
        List<Span> lines = document.lines().stream()
                .filter(line -> line.start() > paragraph.span().start()
                        && line.end() <= paragraph.span().end())
                .toList();
        for (Span line : lines) {
            Passage plain = Passage.of(document, line, List.of(), language.blanks());
            language.items()
                    .find(plain.plain())
                    .filter(mark -> mark.start() == 0)
                    .ifPresent(mark -> parts.add(new ReportParagraph(
                            paragraph.number(),
                            mark.group("item").orElse(""),
                            plain.offset(0),
                            new Span(
                                    plain.offset(mark.end() - 1) + 1,
                                    paragraph.span().end()))));
        }
        for (int i = 0; i + 1 < parts.size(); i++) {
            ReportParagraph part = parts.get(i);
            Span span = new Span(part.span().start(), parts.get(i + 1).numberAt());
            parts.set(i, new ReportParagraph(part.number(), part.item(), part.numberAt(), span));
        }
        return List.copyOf(parts);
    }

    LanguageTable language() {
        return language;
    }

    RecordText document() {
        return document;
    }

    private int annexes() {
        for (Span line : document.lines()) {
            String bare =
                    TITLE_MARKS.matcher(document.text(line)).replaceAll(" ").strip();
            String title = language.blanks() == Blanks.MEAN_NOTHING ? bare.replace(" ", "") : bare;
            if (language.annexes().stream().anyMatch(annex -> annex.match(title).isPresent())) {
                return line.start();
            }
        }
        return document.length();
    }

    private List<ReportParagraph> paragraphs(int end) {
        List<Integer> numbersAt = new ArrayList<>();
        List<Integer> textsAt = new ArrayList<>();
        Pattern numbered = Pattern.compile("(?:- ?)?\\**(\\d{1,3})\\**(?:" + language.numbering() + ")\\s*(?=\\S)");
        for (Span line : document.lines()) {
            Passage text = Passage.of(document, line, List.of(), language.blanks());
            Matcher number = numbered.matcher(text.plain());
            // What is indented is an item of a list inside a paragraph.
            boolean indented = document.text(line).stripLeading().length() < line.end() - line.start();
            if (!indented
                    && line.start() < end
                    && number.lookingAt()
                    && Integer.parseInt(number.group(1)) == numbersAt.size() + 1) {
                numbersAt.add(text.offset(number.start(1)));
                textsAt.add(text.offset(number.end()));
            }
        }
        List<ReportParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < numbersAt.size(); i++) {
            int until = i + 1 < numbersAt.size() ? numbersAt.get(i + 1) : end;
            paragraphs.add(new ReportParagraph(i + 1, "", numbersAt.get(i), new Span(textsAt.get(i), until)));
        }
        return List.copyOf(paragraphs);
    }
}
