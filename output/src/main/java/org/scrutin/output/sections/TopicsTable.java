package org.scrutin.output.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.study.SourceCoverage;
import org.scrutin.charts.spec.TopicCoverage;
import org.scrutin.charts.spec.TopicCoverage.Count;
import org.scrutin.charts.spec.TopicCoverage.Extent;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;

/** Votes by topic and cycle with texts adopted without one. What the data do not hold is said, never 0. */
final class TopicsTable {

    private final Draft draft;

    TopicsTable(Draft draft) {
        this.draft = draft;
    }

    /** The counts that the chart shows: a column a cycle; of more cycles than a page is wide, several tables. */
    List<DataTable> of(TopicCoverage chart) {
        return CycleParts.of(chart.cycles().size()).stream()
                .map(part -> of(chart, part))
                .toList();
    }

    /** What passed without a vote is told for all cycles together, behind the last one. */
    private DataTable of(TopicCoverage chart, CycleParts part) {
        List<Column> columns = Stream.of(
                        Stream.of(Column.text(draft.text("head.topic"))),
                        part.in(chart.cycles()).stream().map(Column::number),
                        part.isLast() ? Stream.of(Column.number(withoutVote())) : Stream.<Column>empty())
                .flatMap(columnsOfPart -> columnsOfPart)
                .toList();
        String caption = part.caption(draft, draft.text("decisions.topics"), chart.cycles());
        DataTable.Builder table =
                DataTable.builder(List.of(Inline.text(caption)), columns).compact();
        for (TopicCoverage.Row row : chart.rows()) {
            table.row(Stream.of(
                            Stream.of(row.topic()),
                            part.in(row.cells()).stream().map(cell -> votes(cell.votes())),
                            part.isLast() ? Stream.of(unvoted(row)) : Stream.<String>empty())
                    .flatMap(cellsOfPart -> cellsOfPart)
                    .toArray(String[]::new));
        }
        return table.note(draft.note(draft.text("decisions.topics.note"), "decisions"))
                .build();
    }

    private String votes(Count count) {
        if (count.count().isEmpty()) {
            return draft.text("decisions.unknown");
        }
        String number = draft.numbers().count(count.count().getAsInt());
        return count.extent() == Extent.PART ? draft.text("decisions.part", Map.of("n", number)) : number;
    }

    /** The texts of the days that the data hold, which the head names. */
    private String unvoted(TopicCoverage.Row row) {
        List<Count> held = row.cells().stream()
                .map(TopicCoverage.Cell::unvoted)
                .filter(count -> count.count().isPresent())
                .toList();
        return held.isEmpty()
                ? draft.text("decisions.unknown")
                : draft.numbers()
                        .count(held.stream()
                                .mapToInt(count -> count.count().getAsInt())
                                .sum());
    }

    private String withoutVote() {
        return draft.results().data().coverage().stream()
                .filter(coverage -> coverage.kind().equals(SourceCoverage.DECISION))
                .map(Coverage::period)
                .flatMap(period -> period.from().stream())
                .min(Comparator.naturalOrder())
                .map(from -> draft.text(
                        "head.without-vote.since", Map.of("day", draft.words().day(from))))
                .orElse(draft.text("head.without-vote"));
    }
}
