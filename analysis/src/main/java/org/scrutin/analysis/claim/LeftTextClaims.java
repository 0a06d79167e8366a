package org.scrutin.analysis.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.dissent.LeftText;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** Which states once voted in favour of a text that returns and no longer do so with their last ballot on it: of the texts that most have left. */
final class LeftTextClaims {

    /** So many texts are told in words; the table has them all. */
    private static final int TOLD = 3;

    /** More states than this made a choice with their last ballot: the sentence counts them, the table of changed votes names them. */
    private static final int NAMED = 24;

    private final StudyResults results;

    LeftTextClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        Map<String, List<LeftText>> byText = LeftText.of(results.switches(), results.oldestFirst()).stream()
                .collect(Collectors.groupingBy(LeftText::series, TreeMap::new, Collectors.toList()));
        byText.values().stream()
                .filter(left -> left.size() > 1)
                .sorted(Comparator.comparingInt((List<LeftText> left) -> -left.size())
                        .thenComparing(left -> left.get(0).series()))
                .limit(TOLD)
                .forEach(left -> sheet.add(Part.SWITCHES, claim(left), Finding.Kind.LEFT_TEXT, left.size()));
    }

    private Claim claim(List<LeftText> left) {
        String series = left.get(0).series();
        RollCallId newest =
                left.stream().map(LeftText::rollCall).max(results.oldestFirst()).orElseThrow();
        List<StateId> states = left.stream().map(LeftText::state).sorted().toList();
        List<StateId> last = left.stream()
                .filter(one -> one.rollCall().equals(newest))
                .map(LeftText::state)
                .sorted()
                .toList();
        Rows ofText = Rows.of("switches").where("series", series);
        Rows leaving = ofText.where("choice_from", Choice.YES.letter())
                .whereAnyOf(
                        "roll_call",
                        left.stream()
                                .map(LeftText::rollCall)
                                .distinct()
                                .sorted()
                                .toList());
        Claim.Builder claim = Claim.of("left:text:" + series, "left.text")
                .with("series", new ClaimValue.Series(series), ofText.values("series"))
                .count(
                        "count",
                        states.size(),
                        leaving.whereAnyOf("state", states).distinct("state"));
        side(claim, left, Choice.NO, ofText);
        side(claim, left, Choice.ABSTAIN, ofText);
        return claim.states(
                        "last",
                        last,
                        leaving.where("roll_call", newest)
                                .whereAnyOf("state", last)
                                .values("state"))
                .with(
                        "year",
                        new ClaimValue.Year(SwitchClaims.year(results, newest)),
                        SwitchClaims.yearOf(List.of(newest)))
                .restingOn(states.size());
    }

    /** Adds who made a choice with the last ballot: {@code against}, {@code againstStates}; the states only where there are some. */
    private static void side(Claim.Builder claim, Collection<LeftText> left, Choice choice, Rows ofText) {
        String name = choice == Choice.NO ? "against" : "abstaining";
        List<StateId> states = left.stream()
                .filter(one -> one.last() == choice)
                .map(LeftText::state)
                .sorted()
                .toList();
        if (states.isEmpty()) {
            claim.form(name, "none");
            return;
        }
        Rows rows = ofText.where("choice", choice.letter()).whereAnyOf("state", states);
        claim.form(name, states.size() <= NAMED ? "some" : "many")
                .count(name + "Count", states.size(), rows.distinct("state"))
                .states(name + "States", states, rows.values("state"));
    }
}
