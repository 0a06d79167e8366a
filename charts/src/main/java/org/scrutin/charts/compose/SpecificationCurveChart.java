package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.robustness.ContestedChoice;
import org.scrutin.analysis.robustness.Definition;
import org.scrutin.analysis.robustness.Outcome;
import org.scrutin.analysis.robustness.Outcome.Standing;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.robustness.UnityChange;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.SpecificationCurve;
import org.scrutin.charts.spec.Weight;

/**
 * Of the changes of groups from the first cycle to the last, the largest that other definitions leave standing and the largest
 * that they make uncertain, each under every combination that gives it a value; the caption counts those that give none.
 */
final class SpecificationCurveChart implements ChartRule {

    private static final String TABLE = "robustness";

    @Override
    public List<SpecificationCurve> charts(StudyView study) {
        return Stream.of(Kind.values())
                .flatMap(kind -> largest(study, kind).stream().map(finding -> chart(study, kind, finding)))
                .toList();
    }

    /** Which finding a chart is about. */
    private enum Kind {
        CERTAIN,
        UNCERTAIN;

        String id() {
            return "definitions-" + name().toLowerCase(Locale.ROOT);
        }

        boolean holds(Robustness finding) {
            return finding.isUncertain() == (this == UNCERTAIN);
        }
    }

    private static Optional<Robustness> largest(StudyView study, Kind kind) {
        List<ReviewCycle> cycles = study.results().settings().cycles();
        if (cycles.size() < 2) {
            return Optional.empty();
        }
        return study.robustness().stream()
                .filter(finding -> finding.statement() instanceof UnityChange change
                        && change.from().equals(cycles.get(0).id())
                        && change.to().equals(cycles.get(cycles.size() - 1).id())
                        && study.groups().contains(change.subject()))
                .filter(finding -> finding.outcomes().stream()
                        .anyMatch(outcome -> outcome.value().isPresent()))
                .filter(kind::holds)
                .max(Comparator.comparingDouble(SpecificationCurveChart::size)
                        .thenComparing(Robustness::finding, Comparator.reverseOrder()));
    }

    private static double size(Robustness finding) {
        return finding.outcomes().stream()
                .filter(outcome -> outcome.specification().equals(finding.own()))
                .mapToDouble(outcome -> Math.abs(outcome.value().orElse(0)))
                .findFirst()
                .orElse(0);
    }

    private static SpecificationCurve chart(StudyView study, Kind kind, Robustness finding) {
        List<Outcome> outcomes = finding.outcomes().stream()
                .filter(outcome -> outcome.value().isPresent())
                .sorted(Comparator.comparingDouble(
                                (Outcome outcome) -> outcome.value().getAsDouble())
                        .thenComparing(outcome -> outcome.specification().id()))
                .toList();
        List<SpecificationCurve.Choice> choices = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (ContestedChoice choice : ContestedChoice.values()) {
            List<SpecificationCurve.Definition> definitions = new ArrayList<>();
            for (Definition definition : choice.definitions()) {
                SortedSet<Integer> taken = taken(outcomes, definition);
                if (!taken.isEmpty()) {
                    String label = study.say("definition." + definition.id());
                    definitions.add(new SpecificationCurve.Definition(label, taken));
                    rows.add(row(label, finding, definition));
                }
            }
            if (definitions.size() > 1) {
                choices.add(new SpecificationCurve.Choice(definitions));
            } else if (!definitions.isEmpty()) {
                rows.remove(rows.size() - 1);
            }
        }
        return new SpecificationCurve(
                caption(study, kind, finding, rows),
                Scales.aroundZero(
                        study.say("definitions.axis"),
                        outcomes.get(0).value().getAsDouble(),
                        outcomes.get(outcomes.size() - 1).value().getAsDouble()),
                study.say("definitions.own"),
                outcomes.stream().map(outcome -> value(finding, outcome)).toList(),
                choices);
    }

    private static SortedSet<Integer> taken(List<Outcome> outcomes, Definition definition) {
        SortedSet<Integer> taken = new TreeSet<>();
        for (int position = 0; position < outcomes.size(); position++) {
            if (outcomes.get(position).specification().takes(definition)) {
                taken.add(position);
            }
        }
        return taken;
    }

    /** A definition with how many combinations take it and under how many of them the finding holds, those without a value too. */
    private static List<String> row(String label, Robustness finding, Definition definition) {
        List<Outcome> taking = finding.outcomes().stream()
                .filter(outcome -> outcome.specification().takes(definition))
                .toList();
        long holds = taking.stream()
                .filter(outcome -> outcome.standing() == Standing.HOLDS)
                .count();
        return List.of(label, String.valueOf(holds), String.valueOf(taking.size()));
    }

    private static SpecificationCurve.Value value(Robustness finding, Outcome outcome) {
        return new SpecificationCurve.Value(
                outcome.value().getAsDouble(),
                outcome.standing() == Standing.HOLDS ? Weight.FOCUS : Weight.CONTEXT,
                outcome.specification().equals(finding.own())
                        ? SpecificationCurve.Origin.THIS_REPORT
                        : SpecificationCurve.Origin.ANOTHER_ANALYST);
    }

    private static Caption caption(StudyView study, Kind kind, Robustness finding, List<List<String>> rows) {
        UnityChange change = (UnityChange) finding.statement();
        String title = study.title(
                "definitions.title." + (change.direction() == UnityChange.Direction.LESS_UNITED ? "less" : "more"),
                study.names().groupInSentence(change.subject()),
                study.names().cycle(change.to()),
                study.names().cycle(change.from()),
                finding.count(Standing.HOLDS),
                finding.outcomes().size());
        int silent = finding.count(Standing.UNDEFINED);
        String subtitle = silent == 0
                ? study.say("definitions.subtitle")
                : study.say("definitions.subtitle") + study.say("definitions.silent", silent);
        int votes = study.votes(change.from()) + study.votes(change.to());
        return new Caption(
                kind.id(),
                title,
                subtitle,
                study.source(study.votesCounted(votes), TABLE),
                study.say("definitions.alt", finding.outcomes().size() - silent, title),
                TABLE,
                new ChartTable(
                        List.of(
                                study.say("definitions.column.definition"),
                                study.say("definitions.column.holds"),
                                study.say("definitions.column.of")),
                        rows));
    }
}
