package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.TrendPanels.Line;
import org.scrutin.charts.spec.TrendPanels.Stroke;
import org.scrutin.charts.spec.Weight;

/** Coincidence with each reference by cycle: of the median state, and of the other references. */
final class CoincidenceTrendChart implements ChartRule {

    @Override
    public List<TrendPanels> charts(StudyView study) {
        List<Reference> references = study.results().settings().references();
        if (!study.hasCycles() || references.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Scope, List<Coincidence>>> rows = new LinkedHashMap<>();
        for (Coincidence row : study.results().coincidence()) {
            rows.computeIfAbsent(row.reference().id(), reference -> new LinkedHashMap<>())
                    .computeIfAbsent(row.scope(), scope -> new ArrayList<>())
                    .add(row);
        }
        List<TrendPanels.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        Map<Reference, Double> latest = new LinkedHashMap<>();
        for (Reference reference : references) {
            Map<Scope, List<Coincidence>> of = rows.getOrDefault(reference.id(), Map.of());
            List<OptionalDouble> medians = medians(study, of);
            OptionalDouble last = medians.get(medians.size() - 1);
            if (last.isEmpty()) {
                continue;
            }
            latest.put(reference, last.getAsDouble());
            List<Line> lines = new ArrayList<>();
            for (Reference other : references) {
                if (!other.equals(reference) && other instanceof Reference.OfState state) {
                    List<OptionalDouble> values = values(study, of, state.state());
                    lines.add(new Line(name(study, other), Stroke.CONTEXT, values));
                    numbers.add(numbers(study, reference, longName(study, other), values));
                }
            }
            lines.add(new Line(study.say("coincidence.median"), Stroke.MAIN, medians));
            numbers.add(numbers(study, reference, study.say("coincidence.median.states"), medians));
            panels.add(new TrendPanels.Panel(panelTitle(study, reference), "", Weight.CONTEXT, labelled(lines)));
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        List<OptionalDouble> all = panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.values().stream())
                .toList();
        String formula =
                study.names().measure(study.results().settings().coincidence().id());
        return List.of(new TrendPanels(
                caption(study, formula, title(study, latest), numbers),
                study.cycleNames(),
                Scales.share(formula, all, study),
                List.of(),
                focused(study, panels, latest)));
    }

    private static Caption caption(StudyView study, String formula, String title, List<List<String>> numbers) {
        int votes = study.cycles().stream()
                .mapToInt(cycle -> study.votes(cycle.id()))
                .sum();
        List<String> header =
                new ArrayList<>(List.of(study.say("column.coincidence.with"), study.say("column.coincidence.of")));
        header.addAll(study.cycleHeads());
        return new Caption(
                "coincidence-by-cycle",
                title,
                study.say(
                        "coincidence.subtitle", formula, study.votesCounted(votes), CohesionTrendChart.perCycle(study)),
                study.source(study.votesCounted(votes), "coincidence"),
                study.say(
                        "coincidence.alt",
                        study.results().settings().references().size(),
                        title),
                "coincidence",
                new ChartTable(header, numbers));
    }

    /** Names with the last value; lines that end on the same printed value share a label. */
    private static List<Line> labelled(List<Line> lines) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Line line : lines) {
            if (line.stroke() == Stroke.CONTEXT) {
                names.computeIfAbsent(end(line), value -> new ArrayList<>()).add(line.label());
            }
        }
        List<Line> labelled = new ArrayList<>();
        for (Line line : lines) {
            List<String> sharing =
                    line.stroke() == Stroke.CONTEXT ? names.getOrDefault(end(line), List.of()) : List.of(line.label());
            boolean speaks = sharing.indexOf(line.label()) == 0 && !end(line).isEmpty();
            labelled.add(
                    new Line(speaks ? String.join(" ", sharing) + " " + end(line) : "", line.stroke(), line.values()));
        }
        return labelled;
    }

    private static String end(Line line) {
        return Numbers.label(line.values().get(line.values().size() - 1));
    }

    /** The panels of the references that the title speaks of first. */
    private static List<TrendPanels.Panel> focused(
            StudyView study, List<TrendPanels.Panel> panels, Map<Reference, Double> latest) {
        List<String> titles = at(latest, Extreme.LOWEST).stream()
                .map(reference -> panelTitle(study, reference))
                .toList();
        return panels.stream()
                .map(panel -> new TrendPanels.Panel(
                        panel.title(),
                        panel.note(),
                        titles.contains(panel.title()) ? Weight.FOCUS : Weight.CONTEXT,
                        panel.lines()))
                .toList();
    }

    private static String title(StudyView study, Map<Reference, Double> latest) {
        List<Reference> lowest = at(latest, Extreme.LOWEST);
        List<Reference> highest = at(latest, Extreme.HIGHEST);
        String cycle = study.cycleNames().get(study.cycles().size() - 1);
        if (lowest.equals(highest)) {
            return study.title("coincidence.title.same", cycle, Numbers.label(latest.get(lowest.get(0))));
        }
        return study.title(
                "coincidence.title",
                cycle,
                Numbers.label(latest.get(lowest.get(0))),
                names(study, lowest),
                Numbers.label(latest.get(highest.get(0))),
                names(study, highest));
    }

    private static String names(StudyView study, List<Reference> references) {
        return study.wording()
                .join(references.stream()
                        .map(reference -> longName(study, reference))
                        .toList());
    }

    /** The references at an end of the scale, as printed. */
    private static List<Reference> at(Map<Reference, Double> latest, Extreme extreme) {
        double value = latest.values().stream()
                .mapToDouble(Double::doubleValue)
                .reduce(extreme == Extreme.LOWEST ? Math::min : Math::max)
                .orElseThrow();
        return latest.keySet().stream()
                .filter(reference -> Numbers.label(latest.get(reference)).equals(Numbers.label(value)))
                .toList();
    }

    private enum Extreme {
        LOWEST,
        HIGHEST
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
            return study.group(group.group());
        }
        return study.say("reference.room");
    }

    private static List<String> numbers(
            StudyView study, Reference reference, String whose, List<OptionalDouble> values) {
        List<String> row = new ArrayList<>(List.of(longName(study, reference), whose));
        values.forEach(value -> row.add(Numbers.exact(value)));
        return row;
    }
}
