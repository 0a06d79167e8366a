package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.SubjectMatrix;

/** Over the whole study, the states that mostly abstain on at least one topic, those with the same topics in one row. */
final class SubjectMatrixChart implements ChartRule {

    /** States named. */
    private static final int MOST_STATES = 64;

    /** Rows that a page has room for. */
    private static final int MOST_ROWS = 36;

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
        Map<String, List<StateId>> shown = new LinkedHashMap<>();
        for (StateId state : shown(byState, states, topics)) {
            shown.computeIfAbsent(profile(byState, state, topics), profile -> new ArrayList<>())
                    .add(state);
        }
        List<SubjectMatrix.Row> rows = shown.values().stream()
                .map(alike -> row(study, alike, topic -> isMostly(byState, alike.get(0), topic), topics))
                .toList();
        List<List<String>> numbers = shown.values().stream()
                .flatMap(List::stream)
                .map(state -> numbers(study, state, byState.get(state), topics))
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
                        numbers.size() < states.size() ? "subjects.subtitle.some" : "subjects.subtitle",
                        states.size(),
                        study.votesCounted(votes),
                        numbers.size()),
                study.source(study.votesCounted(votes), "subjects"),
                study.say("subjects.alt", numbers.size(), topics.size(), title, rows.size()),
                "subjects",
                new ChartTable(header, numbers));
        return List.of(new SubjectMatrix(
                caption, topics.stream().map(study.names()::topic).toList(), study.say("subjects.mostly"), rows));
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

    /** Those that mostly abstain on most topics, as many as find room, in the given order. */
    private static List<StateId> shown(
            Map<StateId, Map<String, SubjectAbstention>> byState, List<StateId> states, List<String> topics) {
        List<StateId> widest = states.stream()
                .sorted(Comparator.comparingLong(state -> -topics.stream()
                        .filter(topic -> isMostly(byState, state, topic))
                        .count()))
                .limit(MOST_STATES)
                .toList();
        Set<String> profiles = new TreeSet<>();
        List<StateId> room = widest.stream()
                .takeWhile(state -> {
                    profiles.add(profile(byState, state, topics));
                    return profiles.size() <= MOST_ROWS;
                })
                .toList();
        return states.stream().filter(room::contains).toList();
    }

    private static SubjectMatrix.Row row(
            StudyView study, List<StateId> alike, Predicate<String> mostly, List<String> topics) {
        return new SubjectMatrix.Row(
                topics.stream().map(mostly::test).toList(),
                alike.size(),
                String.join(
                        study.say("join.comma"),
                        alike.stream().map(study.names()::compactState).toList()));
    }

    private static List<String> numbers(
            StudyView study, StateId state, Map<String, SubjectAbstention> subjects, List<String> topics) {
        List<String> cells = new ArrayList<>(List.of(study.names().compactState(state)));
        topics.forEach(topic -> cells.add(Optional.ofNullable(subjects.get(topic))
                .filter(subject -> subject.abstentions() > 0)
                .map(subject -> subject.abstentions() + "/" + subject.cast())
                .orElse("")));
        return cells;
    }
}
