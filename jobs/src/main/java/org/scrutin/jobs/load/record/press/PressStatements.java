package org.scrutin.jobs.load.record.press;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.StatementNote;
import org.scrutin.jobs.load.record.vote.StatementScan;
import org.scrutin.jobs.load.record.vote.Statements;
import org.scrutin.jobs.load.record.vote.ToldVote;

/** Finds in a press release what delegations said of how they had meant to vote: in the text, and at the foot of annexes. */
final class PressStatements {

    private static final Pattern SENTENCE_END = Pattern.compile("[.\u3002]\\s|\u3002");

    private final UnfurnishedText text;
    private final StatementScan scan;
    private final List<Passage> sentences;
    /** Sentences with totals in them: what else they say cannot be cut out of them. */
    private final List<Passage> withTotals;

    PressStatements(UnfurnishedText text, LanguageTable language, ListReader names) {
        this.text = text;
        this.scan = new StatementScan(language, names);
        Map<Boolean, List<Passage>> all =
                scan
                        .sentences(
                                text.passage(new Span(0, text.document().length())),
                                text.document().content())
                        .stream()
                        .filter(scan::isStatement)
                        .collect(Collectors.partitioningBy(
                                sentence -> WordPattern.any(language.press().totals(), sentence.plain())));
        this.sentences = all.get(false);
        this.withTotals = all.get(true);
    }

    /** The release without statements that are read whole: they are of no list. */
    UnfurnishedText rest() {
        return text.without(sentences.stream()
                .flatMap(sentence -> scan.exact(sentence).stream())
                .toList());
    }

    /**
     * Reads them, each of the vote before it, where no other totals are told between them.
     *
     * @param votes by where what is said of them begins
     * @param totals where totals stand, of whatever vote
     * @param rollCalls all votes
     */
    void read(
            NavigableMap<Integer, RollCall> votes,
            NavigableSet<Integer> totals,
            List<RollCall> rollCalls,
            Statements statements) {
        List<ToldVote> told =
                rollCalls.stream().map(vote -> new ToldVote(vote, "")).toList();
        for (Passage sentence : sentences) {
            Optional<Map.Entry<Integer, RollCall>> before = Optional.ofNullable(votes.floorEntry(sentence.offset(0)));
            Optional<RollCall> just = before.filter(vote -> isAlone(vote.getKey(), sentence.offset(0), votes, totals))
                    .map(Map.Entry::getValue);
            statements.read(new StatementNote(sentence, before.map(Map.Entry::getValue), just, told));
        }
        for (Passage sentence : withTotals) {
            Optional<RollCall> vote = Optional.ofNullable(votes.floorEntry(sentence.offset(0)))
                    .or(() -> Optional.ofNullable(votes.ceilingEntry(sentence.offset(0))))
                    .map(Map.Entry::getValue);
            statements.tellUnread(sentence, vote);
        }
    }

    /** Whether words can be of no other vote than the one before them: no other is told in its sentence or behind it. */
    private boolean isAlone(int vote, int at, NavigableMap<Integer, RollCall> votes, NavigableSet<Integer> totals) {
        Integer other = votes.lowerKey(vote);
        boolean apart = other == null
                || votes.get(other).equals(votes.get(vote))
                || SENTENCE_END
                        .matcher(text.document().content().substring(other, vote))
                        .find();
        return apart && totals.subSet(vote, true, at, false).size() <= 1;
    }
}
