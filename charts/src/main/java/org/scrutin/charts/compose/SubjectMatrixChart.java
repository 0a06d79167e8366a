package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.SubjectMatrix;
import org.scrutin.charts.spec.Weight;

/** Over the whole study, the states that mostly abstain on at least one topic, and the topics on which any does. */
final class SubjectMatrixChart implements ChartRule {

    private static final int MOST_ROWS = 64;

    @Override
    public List<SubjectMatrix> charts(StudyView study) {
        Map<StateId, Map<String, SubjectAbstention>> byState = new LinkedHashMap<>();
        Map<String, Integer> mostly = new LinkedHashMap<>();
        for (SubjectAbstention subject : study.results().subjects()) {
            String topic = subject.scope().topic();
            if (subject.scope().cycle().equals(Scope.ALL) && !topic.equals(Scope.ALL)) {
                byState.computeIfAbsent(subject.state(), state -> new LinkedHashMap<>())
                        .put(topic, subject);
                if (subject.mostly()) {
                    mostly.merge(topic, 1, Integer::sum);
                }
            }
        }
        if (mostly.isEmpty()) {
            return List.of();
        }
        List<String> topics = mostly.keySet().stream()
                .sorted(Comparator.<String>comparingInt(topic -> -mostly.get(topic))
                        .thenComparing(topic -> topic))
                .toList();
        List<StateId> states = study.sorted(byState.keySet().stream()
                .filter(state -> topics.stream().anyMatch(topic -> isMostly(byState, state, topic)))
                .toList());
        states.sort(Comparator.comparing(state -> profile(byState, state, topics), Comparator.reverseOrder()));
        List<StateId> shown = states.size() <= MOST_ROWS ? states : widest(byState, states, topics);
        List<SubjectMatrix.Row> rows = shown.stream()
                .map(state -> row(study, byState.get(state), state, topics))
                .toList();
        int votes = study.analysed().size();
        String title = study.title(
                "subjects.title", study.names().topic(topics.get(0)), mostly.get(topics.get(0)), states.size());
        List<String> header = new ArrayList<>(List.of(study.say("column.state")));
        topics.forEach(topic -> header.add(study.names().topic(topic)));
        Caption caption = new Caption(
                "subjects",
                title,
                study.say(
                        rows.size() < states.size() ? "subjects.subtitle.some" : "subjects.subtitle",
                        states.size(),
                        study.votesCounted(votes),
                        rows.size()),
                study.source(study.votesCounted(votes), "subjects"),
                study.say("subjects.alt", rows.size(), topics.size(), title),
                "subjects",
                new ChartTable(
                        header, rows.stream().map(SubjectMatrixChart::numbers).toList()));
        return List.of(new SubjectMatrix(
                caption,
                topics.stream().map(study.names()::topic).toList(),
                study.say("subjects.mostly"),
                study.say("subjects.some"),
                rows));
    }

    private static boolean isMostly(Map<StateId, Map<String, SubjectAbstention>> byState, StateId state, String topic) {
        return Optional.ofNullable(byState.get(state).get(topic))
                .map(SubjectAbstention::mostly)
                .orElse(false);
    }

    /** A letter a topic, so that states with the same topics sort together, those of the first topic first. */
    private static String profile(
            Map<StateId, Map<String, SubjectAbstention>> byState, StateId state, List<String> topics) {
        StringBuilder profile = new StringBuilder();
        topics.forEach(topic -> profile.append(isMostly(byState, state, topic) ? '1' : '0'));
        return profile.toString();
    }

    /** Those that mostly abstain on most topics, in the given order. */
    private static List<StateId> widest(
            Map<StateId, Map<String, SubjectAbstention>> byState, List<StateId> states, List<String> topics) {
        List<StateId> widest = states.stream()
                .sorted(Comparator.comparingLong(state -> -topics.stream()
                        .filter(topic -> isMostly(byState, state, topic))
                        .count()))
                .limit(MOST_ROWS)
                .toList();
        return states.stream().filter(widest::contains).toList();
    }

    private static SubjectMatrix.Row row(
            StudyView study, Map<String, SubjectAbstention> subjects, StateId state, List<String> topics) {
        List<Optional<SubjectMatrix.Cell>> cells = topics.stream()
                .map(topic -> Optional.ofNullable(subjects.get(topic))
                        .filter(subject -> subject.abstentions() > 0)
                        .map(subject -> new SubjectMatrix.Cell(
                                subject.abstentions(),
                                subject.cast(),
                                subject.mostly() ? Weight.FOCUS : Weight.CONTEXT)))
                .toList();
        return new SubjectMatrix.Row(study.names().compactState(state), cells);
    }

    private static List<String> numbers(SubjectMatrix.Row row) {
        List<String> cells = new ArrayList<>(List.of(row.state()));
        row.cells()
                .forEach(cell -> cells.add(cell.map(known -> known.abstentions() + "/" + known.cast())
                        .orElse("")));
        return cells;
    }
}
