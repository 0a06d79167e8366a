package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.Symbols;
import org.scrutin.jobs.load.record.vote.ListHeadings;

/**
 * A second report in the same document, whose votes would get the symbol of the first. It has what makes a document a report: a symbol
 * that heads it or a line of its days alone, a day, and paragraphs that begin with 1 again; and a vote is told behind these. Annexes have numbers from 1 too, running
 * heads a symbol, and agendas a document's symbol above their items, but none of them all of it.
 *
 * @param layout the document, as if it were one report
 */
record NextReport(ReportLayout layout) {

    /** Lines with words that a head has at most. */
    private static final int HEAD_LINES = 60;

    /** Beside a symbol that heads a document stands at most whose it is, or how it is distributed. */
    private static final int WORDS_BESIDE = 4;

    /** Names of places, before or behind the days; in scripts without capitals a short one. */
    private static final Pattern PLACE = Pattern.compile(
            "[\\s,，、\u060C]*(?:\\p{Lu}[\\p{L}'’-]*[\\s,]*){0,3}\\s*|[\\s,，、\u060C]*\\p{Lo}{2,10}[\\s,，、\u060C]*|\\s*");

    /** Characters of a first paragraph that are looked through for a day. */
    private static final int FIRST_PARAGRAPH = 10_000;

    private static final String COMMAS = ",，、\u060C";

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** Where the second report begins; empty where there is one. */
    OptionalInt at() {
        List<ReportParagraph> paragraphs = layout.paragraphs();
        if (paragraphs.isEmpty()) {
            return OptionalInt.empty();
        }
        int first = paragraphs.get(0).numberAt();
        // Most documents have no second head, and are not looked through for a vote.
        NavigableMap<Integer, Integer> heads = new TreeMap<>();
        document().lines().stream()
                .filter(line -> line.start() > first)
                .forEach(line -> firstParagraph(line).ifPresent(one -> heads.put(line.start(), one)));
        if (heads.isEmpty()) {
            return OptionalInt.empty();
        }
        int lastVote = lastVote(first);
        return heads.entrySet().stream()
                .filter(head -> head.getValue() <= lastVote)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** Where the first paragraph begins below a line that heads a report; empty where the line heads none. */
    private OptionalInt firstParagraph(Span line) {
        Passage text = Passage.of(document(), line, List.of(), language().blanks());
        String printed = document().text(line).strip();
        String symbol = Symbols.firstIn(printed);
        String beside = withoutDays(symbol.isEmpty() ? text.plain() : printed.replace(symbol, " "));
        boolean day = symbol.isEmpty() && !beside.equals(text.plain());
        boolean goesOn = !printed.isEmpty() && COMMAS.indexOf(printed.charAt(printed.length() - 1)) >= 0;
        if (symbol.isEmpty() ? !day || goesOn || !isDayOfHead(beside) : !isBesideSymbol(beside)) {
            return OptionalInt.empty();
        }
        OptionalInt one = layout.firstNumber(line.end(), 1);
        if (one.isEmpty() || lines(line.end(), one.getAsInt()) > HEAD_LINES) {
            return OptionalInt.empty();
        }
        // Pages have the document's symbol and its days at their head, so these say nothing.
        boolean again = day ? layout.head().plain().contains(text.plain().strip()) : symbol.equals(layout.symbol());
        boolean heads = again ? isSameBeginning(one.getAsInt()) : day || hasDay(line.start(), one.getAsInt());
        return heads ? one : OptionalInt.empty();
    }

    private String withoutDays(String line) {
        String rest = line;
        for (Words day : WordPattern.all(language().meetings().dates(), line)) {
            rest = rest.replace(day.text(), " ");
        }
        return rest;
    }

    private static boolean isBesideSymbol(String beside) {
        return beside.isBlank()
                || (!DIGIT.matcher(beside).find() && beside.strip().split("\\s+", -1).length <= WORDS_BESIDE);
    }

    /** Beside the days stands at most a place; in a sentence that a line breaks there are other words or a comma. */
    private static boolean isDayOfHead(String beside) {
        return PLACE.matcher(beside).matches();
    }

    private long lines(int from, int to) {
        return document().lines(new Span(from, to)).stream()
                .filter(line -> !document().text(line).isBlank())
                .count();
    }

    private boolean isSameBeginning(int one) {
        return beginning(one).equals(beginning(layout.paragraphs().get(0).numberAt()));
    }

    private String beginning(int number) {
        int end = document().lines().stream()
                .mapToInt(Span::end)
                .filter(lineEnd -> lineEnd >= number)
                .findFirst()
                .orElse(number);
        return document().text(new Span(number, end)).strip();
    }

    /** Whether a day with its year stands before the first paragraph or in it. */
    private boolean hasDay(int from, int one) {
        int end = Math.min(layout.firstNumber(one + 1, 2).orElse(document().length()), one + FIRST_PARAGRAPH);
        return WordPattern.any(
                language().meetings().dates(),
                layout.passage(new Span(from, end)).plain());
    }

    /** Where the last totals or the last heading of a list stand behind a position; before it where none do. */
    private int lastVote(int from) {
        Span behind = new Span(from, document().length());
        Passage text = layout.passage(behind);
        int totals = WordPattern.all(language().votes().totals(), text.plain()).stream()
                .mapToInt(words -> text.offset(words.start()))
                .max()
                .orElse(-1);
        int lists = new ListHeadings(language())
                .in(document(), behind).stream()
                        .mapToInt(heading -> heading.span().start())
                        .max()
                        .orElse(-1);
        return Math.max(totals, lists);
    }

    private RecordText document() {
        return layout.document();
    }

    private LanguageTable language() {
        return layout.language();
    }
}
