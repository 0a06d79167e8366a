package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.profile.SeriesRecord;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.profile.SubjectVote;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** The first answer: how the subject voted on each text last time and the time before. */
final class LastVotes {

    /** The ways to adopt a text in which nobody's choice is recorded because nobody asks for a vote. */
    private static final Set<Decision.Mode> WITHOUT_VOTE =
            EnumSet.of(Decision.Mode.WITHOUT_A_VOTE, Decision.Mode.CONSENSUS, Decision.Mode.ACCLAMATION);

    private final ProfileDraft draft;
    private final SubjectProfile profile;
    private final String cycle;
    private final GroupsBeside groups;

    /**
     * The answer.
     *
     * @param cycle the last one, or all where the study has none
     * @param groups of a state, those whose votes stand beside its own
     */
    LastVotes(ProfileDraft draft, SubjectProfile profile, String cycle, GroupsBeside groups) {
        this.draft = draft;
        this.profile = profile;
        this.cycle = cycle;
        this.groups = groups;
    }

    Section section() {
        Section.Builder section =
                Section.builder("votes", draft.text("focus.votes")).paragraph(Inline.text(sentence()));
        OwnSwitches.of(draft, profile).ifPresent(section::add);
        return section.add(table()).build();
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
        groups.shown()
                .forEach(group -> columns.add(
                        Column.letter(GroupsBeside.id(group).value()).meaning(draft.name(group))));
        columns.addAll(columns("focus.votes.before"));
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("focus.votes.caption"))), columns)
                .compact();
        List<SeriesRecord> earlier =
                profile.series().stream().filter(this::isOfEarlierCycle).toList();
        profile.series().stream().filter(series -> !isOfEarlierCycle(series)).forEach(series -> row(table, series));
        if (!earlier.isEmpty()) {
            table.band(draft.text(
                    "focus.votes.earlier", Map.of("cycle", draft.names().cycleSoFar(cycle))));
            earlier.forEach(series -> row(table, series));
        }
        return table.note(Inline.text(note(earlier))).build();
    }

    private void row(DataTable.Builder table, SeriesRecord series) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(series.changed() ? Inline.strong(draft.text(series)) : Inline.text(draft.text(series))));
        cells.addAll(cells(series.last()));
        groups.shown().forEach(group -> cells.add(Cell.of(draft.letter(GroupsBeside.choice(group, series.last())))));
        cells.addAll(series.before().map(this::cells).orElseGet(this::none));
        table.row(cells.toArray(Cell[]::new));
        table.from(rows(series));
    }

    /** Of a vote that stands alone nobody expects another one. */
    private boolean isOfEarlierCycle(SeriesRecord series) {
        return !cycle.equals(Scope.ALL)
                && series.series().isPresent()
                && !draft.results().outcome(series.last().rollCall()).cycle().equals(cycle);
    }

    private String note(List<SeriesRecord> earlier) {
        StringBuilder note = new StringBuilder(
                draft.text(ProfileDraft.ofState(profile) ? "focus.votes.note.state" : "focus.votes.note.group"));
        if (!groups.shown().isEmpty()) {
            note.append(draft.text("focus.votes.note.beside"));
        }
        if (!groups.others().isEmpty()) {
            List<String> others = groups.others().stream().map(draft::name).toList();
            note.append(draft.text(
                    "focus.votes.note.others", Map.of("groups", draft.names().join(others))));
        }
        List<String> adopted =
                earlier.stream().flatMap(series -> adopted(series).stream()).toList();
        if (!adopted.isEmpty()) {
            note.append(draft.text(
                    "focus.votes.note.adopted", Map.of("texts", draft.names().join(adopted))));
        }
        return note.toString();
    }

    /** When a text of the same title as at its last vote was adopted without one after it; a new title may ask for something else. */
    private Optional<String> adopted(SeriesRecord series) {
        Optional<String> title =
                draft.rollCall(series.last().rollCall()).title().in("en");
        return draft.results().data().decisions().stream()
                .filter(decision -> decision.mode().isPresent()
                        && WITHOUT_VOTE.contains(decision.mode().get()))
                .filter(decision ->
                        title.isPresent() && decision.title().in("en").equals(title))
                .flatMap(decision -> decision.date().stream())
                .filter(day -> day.isAfter(series.last().date()))
                .max(Comparator.naturalOrder())
                .map(day -> draft.text(
                        "focus.votes.note.adopted.text",
                        Map.of("text", draft.text(series), "year", Integer.toString(day.getYear()))));
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
