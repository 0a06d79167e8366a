package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.UntakenVotes;
import org.scrutin.jobs.load.record.vote.VoteTrace;
import org.scrutin.jobs.load.record.vote.VoteTraces;

/**
 * Tells what a report says of votes without totals that are read, where none of its votes has taken it. Words in front of a vote that say that
 * it was asked for, or taken, are of that vote.
 *
 * @param layout the report
 * @param votes its votes, in order
 * @param untaken where to tell it
 */
record ReportTraces(ReportLayout layout, List<VoteParagraph> votes, UntakenVotes untaken) {

    /** Paragraphs behind one that asks for a vote in which the vote can stand: statements are made before it. */
    private static final int REACH = 3;

    private static final Pattern NO_NUMBER = Pattern.compile("\\D+");

    /** What looks like totals in a passage, as printed; empty text where nothing does. */
    static String nearTotals(Passage passage, LanguageTable language) {
        return VoteTraces.in(passage.plain(), language).stream()
                .filter(trace -> trace.kind() == VoteTrace.Kind.NEAR_TOTALS)
                .map(trace ->
                        passage.printed(trace.words().start(), trace.words().end()))
                .findFirst()
                .orElse("");
    }

    /** Tells all of it. */
    void tell() {
        List<ReportParagraph> paragraphs = layout.paragraphs();
        NavigableMap<Integer, List<VoteParagraph>> places =
                votes.stream().collect(Collectors.groupingBy(VoteParagraph::at, TreeMap::new, Collectors.toList()));
        List<List<VoteParagraph>> told = paragraphs.stream()
                .map(ReportParagraph::span)
                .map(span -> places.subMap(span.start(), span.end()).values().stream()
                        .flatMap(List::stream)
                        .toList())
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            Passage passage = layout.passage(paragraphs.get(i).span());
            for (VoteTrace trace : VoteTraces.in(passage.plain(), layout.language())) {
                boolean taken = told.get(i).isEmpty()
                        ? isInFront(trace, passage, told.subList(i + 1, paragraphs.size()))
                        : isTaken(trace, passage, told.get(i));
                if (!taken) {
                    tell(trace, passage);
                }
            }
        }
        int first = paragraphs.get(0).numberAt();
        int last = paragraphs.get(paragraphs.size() - 1).span().end();
        Stream.of(new Span(0, first), new Span(last, layout.document().length()))
                .map(layout::passage)
                .forEach(passage -> VoteTraces.in(passage.plain(), layout.language()).stream()
                        .filter(trace -> trace.kind() == VoteTrace.Kind.NEAR_TOTALS)
                        .forEach(trace -> tell(trace, passage)));
    }

    /** Whether the vote that words ask for, or say was taken, stands behind their paragraph: one on a paragraph that they name, where they do. */
    private boolean isInFront(VoteTrace trace, Passage passage, List<List<VoteParagraph>> behind) {
        int reach = switch (trace.kind()) {
            case REQUEST -> REACH;
            case VOTE -> 1;
            case NEAR_TOTALS, RESULT, MAJORITY -> 0;
        };
        String reference = new Sentences(layout.language()).reference(sentence(trace, passage));
        List<String> named = numbers(reference);
        return behind.stream()
                .limit(reach)
                .flatMap(List::stream)
                .anyMatch(vote -> named.isEmpty()
                        || (isOfOneSection(reference, vote.reference())
                                && numbers(vote.reference()).stream().anyMatch(named::contains)));
    }

    /** Where one of them names no section it can be of any. */
    private static boolean isOfOneSection(String reference, String other) {
        String section = section(reference);
        String otherSection = section(other);
        return section.isEmpty() || otherSection.isEmpty() || section.equals(otherSection);
    }

    private static String section(String reference) {
        return reference.substring(0, Math.max(0, reference.indexOf('-')));
    }

    private static List<String> numbers(String reference) {
        return NO_NUMBER
                .splitAsStream(reference)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** Whether a vote of the same paragraph has taken the words. */
    private boolean isTaken(VoteTrace trace, Passage passage, List<VoteParagraph> own) {
        int at = passage.offset(trace.words().start());
        return switch (trace.kind()) {
            case NEAR_TOTALS ->
                own.stream().anyMatch(vote -> vote.totals().map(trace::retells).orElse(true));
            case RESULT -> own.stream().anyMatch(vote -> sentence(vote).holds(at)) || !isOfAnother(trace, passage, own);
            case MAJORITY, VOTE, REQUEST -> true;
        };
    }

    /** A result behind all votes of the paragraph, or at a meeting that it names, is of another vote. */
    private boolean isOfAnother(VoteTrace trace, Passage passage, List<VoteParagraph> own) {
        LanguageTable language = layout.language();
        String sentence = sentence(trace, passage);
        int at = passage.offset(trace.words().start());
        boolean namesMeeting = Stream.of(
                        language.meetings().dated(),
                        language.meetings().numbered(),
                        language.meetings().same())
                .anyMatch(patterns -> WordPattern.any(patterns, sentence));
        return namesMeeting
                || own.stream()
                        .allMatch(vote -> vote.at() < at && vote.outcome().isPresent());
    }

    private static String sentence(VoteTrace trace, Passage passage) {
        return passage.plain()
                .substring(trace.sentence().start(), trace.sentence().end());
    }

    private static Span sentence(VoteParagraph vote) {
        return new Span(
                vote.prose().offset(vote.sentence().start()),
                vote.prose()
                        .offset(Math.max(
                                vote.sentence().start(), vote.sentence().end() - 1)));
    }

    private void tell(VoteTrace trace, Passage passage) {
        untaken.trace(
                trace,
                passage.place(trace.words().start()),
                passage.printed(trace.words().start(), trace.words().end()));
    }
}
