package org.scrutin.jobs.load.record.vote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Blanks;

/**
 * Whether totals that an expression finds are only a part of the numbers that are printed: of "one hundrd and two votes" it finds two. That is
 * so where a word of a number, right or misspelt, stands directly before the first number or behind the last; behind or before a short word
 * that joins only a misspelt one, for "and one abstention" can follow.
 *
 * @param text in which the totals were found
 * @param language of the text
 */
record NumberEdges(String text, LanguageTable language) {

    /** Digits before a number can be those of a text that was voted on. */
    private static final Pattern BEFORE = Pattern.compile("(?<![^\\s-])([\\p{L}']{1,30})[ -](?:\\p{L}{1,3}[ -])?$");

    private static final Pattern ALONE_BEFORE = Pattern.compile("(?<![^\\s-])([\\p{L}']{1,30})[ -]$");

    private static final Pattern BEHIND =
            Pattern.compile("^[ -](?:\\p{L}{1,3}[ -])?([\\p{L}\\p{Nd}']{1,30})(?![\\p{L}\\p{Nd}/])(?!\\d*[.)])");

    private static final Pattern ALONE_BEHIND =
            Pattern.compile("^[ -]([\\p{L}\\p{Nd}']{1,30})(?![\\p{L}\\p{Nd}/])(?!\\d*[.)])");

    /** As far as the words beside a number go, in UTF-16 units. */
    private static final int BESIDE = 70;

    boolean cut(Words totals) {
        return language.blanks() != Blanks.MEAN_NOTHING && (cutBefore(totals) || cutBehind(totals));
    }

    private boolean cutBefore(Words totals) {
        boolean first =
                totals.span("yes").filter(yes -> yes.start() == totals.start()).isPresent();
        String before = text.substring(Math.max(0, totals.start() - BESIDE), totals.start());
        return first && (isNumber(ALONE_BEFORE.matcher(before)) || isMisspelt(BEFORE.matcher(before)));
    }

    private boolean cutBehind(Words totals) {
        boolean last = Stream.of("no", "abstain")
                .anyMatch(group -> totals.span(group)
                        .filter(number -> number.end() == totals.end())
                        .isPresent());
        String behind = text.substring(totals.end(), Math.min(text.length(), totals.end() + BESIDE));
        return last && (isNumber(ALONE_BEHIND.matcher(behind)) || isMisspelt(BEHIND.matcher(behind)));
    }

    private boolean isNumber(Matcher beside) {
        return beside.find()
                && !language.lists().nobody().contains(beside.group(1))
                && language.isLikeNumber(beside.group(1));
    }

    private boolean isMisspelt(Matcher beside) {
        return beside.find() && language.number(beside.group(1)).isEmpty() && language.isLikeNumber(beside.group(1));
    }
}
