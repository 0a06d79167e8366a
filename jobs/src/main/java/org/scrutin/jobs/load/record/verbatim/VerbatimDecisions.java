package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.proceedings.TextNames;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.RecordText;

/**
 * The decisions of a meeting as rows: those with and those without a recorded vote. The paragraphs of such records have no
 * numbers, so a decision is named by the symbol of what the text became, else by the symbol of the text that was decided
 * on, else by its place.
 *
 * @param document the record
 * @param title its title page
 * @param acts what the meeting did
 * @param names how texts are called
 */
record VerbatimDecisions(RecordText document, TitlePage title, Acts acts, TextNames names) {

    /** All decisions, in the order of the record. */
    List<Decision> of(List<RollCall> rollCalls) {
        Map<Integer, Decision> decisions = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (DecisionsTold.Told told : acts.told()) {
            int at = told.span().start();
            decisions.put(
                    at,
                    new Decision(
                            document.source(),
                            name(told.symbol(), told.subject(), at, taken),
                            Optional.of(title.date()),
                            "",
                            words(names.title(told.subject(), told.symbol(), acts.talkBefore(at))),
                            told.mode(),
                            told.outcome().id(),
                            Optional.empty(),
                            place(at)));
        }
        for (int i = 0; i < rollCalls.size(); i++) {
            RollCall rollCall = rollCalls.get(i);
            Optional<VoteResult> result = acts.votes().get(i).result();
            int at = result.map(told -> told.span().start())
                    .orElse(acts.votes().get(i).start());
            decisions.put(
                    at,
                    new Decision(
                            document.source(),
                            name(
                                    result.map(VoteResult::symbol).orElse(""),
                                    result.map(VoteResult::subject).orElse(""),
                                    at,
                                    taken),
                            Optional.of(title.date()),
                            "",
                            rollCall.title(),
                            Optional.of(mode(acts.votes().get(i))),
                            result.flatMap(VoteResult::outcome).map(Outcome::id).orElse(""),
                            Optional.of(rollCall.id()),
                            place(at)));
        }
        return new ArrayList<>(decisions.values());
    }

    private String name(String symbol, String subject, int at, Set<String> taken) {
        String draft = names.draft(subject).filter(own -> own.contains("/")).orElse("");
        for (String name : List.of(symbol, draft)) {
            if (!name.isEmpty() && taken.add(name)) {
                return name;
            }
        }
        return place(at);
    }

    /** How a vote with lists was taken; where the record does not say otherwise, it was recorded. */
    private Decision.Mode mode(TakenVote vote) {
        String words = vote.opening()
                .map(span -> names.proceedings().plain().substring(span.start(), span.end()))
                .orElse("");
        boolean byHands = WordPattern.any(
                names.proceedings().language().decisions().modes().get(Decision.Mode.SHOW_OF_HANDS), words);
        return byHands ? Decision.Mode.SHOW_OF_HANDS : Decision.Mode.RECORDED_VOTE;
    }

    private LocalText words(String words) {
        return words.isEmpty()
                ? LocalText.EMPTY
                : new LocalText(Map.of(names.proceedings().language().language(), words));
    }

    private String place(int position) {
        return names.proceedings().passage().place(position);
    }
}
