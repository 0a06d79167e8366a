package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.output.compare.EditionDifference;
import org.scrutin.output.compare.MovedSentence;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.wording.Words;

/**
 * What notes of the section on the edition before say of how much is left out: counts that stand in tables {@code changes} and {@code
 * changes_tables}, so that who has these can say the notes again.
 *
 * @param madeFrom files, settings and programs that differ
 * @param sentences sentences of which a number moved, came or went, but for ranges
 * @param ranges ranges of numbers of sentences of which the same is true
 * @param tables tables of results in which anything differs
 */
public record SinceNotes(int madeFrom, int sentences, int ranges, int tables) {

    /** As many files and settings are named. */
    static final int MADE_FROM = 10;

    /** As many sentences that moved are named: with the tables below, the section takes no more than two pages and a half. */
    static final int SENTENCES = 6;

    /** So many tables of results stand there, those of which most differs. */
    static final int TABLES = 12;

    /** What is an edition made from. */
    public static final List<ChangeKind> MADE = List.of(ChangeKind.INPUT, ChangeKind.SETTING, ChangeKind.PROGRAM);

    static SinceNotes of(EditionDifference difference) {
        List<MovedSentence> moved = difference.sentences();
        int ranges = (int) moved.stream()
                .filter(sentence -> sentence.rangeOf().isPresent())
                .count();
        return new SinceNotes(
                (int) MADE.stream()
                        .mapToLong(kind -> difference.changes(kind).size())
                        .sum(),
                moved.size() - ranges,
                ranges,
                difference.resultTables().size());
    }

    /** Below what the edition was made from. */
    String restOfMadeFrom(Words words) {
        return words.text("since.rest", Map.of("rest", Math.max(0, madeFrom - MADE_FROM)));
    }

    /** Below the sentences, where more of them read otherwise than stand there. */
    String moreSentences(Words words) {
        return words.text("since.more", Map.of("shown", SENTENCES, "all", sentences));
    }

    /** Below the sentences, of the ranges that do not stand there; empty where there is none. */
    Optional<String> leftOutRanges(Words words) {
        return ranges == 0
                ? Optional.empty()
                : Optional.of(words.text("since.sentences.ranges", Map.of("ranges", ranges)));
    }

    /** Below the tables; empty where all stand there. */
    Optional<String> restOfTables(Words words) {
        return tables <= TABLES
                ? Optional.empty()
                : Optional.of(words.text("since.tables.rest", Map.of("rest", tables - TABLES)));
    }

    /** All that may stand in a report. */
    public List<String> all(Words words) {
        return Stream.concat(
                        Stream.of(restOfMadeFrom(words), moreSentences(words)),
                        Stream.of(leftOutRanges(words), restOfTables(words)).flatMap(Optional::stream))
                .toList();
    }
}
