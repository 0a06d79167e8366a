package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
 * A report taken apart: head, numbered paragraphs, annexes. Numbers of paragraphs rise, by one where none is misread or lost, so the
 * items of an agenda, which are numbered too, are no paragraphs.
 */
final class ReportLayout {

    private static final Pattern TITLE = Pattern.compile("#+\\s.*");
    private static final Pattern TITLE_MARKS = Pattern.compile("[#*\\s]+");

    /** Numbers that leap by more are none of the report's paragraphs. */
    private static final int LONGEST_LEAP = 20;

    private final RecordText document;
    private final LanguageTable language;
    private final String symbol;
    private final UnfurnishedText text;
    private final Span head;
    private final List<ReportParagraph> paragraphs;
    private final List<Numbered> numbers;

    ReportLayout(RecordText document, LanguageTable language) {
        this.document = document;
        this.language = language;
        this.numbers = numbers();
        // A table of contents names the annexes too.
        int end = numbers.isEmpty() ? document.length() : annexes(numbers.get(0).at());
        this.paragraphs = paragraphs(chain(numbers, end), end);
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

    /** Where the next number at the head of a line stands, behind an offset or at it; empty where there is none, or it is another. */
    OptionalInt firstNumber(int from, int number) {
        return numbers.stream()
                .filter(next -> next.at() >= from)
                .limit(1)
                .filter(next -> next.number() == number)
                .mapToInt(Numbered::at)
                .findFirst();
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
        int behind = Math.min(paragraph.numberAt() + 1, document.length());
        return document.lines(new Span(behind, document.length())).stream()
                .takeWhile(line -> line.start() < paragraph.span().end())
                .filter(line -> TITLE.matcher(document.text(line)).matches())
                .mapToInt(Span::start)
                .findFirst()
                .orElse(paragraph.span().end());
    }

    /** The lettered parts of a paragraph, each of which begins a line; none where it has no such parts. */
    List<ReportParagraph> parts(ReportParagraph paragraph) {
        List<ReportParagraph> parts = new ArrayList<>();
        Span whole = paragraph.span();
        List<Span> lines = document.lines(new Span(Math.min(whole.start() + 1, whole.end()), whole.end()));
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

    /** Where a line behind an offset begins the annexes. */
    private int annexes(int from) {
        for (Span line : document.lines(new Span(from, document.length()))) {
            String bare =
                    TITLE_MARKS.matcher(document.text(line)).replaceAll(" ").strip();
            String title = language.blanks() == Blanks.MEAN_NOTHING ? bare.replace(" ", "") : bare;
            if (language.annexes().stream().anyMatch(annex -> annex.match(title).isPresent())) {
                return line.start();
            }
        }
        return document.length();
    }

    /**
     * A number at the head of a line.
     *
     * @param number the number
     * @param at its offset
     * @param textAt offset of what it numbers
     * @param indent characters before it on its line
     */
    private record Numbered(int number, int at, int textAt, int indent) {}

    /**
     * The numbers that stand no further in than the first 1 that stands furthest out: documents indent the first lines of all their
     * paragraphs, or of none. What stands further in is an item of a list inside a paragraph.
     */
    private List<Numbered> numbers() {
        List<Numbered> all = new ArrayList<>();
        Pattern numbered = Pattern.compile("(?:- ?)?\\**(\\d{1,3})\\**(?:" + language.numbering() + ")\\s*(?=\\S)");
        for (Span line : document.lines()) {
            Passage words = Passage.of(document, line, List.of(), language.blanks());
            Matcher number = numbered.matcher(words.plain().stripLeading());
            int before = words.plain().length() - words.plain().stripLeading().length();
            if (number.lookingAt()) {
                all.add(new Numbered(
                        Integer.parseInt(number.group(1)),
                        words.offset(before + number.start(1)),
                        words.offset(before + number.end()),
                        indent(line)));
            }
        }
        Optional<Numbered> first = all.stream()
                .filter(number -> number.number() == 1)
                .min(Comparator.comparingInt(Numbered::indent).thenComparingInt(Numbered::at));
        return all.stream()
                .filter(number -> first.filter(one -> number.at() >= one.at() && number.indent() <= one.indent())
                        .isPresent())
                .toList();
    }

    private int indent(Span line) {
        return line.end() - line.start() - document.text(line).stripLeading().length();
    }

    /**
     * Numbers that rise by one; where the next is nowhere, because it is misread or its page is lost, by as little as can be. Of two of
     * one number the one that is no item of a list that begins with 1 again, as an agenda does that stands no further in.
     */
    private static List<Numbered> chain(List<Numbered> numbers, int end) {
        List<Numbered> chain = new ArrayList<>();
        Set<Numbered> items = items(numbers);
        Optional<Numbered> next = numbers.stream().findFirst();
        while (next.isPresent() && next.get().at() < end) {
            Numbered last = next.get();
            chain.add(last);
            next = numbers.stream()
                    .filter(number -> number.at() > last.at() && number.at() < end)
                    .filter(number ->
                            number.number() > last.number() && number.number() <= last.number() + LONGEST_LEAP)
                    .min(Comparator.comparingInt(Numbered::number)
                            .thenComparing(items::contains)
                            .thenComparingInt(Numbered::at));
        }
        return chain;
    }

    /** Numbers that follow one another from a further 1 on. */
    private static Set<Numbered> items(List<Numbered> numbers) {
        Set<Numbered> items = new LinkedHashSet<>();
        for (int i = 1; i < numbers.size(); i++) {
            boolean begins = numbers.get(i).number() == 1;
            boolean goesOn = items.contains(numbers.get(i - 1))
                    && numbers.get(i).number() == numbers.get(i - 1).number() + 1;
            if (begins || goesOn) {
                items.add(numbers.get(i));
            }
        }
        return items;
    }

    private static List<ReportParagraph> paragraphs(List<Numbered> chain, int end) {
        List<ReportParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Numbered number = chain.get(i);
            int until = i + 1 < chain.size() ? chain.get(i + 1).at() : end;
            paragraphs.add(new ReportParagraph(number.number(), "", number.at(), new Span(number.textAt(), until)));
        }
        return List.copyOf(paragraphs);
    }
}
