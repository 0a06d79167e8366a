package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Sitting;

/**
 * What is read at once: a paragraph of a report, or one of its lettered parts.
 *
 * @param paragraph the paragraph or the part
 * @param prose its running text, up to its first title
 * @param rest what stands behind that
 * @param mentions the meetings that the prose names, in order
 * @param before the meeting of which the words above the part are; empty where they name none, and for a whole paragraph
 */
record Stretch(
        ReportParagraph paragraph, Passage prose, Passage rest, List<Mention> mentions, Optional<Sitting> before) {

    /** Whether its prose names any meeting. */
    boolean namesMeeting() {
        return !mentions.isEmpty();
    }

    /** Whether a sentence of the prose names a meeting. */
    boolean namesMeeting(Span sentence) {
        return mentions.stream().anyMatch(mention -> sentence.holds(mention.start()));
    }

    /** The meeting that a sentence of the prose is about: the first that it names, else the last that is named before it. */
    Optional<Sitting> sittingOf(Span sentence) {
        Optional<Mention> own = mentions.stream()
                .filter(mention -> sentence.holds(mention.start()))
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> mention.start() < sentence.start())
                        .reduce((first, second) -> second));
        return own.isPresent() ? own.get().sitting() : before;
    }

    /** The days of the meetings that a sentence of the prose names. */
    Set<LocalDate> daysOf(Span sentence) {
        Set<LocalDate> days = new TreeSet<>();
        mentions.stream()
                .filter(mention -> sentence.holds(mention.start()))
                .flatMap(mention -> mention.sitting().stream())
                .forEach(sitting -> days.add(sitting.date()));
        return days;
    }

    /** The meeting that is named last. */
    Optional<Sitting> lastSitting() {
        return mentions.isEmpty() ? before : mentions.get(mentions.size() - 1).sitting();
    }
}
