package org.scrutin.analysis.claim.maker;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.dissent.LeftText;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * Which states once voted in favour of a text that returns and no longer do so with their last ballot on it: of the texts that most
 * have left. Who was in favour in the first years of a long series only is told apart: a text that begins a process and the one
 * that praises its outcome years later bear one title, and who voted for the first has not turned from the other.
 */
final class LeftTextClaims {

    /** So many texts are told in words; the table has them all. */
    private static final int TOLD = 3;

    /** More states than this made a choice with their last ballot: the sentence counts them, the table of changed votes names them. */
    private static final int NAMED = 24;

    /** The first years of a series. */
    private static final int EARLY = 2;

    /** A series of so many years with votes is a long one. */
    private static final int LONG = 5;

    private final StudyResults results;

    LeftTextClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        Map<String, List<Integer>> wholeTexts =
                TextSeries.wholeTexts(results.data().matrix());
        Map<String, List<LeftText>> byText = LeftText.of(results.switches(), results.oldestFirst()).stream()
                .collect(Collectors.groupingBy(LeftText::series, TreeMap::new, Collectors.toList()));
        byText.entrySet().stream()
                .map(text -> leaving(text.getValue(), years(wholeTexts.getOrDefault(text.getKey(), List.of()))))
                .filter(leaving -> leaving.late().size() > 1)
                .sorted(Comparator.comparingInt(
                                (Leaving leaving) -> -leaving.late().size())
                        .thenComparing(leaving -> leaving.late().get(0).series()))
                .limit(TOLD)
                .forEach(leaving -> sheet.add(
                        Part.SWITCHES,
                        claim(leaving),
                        Finding.Kind.LEFT_TEXT,
                        leaving.late().size()));
    }

    /** The first vote of each year in which a text came to the vote, in the order of years. */
    private NavigableMap<Integer, RollCallId> years(List<Integer> positions) {
        NavigableMap<Integer, RollCallId> years = new TreeMap<>();
        positions.stream()
                .map(results.data().matrix()::rollCall)
                .forEach(rollCall -> years.putIfAbsent(rollCall.date().getYear(), rollCall.id()));
        return years;
    }

    private Leaving leaving(List<LeftText> left, NavigableMap<Integer, RollCallId> years) {
        if (years.size() < LONG) {
            return new Leaving(left, List.of(), List.of());
        }
        List<Integer> early = years.keySet().stream().limit(EARLY).toList();
        Map<Boolean, List<LeftText>> parts = left.stream()
                .collect(Collectors.partitioningBy(one -> early.contains(SwitchClaims.year(results, one.inFavour()))));
        List<RollCallId> first = years.values().stream().limit(EARLY + 1L).toList();
        return new Leaving(
                Optional.ofNullable(parts.get(false)).orElse(List.of()),
                Optional.ofNullable(parts.get(true)).orElse(List.of()),
                first);
    }

    private Claim claim(Leaving leaving) {
        List<LeftText> left = leaving.late();
        String series = left.get(0).series();
        RollCallId newest =
                left.stream().map(LeftText::rollCall).max(results.oldestFirst()).orElseThrow();
        List<StateId> last = states(
                left.stream().filter(one -> one.rollCall().equals(newest)).toList());
        Rows ofText = Rows.of("switches").where("series", series);
        Claim.Builder claim = Claim.of("left:text:" + series, "left.text")
                .with("series", new ClaimValue.Series(series), ofText.values("series"))
                .count("count", left.size(), leaving(ofText, left).distinct("state"));
        side(claim, left, Choice.NO, ofText);
        side(claim, left, Choice.ABSTAIN, ofText);
        claim.states(
                        "last",
                        last,
                        leaving(ofText, left)
                                .where("roll_call", newest)
                                .whereAnyOf("state", last)
                                .values("state"))
                .with(
                        "year",
                        new ClaimValue.Year(SwitchClaims.year(results, newest)),
                        SwitchClaims.yearOf(List.of(newest)));
        early(claim, leaving, ofText);
        return claim.restingOn(left.size());
    }

    /** Adds who is told apart: {@code earlyCount}, {@code earlyStates}, the two years and that after them, {@code since}. */
    private void early(Claim.Builder claim, Leaving leaving, Rows ofText) {
        List<LeftText> early = leaving.early();
        if (early.isEmpty()) {
            claim.form("early", "none");
            return;
        }
        claim.form("early", early.size() <= NAMED ? "some" : "many");
        year(claim, "since", leaving.first().get(EARLY));
        year(claim, "earlyFrom", leaving.first().get(0));
        year(claim, "earlyTo", leaving.first().get(EARLY - 1));
        Rows rows = leaving(ofText, early);
        claim.count("earlyCount", early.size(), rows.distinct("state"))
                .states("earlyStates", states(early), rows.values("state"));
    }

    private void year(Claim.Builder claim, String name, RollCallId rollCall) {
        claim.with(
                name,
                new ClaimValue.Year(SwitchClaims.year(results, rollCall)),
                SwitchClaims.yearOf(List.of(rollCall)));
    }

    /** The changes with which some states left a text for good. */
    private static Rows leaving(Rows ofText, List<LeftText> left) {
        return ofText.where("choice_from", Choice.YES.letter())
                .whereAnyOf(
                        "roll_call",
                        left.stream()
                                .map(LeftText::rollCall)
                                .distinct()
                                .sorted()
                                .toList())
                .whereAnyOf("state", states(left));
    }

    private static List<StateId> states(List<LeftText> left) {
        return left.stream().map(LeftText::state).sorted().toList();
    }

    /** Adds who made a choice with the last ballot: {@code against}, {@code againstStates}; the states only where there are some. */
    private static void side(Claim.Builder claim, Collection<LeftText> left, Choice choice, Rows ofText) {
        String name = choice == Choice.NO ? "against" : "abstaining";
        List<StateId> states =
                states(left.stream().filter(one -> one.last() == choice).toList());
        if (states.isEmpty()) {
            claim.form(name, "none");
            return;
        }
        Rows rows = ofText.where("choice", choice.letter()).whereAnyOf("state", states);
        claim.form(name, states.size() <= NAMED ? "some" : "many")
                .count(name + "Count", states.size(), rows.distinct("state"))
                .states(name + "States", states, rows.values("state"));
    }

    /**
     * Who left a text.
     *
     * @param late who was in favour after the first years, or at all where the series is not long
     * @param early who was in favour in the first years of a long series only
     * @param first of a long series the first vote of each of its first years and of the year after them; else none
     */
    private record Leaving(List<LeftText> late, List<LeftText> early, List<RollCallId> first) {}
}
