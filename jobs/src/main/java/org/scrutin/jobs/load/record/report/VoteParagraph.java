package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Announcement;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.Sitting;
import org.scrutin.jobs.load.record.vote.Totals;

/**
 * A paragraph that reports a recorded vote, or of one that reports several the words about one of them.
 *
 * @param paragraph the report's paragraph
 * @param prose the running text in which the result is told
 * @param sentence what tells the result, in {@code prose}: a sentence, or where one tells several results a part of it
 * @param totals what was announced; empty where lists stand without an announcement
 * @param kind what was put to the vote
 * @param reference the paragraph voted on as ids write it ({@code I-16}), or empty text
 * @param outcome what became of it, where the words say so
 * @param sitting the meeting, where it is known
 * @param days those of all meetings that the sentence names
 * @param blocks its lists
 * @param isUncertain whether another vote could have its lists as well
 */
record VoteParagraph(
        ReportParagraph paragraph,
        Passage prose,
        Span sentence,
        Optional<Totals> totals,
        RollCallKind kind,
        String reference,
        Optional<Outcome> outcome,
        Optional<Sitting> sitting,
        Set<LocalDate> days,
        List<ListBlock> blocks,
        boolean isUncertain) {

    VoteParagraph {
        days = Collections.unmodifiableSet(new TreeSet<>(days));
        blocks = List.copyOf(blocks);
    }

    /** The last of some votes, in the order of the report, that stands before a position or at it. */
    static Optional<Integer> lastBefore(int at, List<VoteParagraph> votes) {
        return IntStream.range(0, votes.size())
                .boxed()
                .filter(vote -> votes.get(vote).at() <= at)
                .reduce((first, second) -> second);
    }

    String sentenceText() {
        return prose.plain().substring(sentence.start(), sentence.end());
    }

    /** Offset in the document of the totals; where there are none, of the sentence. */
    int at() {
        return prose.offset(totals.map(found -> found.span().start()).orElse(sentence.start()));
    }

    /** Where the totals are announced; where there are none, the sentence. */
    String place() {
        return prose.place(totals.map(found -> found.span().start()).orElse(sentence.start()));
    }

    /** What is said of the result; empty where no totals are announced. */
    Optional<Announcement> announcement() {
        return totals.map(found -> new Announcement(found, outcome));
    }

    /** The totals as they are to be held against what the lists hold. */
    Optional<ChoiceCounts> announced(ChoiceCounts listed) {
        return announcement().flatMap(told -> told.announced(listed));
    }

    /** The same with lists. */
    VoteParagraph with(List<ListBlock> lists, boolean uncertain) {
        return new VoteParagraph(
                paragraph, prose, sentence, totals, kind, reference, outcome, sitting, days, lists, uncertain);
    }

    /** The same as the n-th decision of its paragraph, from 1. */
    VoteParagraph numbered(int n) {
        return new VoteParagraph(
                paragraph.decision(n),
                prose,
                sentence,
                totals,
                kind,
                reference,
                outcome,
                sitting,
                days,
                blocks,
                isUncertain);
    }
}
