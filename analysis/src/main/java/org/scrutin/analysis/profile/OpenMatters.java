package org.scrutin.analysis.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;

/** What the last cycle leaves open for a subject: the rules are those of {@link OpenMatter.Kind}. Cost: roll calls × members. */
final class OpenMatters {

    private static final int A_TENTH = 10;

    private final StudyResults results;
    private final Subject subject;
    private final String cycle;

    /**
     * Matters of a study.
     *
     * @param cycle the last one, or all where the study has none
     */
    OpenMatters(StudyResults results, Subject subject, String cycle) {
        this.results = results;
        this.subject = subject;
        this.cycle = cycle;
    }

    List<OpenMatter> of(List<SeriesRecord> series) {
        List<OpenMatter> open = new ArrayList<>();
        List<RollCallOutcome> last = results.outcomes().stream()
                .filter(this::isOfTheCycle)
                .sorted(Comparator.comparing(outcome -> outcome.rollCall().date()))
                .toList();
        add(open, OpenMatter.Kind.NARROW, last, OpenMatters::isNarrow);
        add(open, OpenMatter.Kind.DISCREPANT, last, outcome -> outcome.status() == RollCallOutcome.Status.DISCREPANT);
        add(
                open,
                OpenMatter.Kind.CANDIDATE,
                last,
                outcome -> isCandidate(outcome.rollCall().id()));
        add(open, OpenMatter.Kind.NOT_LISTED, last, outcome -> subject.isState() && isUnlisted(outcome));
        add(open, OpenMatter.Kind.NO_SIDE, last, outcome -> !subject.isState() && hasNoSide(outcome));
        series.stream()
                .filter(text ->
                        text.series().isPresent() && !isOfTheCycle(text.last().rollCall()))
                .forEach(text -> open.add(
                        new OpenMatter(OpenMatter.Kind.NOT_RETURNED, text.last().rollCall())));
        return open;
    }

    private boolean isOfTheCycle(RollCallId rollCall) {
        return isOfTheCycle(results.outcome(rollCall));
    }

    private boolean isOfTheCycle(RollCallOutcome outcome) {
        return cycle.equals(Scope.ALL) || outcome.cycle().equals(cycle);
    }

    private static void add(
            List<OpenMatter> open, OpenMatter.Kind kind, List<RollCallOutcome> last, Predicate<RollCallOutcome> is) {
        last.stream()
                .filter(is)
                .forEach(outcome ->
                        open.add(new OpenMatter(kind, outcome.rollCall().id())));
    }

    private static boolean isNarrow(RollCallOutcome outcome) {
        ChoiceCounts counted = outcome.counted();
        int sides = counted.yes() + counted.no();
        return sides > 0 && A_TENTH * Math.abs(counted.yes() - counted.no()) <= sides;
    }

    private boolean isCandidate(RollCallId rollCall) {
        var members = subject.on(results.outcome(rollCall).rollCall().date());
        return results.discrepancies().stream()
                .filter(found -> found.kind() == DiscrepancyKind.MISSING_CANDIDATE)
                .filter(found -> found.rollCall().filter(rollCall::equals).isPresent())
                .map(Discrepancy::state)
                .anyMatch(state -> state.filter(members::contains).isPresent());
    }

    private boolean isUnlisted(RollCallOutcome outcome) {
        return subject.vote(position(outcome))
                .choice()
                .filter(Choice.ABSENT::equals)
                .isPresent();
    }

    private boolean hasNoSide(RollCallOutcome outcome) {
        return subject.vote(position(outcome)).choice().isEmpty();
    }

    private int position(RollCallOutcome outcome) {
        return results.data().matrix().position(outcome.rollCall().id()).orElseThrow();
    }
}
