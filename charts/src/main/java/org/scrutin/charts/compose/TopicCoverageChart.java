package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.scrutin.analysis.study.CoverageExtent;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TopicCoverage;
import org.scrutin.charts.spec.TopicCoverage.Cell;
import org.scrutin.charts.spec.TopicCoverage.Count;
import org.scrutin.charts.spec.TopicCoverage.Extent;

/** What came to the vote in each cycle, by topic, and what the data hold of it. */
final class TopicCoverageChart implements ChartRule {

    /** How a study's coverage calls texts adopted without a vote. */
    private static final String DECISIONS = "decision";

    @Override
    public List<TopicCoverage> charts(StudyView study) {
        List<RollCallOutcome> outcomes = study.results().outcomes();
        TreeSet<String> topics = new TreeSet<>();
        outcomes.forEach(outcome -> topics.add(outcome.rollCall().topic()));
        topics.remove("");
        if (!study.hasCycles() || topics.isEmpty()) {
            return List.of();
        }
        List<Topic> all = topics.stream()
                .map(topic -> topic(study, topic))
                .sorted(Comparator.comparingInt((Topic topic) -> -topic.votes()).thenComparing(Topic::id))
                .toList();
        List<TopicCoverage.Row> rows = all.stream()
                .map(topic -> new TopicCoverage.Row(study.names().topic(topic.id()), topic.cells()))
                .toList();
        List<List<String>> numbers = new ArrayList<>();
        for (TopicCoverage.Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                numbers.add(List.of(
                        row.topic(),
                        study.cycleNames().get(i),
                        number(study, cell.votes()),
                        number(study, cell.paragraphs()),
                        number(study, cell.unvoted())));
            }
        }
        int wholes = (int) outcomes.stream()
                .filter(outcome -> outcome.rollCall().kind() == RollCallKind.WHOLE)
                .count();
        String title = title(study, all);
        Caption caption = new Caption(
                "topics-by-cycle",
                title,
                study.say("topics.subtitle", wholes, outcomes.size() - wholes, unvoted(study)),
                study.source(study.say("votes.any", outcomes.size()), "roll_calls"),
                study.say("topics.alt", rows.size(), study.cycles().size(), title),
                "roll_calls",
                new ChartTable(
                        List.of(
                                study.say("column.topic"),
                                study.say("column.cycle"),
                                study.say("topics.voted"),
                                study.say("topics.paragraphs"),
                                study.say("topics.unvoted")),
                        numbers));
        return List.of(new TopicCoverage(
                caption,
                study.cycleNames(),
                study.say("topics.voted"),
                study.say("topics.unvoted"),
                study.say("topics.paragraphs"),
                study.say("topics.unknown"),
                rows));
    }

    private static String title(StudyView study, List<Topic> topics) {
        List<String> gone = topics.stream()
                .filter(topic -> topic.firstVotes() > 0 && topic.lastVotes() == 0)
                .map(topic -> study.names().topic(topic.id()))
                .toList();
        List<String> arrived = topics.stream()
                .filter(topic -> topic.firstVotes() == 0 && topic.lastVotes() > 0)
                .map(topic -> study.names().topic(topic.id()))
                .toList();
        String key = gone.isEmpty()
                ? arrived.isEmpty() ? "topics.title.same" : "topics.title.arrived"
                : arrived.isEmpty() ? "topics.title.gone" : "topics.title.both";
        return study.title(
                key,
                study.wording().join(gone),
                study.wording().join(arrived),
                gone.size(),
                arrived.size(),
                topics.size(),
                study.names().cycle(study.cycles().get(0).id()),
                study.names()
                        .cycle(study.cycles().get(study.cycles().size() - 1).id()));
    }

    private static Topic topic(StudyView study, String topic) {
        List<Cell> cells = new ArrayList<>();
        for (ReviewCycle cycle : study.cycles()) {
            List<RollCallOutcome> outcomes = study.results().outcomes().stream()
                    .filter(outcome -> outcome.cycle().equals(cycle.id()))
                    .filter(outcome -> outcome.rollCall().topic().equals(topic))
                    .toList();
            int wholes = (int) outcomes.stream()
                    .filter(outcome -> outcome.rollCall().kind() == RollCallKind.WHOLE)
                    .count();
            int unvoted = (int) study.results().data().decisions().stream()
                    .filter(decision -> isUnvoted(decision) && decision.topic().equals(topic))
                    .filter(decision ->
                            decision.date().map(cycle.period()::holds).orElse(false))
                    .count();
            cells.add(new Cell(
                    count(study, RollCallKind.WHOLE.id(), cycle, wholes),
                    count(study, RollCallKind.PARAGRAPH.id(), cycle, outcomes.size() - wholes),
                    count(study, DECISIONS, cycle, unvoted)));
        }
        return new Topic(topic, cells);
    }

    private static boolean isUnvoted(Decision decision) {
        return decision.rollCall().isEmpty() && !decision.mode().equals(Optional.of(Decision.Mode.RECORDED_VOTE));
    }

    private static int unvoted(StudyView study) {
        return (int) study.results().data().decisions().stream()
                .filter(TopicCoverageChart::isUnvoted)
                .count();
    }

    private static Count count(StudyView study, String kind, ReviewCycle cycle, int found) {
        Extent extent = extent(study, kind, cycle);
        return new Count(extent == Extent.NONE ? OptionalInt.empty() : OptionalInt.of(found), extent);
    }

    private static Extent extent(StudyView study, String kind, ReviewCycle cycle) {
        return switch (CoverageExtent.of(study.results().data().coverage(), kind, cycle.period())) {
            case WHOLE -> Extent.WHOLE;
            case PART -> Extent.PART;
            case NONE -> Extent.NONE;
        };
    }

    private static String number(StudyView study, Count count) {
        if (count.count().isEmpty()) {
            return study.say("topics.unknown");
        }
        String number = String.valueOf(count.count().getAsInt());
        return count.extent() == Extent.PART ? study.say("topics.part", number) : number;
    }

    private record Topic(String id, List<Cell> cells) {

        int votes() {
            return cells.stream()
                    .mapToInt(cell -> cell.votes().count().orElse(0))
                    .sum();
        }

        int firstVotes() {
            return cells.get(0).votes().count().orElse(0);
        }

        int lastVotes() {
            return cells.get(cells.size() - 1).votes().count().orElse(0);
        }
    }
}
