package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Finds the sentences that can speak against a vote: those that speak of votes, and of what is mistaken, taken back, corrected or done
 * again. They are many more than speak against one, and none of those that do is missed for a wording that nobody foresaw.
 *
 * @param language its words
 */
public record DoubtedVote(LanguageTable language) {

    /** Titles of texts say nothing of votes. */
    private static final Pattern TITLE = Pattern.compile("“[^“”]{0,400}”|«[^«»]{0,400}»|\"[^\"]{0,400}\"");

    /** UTF-16 units of a sentence, as evidence. */
    private static final int SHOWN = 200;

    /**
     * Such a sentence.
     *
     * @param at where the word of doubt stands in the text
     * @param said the sentence, or its beginning
     */
    public record Doubt(int at, String said) {}

    /**
     * Each such sentence, in the order of the text.
     *
     * @param known words that are told anyway; a sentence that holds the beginning of one is left out
     */
    public List<Doubt> in(String text, Collection<Words> known) {
        LanguageTable.DoubtWords words = language.decisions().doubted();
        List<Words> doubts = WordPattern.all(words.doubts(), withoutTitles(text));
        if (doubts.isEmpty()) {
            return List.of();
        }
        NavigableSet<Integer> told = new TreeSet<>();
        known.forEach(one -> told.add(one.start()));
        List<Doubt> found = new ArrayList<>();
        int next = 0;
        for (Span sentence : new Sentences(language).of(text)) {
            int first = next;
            while (next < doubts.size() && doubts.get(next).start() < sentence.end()) {
                next++;
            }
            Integer toldAt = told.ceiling(sentence.start());
            boolean isTold = toldAt != null && toldAt < sentence.end();
            String said = text.substring(sentence.start(), sentence.end()).strip();
            if (next > first && !isTold && WordPattern.any(words.votes(), said)) {
                found.add(new Doubt(doubts.get(first).start(), said.substring(0, Math.min(said.length(), SHOWN))));
            }
        }
        return found;
    }

    /** The text with blanks for the titles that it quotes. */
    private static String withoutTitles(String text) {
        return TITLE.matcher(text).replaceAll(title -> " ".repeat(title.group().length()));
    }
}
