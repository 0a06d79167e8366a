package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.StateDissent;
import org.scrutin.analysis.study.CoverageExtent;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DataTable.Row;
import org.scrutin.output.document.Inline;

/** Who leaves paragraphs, over cycles, topics and groups. A cycle of which the data hold no votes on paragraphs says so. */
final class LeavingTable {

    private static final List<String> HEADS = List.of(
            "head.both-cast",
            "head.favour-both",
            "head.neither",
            "head.left-abstaining",
            "head.left-against",
            "head.came-back",
            "head.reversed");

    private final Draft draft;
    private final StudyScopes scopes;

    LeavingTable(Draft draft) {
        this.draft = draft;
        this.scopes = new StudyScopes(
                draft.results().data().matrix(), draft.results().settings().cycles());
    }

    /** By cycle and topic, where there are several, and by group. */
    List<DataTable> write() {
        List<DataTable> tables = new ArrayList<>();
        if (severalTables()) {
            tables.add(byScope(topics()));
        }
        tables.add(byGroup());
        return tables;
    }

    /** Whether a table by cycle and topic stands before that by group and says what the heads mean. */
    private boolean severalTables() {
        return draft.severalCycles() || topics().size() > 1;
    }

    private List<String> topics() {
        return scopes.topics(Set.of(RollCallKind.PARAGRAPH)).stream()
                .filter(topic -> !topic.equals(Scope.ALL))
                .toList();
    }

    private DataTable byScope(List<String> topics) {
        DataTable.Builder table = table("paragraphs.leaving");
        if (draft.severalCycles()) {
            table.band(draft.text("paragraphs.by-cycle"));
            draft.results().settings().cycles().forEach(cycle -> table.row(row(cycle)));
        }
        if (topics.size() > 1) {
            table.band(draft.text("paragraphs.by-topic"));
            topics.forEach(topic ->
                    table.row(row(new Scope(Scope.ALL, topic), draft.names().topic(topic))));
        }
        return table.row(all())
                .note(note("dissent_by_state", "dissent_by_paragraph"))
                .build();
    }

    private DataTable byGroup() {
        DataTable.Builder table = table("paragraphs.leaving.groups").row(all());
        // A group of everybody would say the row of all states again.
        int everybody = states(Scope.WHOLE_STUDY).bothCast();
        draft.results()
                .data()
                .roster()
                .groups()
                .forEach(group -> draft.results().paragraphs().byGroup().stream()
                        .filter(row -> row.scope().equals(Scope.WHOLE_STUDY)
                                && row.group().equals(group.id()))
                        .filter(row -> row.counts().bothCast() < everybody)
                        .forEach(row -> table.row(row(draft.names().group(group.id()), row.counts())
                                .from("dissent_by_group", Scope.ALL, Scope.ALL, group.id()))));
        return table.note(draft.note(
                        draft.text(
                                severalTables()
                                        ? "paragraphs.leaving.groups.note.short"
                                        : "paragraphs.leaving.groups.note"),
                        "dissent_by_group"))
                .build();
    }

    private DataTable.Builder table(String caption) {
        List<Column> columns = Stream.concat(
                        Stream.of(Column.text("")),
                        HEADS.stream().map(draft::text).map(Column::number))
                .toList();
        return DataTable.builder(List.of(Inline.text(draft.text(caption))), columns)
                .compact();
    }

    private Row all() {
        return row(draft.text("paragraphs.all-states", votes(Scope.WHOLE_STUDY)), states(Scope.WHOLE_STUDY))
                .from(statesIn(Scope.WHOLE_STUDY));
    }

    /** What the heads mean, and the files with all rows. */
    private Inline[] note(String... files) {
        List<Inline> note = new ArrayList<>();
        note.add(Inline.text(draft.text("paragraphs.leaving.note")));
        for (String name : files) {
            note.add(Inline.text(" "));
            note.add(Inline.toTable(name, name + ".csv"));
        }
        return note.toArray(Inline[]::new);
    }

    private Row row(ReviewCycle cycle) {
        Scope scope = new Scope(cycle.id(), Scope.ALL);
        String name = draft.names().cycle(cycle.id());
        return switch (CoverageExtent.of(
                draft.results().data().coverage(), RollCallKind.PARAGRAPH.id(), cycle.period())) {
            case NONE ->
                new Row(List.of(
                        Cell.of(name), new Cell(List.of(Inline.text(draft.text("decisions.unknown"))), HEADS.size())));
            case PART -> row(scope, draft.text("decisions.part", Map.of("n", name)));
            case WHOLE -> row(scope, name);
        };
    }

    private Row row(Scope scope, String name) {
        return row(draft.text("paragraphs.of-votes", Map.of("name", name, "votes", count(scope))), states(scope))
                .from(statesIn(scope));
    }

    /** A sum over states: the rows of all of them. */
    private static Source statesIn(Scope scope) {
        return Rows.of("dissent_by_state")
                .where("cycle", scope.cycle())
                .where("topic", scope.topic())
                .count();
    }

    private Row row(String name, DissentCounts counts) {
        return new Row(Stream.concat(
                        Stream.of(Cell.of(name)),
                        IntStream.of(
                                        counts.bothCast(),
                                        counts.inFavourOfBoth(),
                                        counts.neither(),
                                        counts.left().abstaining(),
                                        counts.left().against(),
                                        counts.left().cameBack(),
                                        counts.reversed().total())
                                .mapToObj(count -> Cell.of(draft.numbers().count(count))))
                .toList());
    }

    private Map<String, Long> votes(Scope scope) {
        return Map.of("votes", count(scope));
    }

    /** Votes on paragraphs whose whole text was put to a vote too. */
    private long count(Scope scope) {
        return draft.results().paragraphs().byParagraph().stream()
                .flatMap(row -> draft.results().data().matrix().position(row.rollCall()).stream())
                .map(position -> draft.results().data().matrix().rollCall(position))
                .filter(rollCall -> isIn(scope, rollCall))
                .count();
    }

    private boolean isIn(Scope scope, RollCall rollCall) {
        boolean inCycle = scope.cycle().equals(Scope.ALL)
                || scopes.cycleOf(rollCall).filter(scope.cycle()::equals).isPresent();
        return inCycle
                && (scope.topic().equals(Scope.ALL)
                        || rollCall.topics().contains(scope.topic())
                        || rollCall.topic().equals(scope.topic()));
    }

    private DissentCounts states(Scope scope) {
        return draft.results().paragraphs().byState().stream()
                .filter(row -> row.scope().equals(scope))
                .map(StateDissent::counts)
                .reduce(DissentCounts.NONE, DissentCounts::combine);
    }
}
