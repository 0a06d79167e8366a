package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListHeading;
import org.scrutin.jobs.load.record.vote.Totals;
import org.scrutin.jobs.load.record.vote.UntakenVotes;

/**
 * Tells the lists and totals of a report, head and annexes included, that none of its votes has taken; and where the numbers of
 * paragraphs leap.
 *
 * @param layout the report
 * @param language its words
 * @param untaken where to tell them
 */
record Untaken(ReportLayout layout, LanguageTable language, UntakenVotes untaken) {

    /** Tells all of it. */
    void tell(List<VoteParagraph> votes, List<ListHeading> headings) {
        Set<Integer> lists = new TreeSet<>();
        NavigableSet<Integer> totals = new TreeSet<>();
        for (VoteParagraph vote : votes) {
            vote.blocks().forEach(block -> lists.add(block.heading().span().start()));
            vote.totals().ifPresent(found -> totals.add(vote.at()));
        }
        for (ListHeading heading : headings) {
            if (!lists.contains(heading.span().start())) {
                untaken.list(
                        layout.document().place(heading.span().start()),
                        layout.document().text(heading.span()).strip());
            }
        }
        Passage all = layout.passage(new Span(0, layout.document().length()));
        for (Words words : WordPattern.all(language.totals(), all.plain())) {
            Span span = new Span(all.offset(words.start()), all.offset(words.end()));
            Integer known = totals.ceiling(span.start());
            Totals found = Totals.of(words, all.plain(), language);
            if ((known == null || !span.holds(known)) && !isRetold(found, span, votes)) {
                untaken.totals(found, all.place(words.start()), all.printed(words.start(), words.end()));
            }
        }
        tellLeaps();
    }

    /** Whether totals are those of a vote of the paragraph that they stand in. */
    private static boolean isRetold(Totals found, Span span, List<VoteParagraph> votes) {
        return found.counts().isPresent()
                && votes.stream()
                        .filter(vote -> vote.paragraph().span().overlaps(span))
                        .anyMatch(vote -> vote.totals().flatMap(Totals::counts).equals(found.counts()));
    }

    private void tellLeaps() {
        List<ReportParagraph> paragraphs = layout.paragraphs();
        for (int i = 1; i < paragraphs.size(); i++) {
            int before = paragraphs.get(i - 1).number();
            int behind = paragraphs.get(i).number();
            if (behind > before + 1) {
                untaken.paragraphs(layout.document().place(paragraphs.get(i).numberAt()), before, behind);
            }
        }
    }
}
