package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.CohesionMean.Selection;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.TrendPanels.Stroke;
import org.scrutin.charts.spec.Weight;

/** Mean cohesion of the groups by cycle, topic by topic on one scale; one group stands out, that which is least of one mind on some topic. */
final class CohesionTopicsChart implements ChartRule {

    /** A topic with fewer votes has no panel: cut into cycles it would be single votes. */
    private static final int LEAST_VOTES = 5;

    @Override
    public List<TrendPanels> charts(StudyView study) {
        List<String> topics = topics(study);
        Optional<CohesionMean> least = least(study);
        if (!study.hasCycles() || topics.size() < 2 || least.isEmpty()) {
            return List.of();
        }
        CohesionMean focus = least.get();
        List<TrendPanels.Panel> panels =
                topics.stream().map(topic -> panel(study, focus, topic)).toList();
        int votes = study.analysed().size();
        String title = study.title(
                "cohesion.topics.title",
                study.names().groupInSentence(focus.group()),
                study.names().topic(focus.scope().topic()),
                Numbers.label(focus.value()),
                focus.rollCalls());
        List<String> header = new ArrayList<>(List.of(study.say("column.topic"), study.say("column.group")));
        header.addAll(study.cycleHeads());
        Caption caption = new Caption(
                "cohesion-by-topic",
                title,
                study.say("cohesion.topics.subtitle", study.votesCounted(votes), LEAST_VOTES),
                study.groupSource(study.votesCounted(votes), "cohesion_summary"),
                study.say("cohesion.topics.alt", panels.size(), study.groups().size(), title),
                "cohesion_summary",
                new ChartTable(header, numbers(study, topics)));
        return List.of(new TrendPanels(
                caption,
                study.cycleNames(),
                Scales.share(study.say("cohesion.axis"), values(panels), study),
                key(study, focus.group()),
                panels));
    }

    /** Topics with votes enough, those with most first. */
    private static List<String> topics(StudyView study) {
        return study.results().cohesionMeans().stream()
                .map(mean -> mean.scope())
                .filter(scope -> scope.cycle().equals(Scope.ALL)
                        && !scope.topic().equals(Scope.ALL)
                        && !scope.topic().isEmpty())
                .map(Scope::topic)
                .distinct()
                .filter(topic -> votes(study, topic) >= LEAST_VOTES)
                .sorted(Comparator.<String>comparingInt(topic -> -votes(study, topic))
                        .thenComparing(topic -> topic))
                .toList();
    }

    private static int votes(StudyView study, String topic) {
        return (int) study.analysed().stream()
                .filter(outcome -> outcome.rollCall().topics().contains(topic))
                .count();
    }

    /** The least mean of a group over all votes on one topic; of equal ones the first in the order of the table. */
    private static Optional<CohesionMean> least(StudyView study) {
        return study.results().cohesionMeans().stream()
                .filter(mean -> mean.scope().cycle().equals(Scope.ALL)
                        && !mean.scope().topic().equals(Scope.ALL)
                        && !mean.scope().topic().isEmpty())
                .filter(mean -> mean.selection() == Selection.ALL
                        && mean.measure() == CohesionIndex.AGREEMENT_INDEX
                        && mean.rollCalls() >= LEAST_VOTES
                        && study.groups().contains(mean.group()))
                .min(Comparator.comparingDouble(mean -> mean.value().orElse(1)));
    }

    private static TrendPanels.Panel panel(StudyView study, CohesionMean focus, String topic) {
        List<TrendPanels.Line> lines = new ArrayList<>();
        for (GroupId group : study.groups()) {
            if (!group.equals(focus.group())) {
                lines.add(new TrendPanels.Line("", Stroke.CONTEXT, means(study, group, topic)));
            }
        }
        List<OptionalDouble> own = means(study, focus.group(), topic);
        lines.add(new TrendPanels.Line(CohesionTrendChart.end(own), Stroke.MAIN, own));
        boolean named = topic.equals(focus.scope().topic());
        return new TrendPanels.Panel(
                study.names().topic(topic),
                study.say("cohesion.topics.votes", votes(study, topic)),
                named ? Weight.FOCUS : Weight.CONTEXT,
                lines);
    }

    private static List<OptionalDouble> means(StudyView study, GroupId group, String topic) {
        return study.cycles().stream()
                .map(cycle -> study.results()
                        .mean(new Scope(cycle.id(), topic), Selection.ALL, group, CohesionIndex.AGREEMENT_INDEX)
                        .map(CohesionMean::value)
                        .orElse(OptionalDouble.empty()))
                .toList();
    }

    private static List<OptionalDouble> values(List<TrendPanels.Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.values().stream())
                .toList();
    }

    private static List<TrendPanels.Key> key(StudyView study, GroupId focus) {
        return List.of(
                new TrendPanels.Key(Stroke.MAIN, study.group(focus)),
                new TrendPanels.Key(
                        Stroke.CONTEXT,
                        study.say("cohesion.topics.others", study.groups().size() - 1)));
    }

    private static List<List<String>> numbers(StudyView study, List<String> topics) {
        List<List<String>> rows = new ArrayList<>();
        for (String topic : topics) {
            for (GroupId group : study.groups()) {
                List<String> row = new ArrayList<>(List.of(study.names().topic(topic), study.group(group)));
                means(study, group, topic).forEach(mean -> row.add(Numbers.exact(mean)));
                rows.add(row);
            }
        }
        return rows;
    }
}
