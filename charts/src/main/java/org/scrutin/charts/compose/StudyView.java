package org.scrutin.charts.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/** A study's results as charts look at them: cycles that hold votes, groups in order, words that every caption needs. */
final class StudyView {

    private final StudyResults results;
    private final List<Robustness> robustness;
    private final ChartWording wording;
    private final List<ReviewCycle> cycles;

    StudyView(StudyResults results, List<Robustness> robustness, ChartWording wording) {
        this.results = results;
        this.robustness = List.copyOf(robustness);
        this.wording = wording;
        cycles = results.settings().cycles().stream()
                .filter(cycle -> votes(cycle.id()) > 0)
                .toList();
    }

    StudyResults results() {
        return results;
    }

    /** Findings that were looked at under other definitions. */
    List<Robustness> robustness() {
        return robustness;
    }

    ChartWording wording() {
        return wording;
    }

    Names names() {
        return wording.names();
    }

    RollCallMatrix matrix() {
        return results.data().matrix();
    }

    /** The cycles with analysed roll calls, in the order of time. */
    List<ReviewCycle> cycles() {
        return cycles;
    }

    /** Whether there is any time for things to change in. */
    boolean hasCycles() {
        return cycles.size() > 1;
    }

    List<String> cycleNames() {
        return cycles.stream().map(cycle -> names().cycle(cycle.id())).toList();
    }

    /** The cycles as heads of a table, which has the room that an axis has not. */
    List<String> cycleHeads() {
        return cycles.stream().map(cycle -> names().cycleSoFar(cycle.id())).toList();
    }

    /** The outcomes of the kinds that the study analyses. */
    List<RollCallOutcome> analysed() {
        return results.analysed();
    }

    /** How many analysed roll calls a cycle has. */
    int votes(String cycle) {
        return (int) analysed().stream()
                .filter(outcome -> outcome.cycle().equals(cycle))
                .count();
    }

    /** The day of the last roll call. */
    LocalDate lastDay() {
        return matrix().rollCalls().stream()
                .map(RollCall::date)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** The study's groups, without one that holds everybody. */
    List<GroupId> groups() {
        NavigableSet<StateId> everybody = results.data().roster().electorate(lastDay());
        return results.data().roster().groups().stream()
                .map(StateGroup::id)
                .filter(id -> !results.data().roster().members(id, lastDay()).equals(everybody))
                .toList();
    }

    /** The study's group that holds everybody, where it has one. */
    Optional<GroupId> everybody() {
        List<GroupId> parts = groups();
        return results.data().roster().groups().stream()
                .map(StateGroup::id)
                .filter(id -> !parts.contains(id))
                .findFirst();
    }

    /** The regional groups that share no member, each before those that it overlaps. */
    List<GroupId> regions() {
        List<GroupId> regions = new ArrayList<>();
        Set<StateId> placed = new TreeSet<>();
        for (StateGroup group : results.data().roster().groups()) {
            NavigableSet<StateId> members = results.data().roster().members(group.id(), lastDay());
            boolean apart = members.stream().noneMatch(placed::contains);
            if (group.kind().equals("regional") && apart && groups().contains(group.id()) && !members.isEmpty()) {
                regions.add(group.id());
                placed.addAll(members);
            }
        }
        return regions;
    }

    /** States that cast a ballot on at least one of the roll calls. */
    Set<StateId> voters(List<Integer> rollCalls) {
        Set<StateId> voters = new LinkedHashSet<>();
        for (int state = 0; state < matrix().states().size(); state++) {
            int position = state;
            if (rollCalls.stream().anyMatch(r -> matrix().choice(r, position).isCast())) {
                voters.add(matrix().states().get(state));
            }
        }
        return voters;
    }

    /** All roll calls, in the order of the record. */
    List<Integer> allRollCalls() {
        return IntStream.range(0, matrix().rollCalls().size()).boxed().toList();
    }

    /**
     * The group's name without what stands in brackets behind it, since a chart has no room for explanations; with it
     * where another group of the study is called the same.
     */
    String group(GroupId id) {
        String brief = withoutBrackets(names().group(id));
        boolean alone = results.data().roster().groups().stream()
                .map(StateGroup::id)
                .filter(other -> !other.equals(id))
                .noneMatch(other -> withoutBrackets(names().group(other)).equals(brief));
        return alone ? brief : names().group(id);
    }

    private static String withoutBrackets(String name) {
        int bracket = Math.max(name.indexOf(" ("), name.indexOf('（'));
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    /** Names of states in the reader's order. */
    List<StateId> sorted(Iterable<StateId> states) {
        List<StateId> sorted = new ArrayList<>();
        states.forEach(sorted::add);
        sorted.sort(names().stateOrder());
        return sorted;
    }

    /** Over which votes: "whole texts", or "votes" where several kinds are analysed. */
    String votesCounted(int votes) {
        boolean whole = results.settings().kinds().equals(Set.of(RollCallKind.WHOLE));
        return say(whole ? "votes.whole" : "votes.any", votes);
    }

    /** What a headline adds where only whole texts count, or nothing. */
    String onWholeTexts() {
        boolean whole = results.settings().kinds().equals(Set.of(RollCallKind.WHOLE));
        return whole ? say("on.whole") : "";
    }

    /** The line under a chart. */
    String source(String votes, String table) {
        String title = results.settings()
                .title()
                .in(wording.language())
                .orElse(results.settings().id());
        return say("source", title, votes, table);
    }

    /** The line under a chart of groups, which also names those of them whose memberships are not all well known. */
    String groupSource(String votes, String table) {
        Set<GroupId> doubtful = results.doubtfulMemberships().stream()
                .map(Membership::group)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> named =
                groups().stream().filter(doubtful::contains).map(this::group).toList();
        String source = source(votes, table);
        return named.isEmpty() ? source : say("source.doubts", source, String.join(say("join.comma"), named));
    }

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** A title that may begin with a name in its form inside a sentence. */
    String title(String key, Object... values) {
        String title = say(key, values);
        return title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + title.substring(title.offsetByCodePoints(0, 1));
    }
}
