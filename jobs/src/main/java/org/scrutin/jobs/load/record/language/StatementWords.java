package org.scrutin.jobs.load.record.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.Choice;

/**
 * How delegations say later how they had meant to vote: in notes behind votes, in footnotes, in paragraphs of reports.
 *
 * @param later words of such a note
 * @param statements one statement; groups states and meant
 * @param meant words for each choice that a delegation says it had meant
 * @param between what stands before and between the names of a statement beside the signs of lists, such as an article before each; none
 *     where nothing does
 * @param endings of words in the case that statements put names in: those that they can stand for in lists; none where names have one form
 * @param leads what may stand around a statement and says nothing that changes it
 * @param about which vote a statement means
 * @param hints words by which somebody says how a vote was meant, or that it is recorded otherwise; held against every sentence of reports
 * @param spoken the same in the mouth of a delegation
 */
public record StatementWords(
        List<WordPattern> later,
        List<WordPattern> statements,
        Map<Choice, List<WordPattern>> meant,
        List<WordPattern> between,
        Map<String, List<String>> endings,
        List<WordPattern> leads,
        AboutWords about,
        List<WordPattern> hints,
        List<WordPattern> spoken) {

    /** Stands for each letter of words that name a paragraph, where expressions are held against statements. */
    public static final char PARAGRAPH = '\uE000';

    /** The same for words that name a draft. */
    public static final char DRAFT = '\uE001';

    /**
     * What stands behind the choice that a delegation meant: the whole of it.
     *
     * @param vote words that mean the vote that was just told, whatever it was on
     * @param whole words that mean it, if it was on a whole text
     * @param named words around the paragraph or the draft that was voted on
     */
    public record AboutWords(List<WordPattern> vote, List<WordPattern> whole, List<WordPattern> named) {

        static AboutWords of(TableNode node) {
            return new AboutWords(node.patterns("vote"), node.patterns("whole"), node.patterns("named"));
        }
    }

    static StatementWords of(TableNode node) {
        Map<Choice, List<WordPattern>> meant = new EnumMap<>(Choice.class);
        node.node("meant").read(words -> {
            meant.put(Choice.YES, words.patterns("yes"));
            meant.put(Choice.NO, words.patterns("no"));
            meant.put(Choice.ABSTAIN, words.patterns("abstain"));
            meant.put(Choice.ABSENT, words.patterns("absent"));
            return meant;
        });
        return new StatementWords(
                node.patterns("later"),
                node.patterns("statements", "states", "meant"),
                Collections.unmodifiableMap(meant),
                node.patterns("between"),
                node.lists("endings"),
                node.patterns("leads"),
                node.node("about").read(AboutWords::of),
                node.patterns("hints"),
                node.patterns("spoken"));
    }
}
