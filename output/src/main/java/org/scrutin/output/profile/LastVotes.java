package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.profile.SeriesRecord;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.profile.SubjectVote;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** The first answer: how the subject voted on each text last time and the time before. */
final class LastVotes {

    private final ProfileDraft draft;
    private final SubjectProfile profile;
    private final List<SubjectProfile> groups;

    /**
     * The answer.
     *
     * @param groups of a state, those whose votes stand beside its own
     */
    LastVotes(ProfileDraft draft, SubjectProfile profile, List<SubjectProfile> groups) {
        this.draft = draft;
        this.profile = profile;
        this.groups = List.copyOf(groups);
    }

    Section section() {
        return Section.builder("votes", draft.text("focus.votes"))
                .paragraph(Inline.text(sentence()))
                .add(table())
                .build();
    }

    private String sentence() {
        List<SeriesRecord> twice = profile.series().stream()
                .filter(series -> isCast(Optional.of(series.last())) && isCast(series.before()))
                .toList();
        if (profile.series().stream().noneMatch(series -> series.before().isPresent())) {
            return draft.text("focus.votes.once");
        }
        List<String> changed =
                twice.stream().filter(SeriesRecord::changed).map(this::change).toList();
        Map<String, Object> counts = Map.of(
                "n", changed.size(), "of", twice.size(), "texts", draft.names().join(changed));
        return ProfileDraft.ofState(profile)
                ? draft.text("focus.votes.changed", counts)
                : draft.text("focus.votes.changed.group", counts) + apart(twice);
    }

    /** Of a group whose choice stayed: on how many texts more members than before chose otherwise, and where most did. */
    private String apart(List<SeriesRecord> twice) {
        List<SeriesRecord> apart = twice.stream()
                .filter(series -> !series.changed() && more(series) > 0)
                .sorted(Comparator.comparingInt(LastVotes::more).reversed())
                .toList();
        if (apart.isEmpty()) {
            return "";
        }
        SeriesRecord most = apart.get(0);
        SubjectVote before = most.before().orElseThrow();
        return draft.text(
                "focus.votes.apart",
                Map.of(
                        "n",
                        apart.size(),
                        "text",
                        draft.text(most),
                        "now",
                        otherwise(most.last()),
                        "then",
                        otherwise(before),
                        "from",
                        ProfileDraft.counts(before.ballots().cast()),
                        "to",
                        ProfileDraft.counts(most.last().ballots().cast())));
    }

    /** How many members more than the time before choose otherwise than the most frequent choice. */
    private static int more(SeriesRecord series) {
        return otherwise(series.last())
                - series.before().map(LastVotes::otherwise).orElse(0);
    }

    private static int otherwise(SubjectVote vote) {
        ChoiceCounts cast = vote.ballots().cast();
        return cast.cast() - vote.choice().map(cast::of).orElse(0);
    }

    private String change(SeriesRecord series) {
        return draft.text(
                "focus.votes.change",
                Map.of(
                        "text", draft.text(series),
                        "now", draft.choice(series.last().choice().orElseThrow()),
                        "then",
                                draft.choice(series.before()
                                        .flatMap(SubjectVote::choice)
                                        .orElseThrow())));
    }

    private static boolean isCast(Optional<SubjectVote> vote) {
        return vote.flatMap(SubjectVote::choice).filter(Choice::isCast).isPresent();
    }

    private DataTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(draft.text("focus.votes.text")));
        columns.addAll(columns("focus.votes.last"));
        groups.stream()
                .filter(group -> group.subject() instanceof Reference.OfGroup)
                .forEach(group -> columns.add(Column.letter(
                                ((Reference.OfGroup) group.subject()).group().value())
                        .meaning(draft.name(group))));
        columns.addAll(columns("focus.votes.before"));
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("focus.votes.caption"))), columns)
                .compact();
        profile.series().forEach(series -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(series.changed() ? Inline.strong(draft.text(series)) : Inline.text(draft.text(series))));
            cells.addAll(cells(series.last()));
            groups.forEach(group -> cells.add(Cell.of(draft.letter(choice(group, series.last())))));
            cells.addAll(series.before().map(this::cells).orElseGet(this::none));
            table.row(cells.toArray(Cell[]::new));
            table.from(rows(series));
        });
        String note = draft.text(ProfileDraft.ofState(profile) ? "focus.votes.note.state" : "focus.votes.note.group");
        return table.note(Inline.text(groups.isEmpty() ? note : note + draft.text("focus.votes.note.beside")))
                .build();
    }

    private static Optional<Choice> choice(SubjectProfile group, SubjectVote vote) {
        return group.series().stream()
                .map(SeriesRecord::last)
                .filter(last -> last.rollCall().equals(vote.rollCall()))
                .findFirst()
                .flatMap(SubjectVote::choice);
    }

    /** Of a group also its members' ballots, in a column of their own: behind a letter a line would break. */
    private List<Column> columns(String head) {
        Column vote = Column.text(draft.text(head));
        Column choice = Column.letter(draft.text("focus.votes.choice"));
        return ProfileDraft.ofState(profile)
                ? List.of(vote, choice)
                : List.of(vote, choice, Column.text(draft.text("focus.votes.ballots")));
    }

    private List<Cell> cells(SubjectVote vote) {
        Cell symbol = Cell.of(draft.symbol(vote));
        Cell letter = Cell.of(draft.letter(vote.choice()));
        return ProfileDraft.ofState(profile)
                ? List.of(symbol, letter)
                : List.of(
                        symbol,
                        letter,
                        Cell.of(ProfileDraft.counts(vote.ballots().cast())));
    }

    private List<Cell> none() {
        Cell none = Cell.of(draft.text("focus.votes.none"));
        Cell empty = Cell.of("");
        return ProfileDraft.ofState(profile) ? List.of(none, empty) : List.of(none, empty, empty);
    }

    /** A state's own ballots on the two votes, or those of a group's members. */
    private Source rows(SeriesRecord series) {
        List<RollCallId> votes = Stream.concat(Stream.of(series.last()), series.before().stream())
                .map(SubjectVote::rollCall)
                .toList();
        boolean state = profile.subject() instanceof Reference.OfState;
        Rows ofVotes = Rows.of(state ? "ballots" : "cohesion").whereAnyOf("roll_call", votes);
        return profile.subject() instanceof Reference.OfGroup of
                ? ofVotes.where("group", of.group()).count()
                : ofVotes.where("state", ((Reference.OfState) profile.subject()).state())
                        .count();
    }
}
