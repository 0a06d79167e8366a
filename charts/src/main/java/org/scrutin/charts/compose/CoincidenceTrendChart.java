package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.TrendPanels.Stroke;

/** Coincidence with each reference by cycle: of the median state, and of the other references. */
final class CoincidenceTrendChart implements ChartRule {

    @Override
    public List<TrendPanels> charts(StudyView study) {
        List<Reference> references = study.results().settings().references();
        if (!study.hasCycles() || references.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Scope, List<Coincidence>>> rows = new HashMap<>();
        for (Coincidence row : study.results().coincidence()) {
            rows.computeIfAbsent(row.reference().id(), reference -> new HashMap<>())
                    .computeIfAbsent(row.scope(), scope -> new ArrayList<>())
                    .add(row);
        }
        List<TrendPanels.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        Map<Reference, OptionalDouble> latest = new HashMap<>();
        for (Reference reference : references) {
            Map<Scope, List<Coincidence>> of = rows.getOrDefault(reference.id(), Map.of());
            List<TrendPanels.Line> lines = new ArrayList<>();
            for (Reference other : references) {
                if (!other.equals(reference) && other instanceof Reference.OfState state) {
                    List<OptionalDouble> values = values(study, of, state.state());
                    lines.add(new TrendPanels.Line(name(study, other), Stroke.CONTEXT, values));
                    numbers.add(numbers(name(study, reference), name(study, other), values));
                }
            }
            List<OptionalDouble> medians = medians(study, of);
            lines.add(new TrendPanels.Line(study.say("coincidence.median"), Stroke.MAIN, medians));
            numbers.add(numbers(name(study, reference), study.say("coincidence.median"), medians));
            if (medians.stream().filter(OptionalDouble::isPresent).count() > 1) {
                latest.put(reference, medians.get(medians.size() - 1));
                panels.add(new TrendPanels.Panel(panelTitle(study, reference), "", lines));
            }
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        int votes = study.cycles().stream()
                .mapToInt(cycle -> study.votes(cycle.id()))
                .sum();
        String title = title(study, latest);
        String formula = study.results().settings().coincidence().id();
        List<String> header = new ArrayList<>(List.of(study.say("column.reference"), study.say("column.state")));
        header.addAll(study.cycleNames());
        Caption caption = new Caption(
                "coincidence-by-cycle",
                title,
                study.say(
                        "coincidence.subtitle", formula, study.votesCounted(votes), CohesionTrendChart.perCycle(study)),
                study.source(study.votesCounted(votes), "coincidence"),
                study.say("coincidence.alt", panels.size(), title),
                "coincidence",
                new ChartTable(header, numbers));
        List<OptionalDouble> all = panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.values().stream())
                .toList();
        return List.of(new TrendPanels(
                caption,
                study.cycleNames(),
                Scales.share(study.say("coincidence.axis", formula), all, study),
                List.of(),
                panels));
    }

    private static String title(StudyView study, Map<Reference, OptionalDouble> latest) {
        Comparator<Reference> byValue =
                Comparator.comparingDouble(reference -> latest.get(reference).getAsDouble());
        List<Reference> known = study.results().settings().references().stream()
                .filter(reference ->
                        latest.containsKey(reference) && latest.get(reference).isPresent())
                .toList();
        Optional<Reference> nearest = known.stream().max(byValue);
        Optional<Reference> farthest = known.stream().min(byValue);
        String cycle = study.names()
                .cycle(study.cycles().get(study.cycles().size() - 1).id());
        if (known.size() > 1) {
            return study.title(
                    "coincidence.title",
                    longName(study, farthest.get()),
                    Numbers.fixed(latest.get(farthest.get()), 2),
                    longName(study, nearest.get()),
                    Numbers.fixed(latest.get(nearest.get()), 2),
                    cycle);
        }
        return study.title(
                "coincidence.title.one",
                longName(study, study.results().settings().references().get(0)));
    }

    private static List<OptionalDouble> medians(StudyView study, Map<Scope, List<Coincidence>> rows) {
        return study.cycles().stream()
                .map(cycle -> Numbers.median(rows.getOrDefault(new Scope(cycle.id(), Scope.ALL), List.of()).stream()
                        .map(row -> row.value(study.results().settings().coincidence()))
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .toList()))
                .toList();
    }

    private static List<OptionalDouble> values(StudyView study, Map<Scope, List<Coincidence>> rows, StateId subject) {
        return study.cycles().stream()
                .map(cycle -> rows.getOrDefault(new Scope(cycle.id(), Scope.ALL), List.of()).stream()
                        .filter(row -> row.subject().equals(subject))
                        .map(row -> row.value(study.results().settings().coincidence()))
                        .findFirst()
                        .orElse(OptionalDouble.empty()))
                .toList();
    }

    private static String panelTitle(StudyView study, Reference reference) {
        String name = longName(study, reference);
        return reference instanceof Reference.OfState
                ? study.say("coincidence.panel.state", name, name(study, reference))
                : study.say("coincidence.panel", name);
    }

    /** Short enough for a line's end. */
    private static String name(StudyView study, Reference reference) {
        if (reference instanceof Reference.OfState state) {
            return state.state().value();
        }
        return longName(study, reference);
    }

    private static String longName(StudyView study, Reference reference) {
        if (reference instanceof Reference.OfState state) {
            return study.names().compactState(state.state());
        }
        if (reference instanceof Reference.OfGroup group) {
            return study.names().group(group.group());
        }
        return study.say("reference.room");
    }

    private static List<String> numbers(String reference, String subject, List<OptionalDouble> values) {
        List<String> row = new ArrayList<>(List.of(reference, subject));
        values.forEach(value -> row.add(Numbers.fixed(value, 3)));
        return row;
    }
}
