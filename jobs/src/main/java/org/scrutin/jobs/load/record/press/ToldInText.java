package org.scrutin.jobs.load.record.press;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Totals;
import org.scrutin.jobs.load.record.vote.VoteTrace;

/**
 * What the text of a press release tells of the votes that its annexes list: totals, and the names of those against and
 * abstaining in brackets. Both are held against the annex that the text refers to; where they differ, which is right is not
 * guessed. Totals without such a reference can be those of another meeting.
 *
 * @param proceedings the release
 * @param names reads names as of its day
 * @param findings where to tell what differs
 */
record ToldInText(Proceedings proceedings, ListReader names, Findings findings) {

    /** Characters between totals and the reference to their annex. */
    private static final int REACH = 800;

    /**
     * Totals that the text tells, with the annex that it refers to for them.
     *
     * @param words the totals
     * @param number of the annex, or empty text
     */
    record Told(Words words, String number) {}

    /**
     * All totals with a reference to an annex, in the order of the patterns that find them.
     *
     * @param end where the annexes begin
     */
    List<Told> all(int end) {
        String text = proceedings.plain().substring(0, end);
        List<Words> totals = WordPattern.each(proceedings.language().press().totals(), text);
        List<Told> told = new ArrayList<>();
        NavigableSet<Integer> starts = new TreeSet<>();
        totals.forEach(words -> starts.add(words.start()));
        for (Words words : totals) {
            Integer another = starts.higher(words.start());
            int next = another == null ? end : another;
            String behind = text.substring(words.end(), Math.min(Math.min(next, end), words.end() + REACH));
            WordPattern.first(proceedings.language().press().references(), behind)
                    .map(found -> new Told(words, found.group("number").orElse("")))
                    .ifPresent(told::add);
        }
        return told;
    }

    /** Whether the rest of the sentence of a trace, or a bracket right behind it, refers to one of some annexes. */
    boolean refers(VoteTrace trace, Set<String> numbers) {
        int from = trace.words().start();
        int sentence = trace.sentence().end() - from;
        String behind = proceedings
                .plain()
                .substring(
                        from,
                        Math.min(proceedings.plain().length(), trace.words().end() + REACH));
        return WordPattern.all(proceedings.language().press().references(), behind).stream()
                .filter(found -> found.start() < sentence || isInBracket(behind.substring(sentence, found.start())))
                .anyMatch(found -> numbers.contains(found.group("number").orElse("")));
    }

    private static boolean isInBracket(String words) {
        return words.strip().startsWith("(") && words.indexOf(')') < 0;
    }

    /** Compares; {@code annexes} and {@code rollCalls} are of equal length and order. */
    void compare(List<Told> told, List<Annex> annexes, List<RollCall> rollCalls, List<ListedBallot> ballots) {
        for (Told one : told) {
            for (int i = 0; i < annexes.size(); i++) {
                if (one.number().equals(annexes.get(i).number())) {
                    compare(one.words(), rollCalls.get(i), ballots);
                }
            }
        }
    }

    private void compare(Words words, RollCall rollCall, List<ListedBallot> ballots) {
        Totals totals = Totals.of(words, proceedings.plain(), proceedings.language());
        if (!totals.counts().equals(rollCall.announced())) {
            findings.note(DiscrepancyKind.SOURCES_DIFFER, Severity.BLOCKING, place(words.start()))
                    .on(Optional.of(rollCall.id()))
                    .figures(
                            totals.printed(),
                            rollCall.announced()
                                    .map(ChoiceCounts::inRecordOrder)
                                    .orElse(""))
                    .evidence(words.text())
                    .detail("The text of the release announces other totals than its annex.")
                    .add();
        }
        Optional<Boolean> adopted = outcome(words).flatMap(Outcome::result).map(RollCallResult::isInFavour);
        Optional<Boolean> inAnnex = rollCall.result().map(RollCallResult::isInFavour);
        if (adopted.isPresent() && inAnnex.isPresent() && !adopted.equals(inAnnex)) {
            findings.note(DiscrepancyKind.SOURCES_DIFFER, Severity.BLOCKING, place(words.start()))
                    .on(Optional.of(rollCall.id()))
                    .evidence(words.text())
                    .detail("The text of the release says that another thing became of the draft than its annex.")
                    .add();
        }
        words.span("against").ifPresent(span -> compare(span, Choice.NO, rollCall, ballots));
        words.span("abstaining").ifPresent(span -> compare(span, Choice.ABSTAIN, rollCall, ballots));
    }

    /** What the words around totals say of the result, up to the reference to their annex. */
    private Optional<Outcome> outcome(Words words) {
        String plain = proceedings.plain();
        int from = Math.max(
                Math.max(plain.lastIndexOf(')', words.start()), plain.lastIndexOf(". ", words.start())) + 1,
                words.start() - REACH);
        String behind = plain.substring(words.end(), Math.min(plain.length(), words.end() + REACH));
        int to = WordPattern.first(proceedings.language().press().references(), behind)
                .map(Words::start)
                .orElse(0);
        return new Sentences(proceedings.language()).outcome(plain.substring(Math.max(0, from), words.end() + to));
    }

    private void compare(Span bracket, Choice choice, RollCall rollCall, List<ListedBallot> ballots) {
        List<StateId> listed = ballots.stream()
                .filter(ballot -> ballot.rollCall().equals(rollCall.id()) && ballot.choice() == choice)
                .map(ListedBallot::state)
                .toList();
        List<ListedName> named = names.read(proceedings.passage().part(bracket.start(), bracket.end()));
        for (ListedName name : named) {
            if (name.state().isEmpty() || !listed.contains(name.state().get())) {
                tell(name.place(), rollCall, name.state(), name.printed());
            }
        }
        listed.stream()
                .filter(state -> named.stream()
                        .noneMatch(name -> name.state().filter(state::equals).isPresent()))
                .forEach(state -> tell(place(bracket.start()), rollCall, Optional.of(state), ""));
    }

    private void tell(String place, RollCall rollCall, Optional<StateId> state, String printed) {
        findings.note(DiscrepancyKind.SOURCES_DIFFER, Severity.BLOCKING, place)
                .on(Optional.of(rollCall.id()))
                .of(state)
                .evidence(printed)
                .detail("The text of the release and its annex do not name the same states for one choice.")
                .add();
    }

    private String place(int position) {
        return proceedings.passage().place(position);
    }
}
