package org.scrutin.output.profile;

import java.util.ArrayList;
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

    LastVotes(ProfileDraft draft, SubjectProfile profile) {
        this.draft = draft;
        this.profile = profile;
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
        return draft.text(
                "focus.votes.changed",
                Map.of(
                        "n",
                        changed.size(),
                        "of",
                        twice.size(),
                        "texts",
                        draft.names().join(changed)));
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
        DataTable.Builder table = DataTable.builder(
                        draft.text("focus.votes.caption"),
                        Column.text(draft.text("focus.votes.text")),
                        Column.text(draft.text("focus.votes.last")),
                        Column.letter(draft.text("focus.votes.choice")),
                        Column.text(draft.text("focus.votes.before")),
                        Column.letter(draft.text("focus.votes.choice")))
                .compact();
        profile.series().forEach(series -> {
            table.row(
                    Cell.of(series.changed() ? Inline.strong(draft.text(series)) : Inline.text(draft.text(series))),
                    Cell.of(draft.symbol(series.last())),
                    Cell.of(ballots(series.last())),
                    series.before()
                            .map(vote -> Cell.of(draft.symbol(vote)))
                            .orElse(Cell.of(draft.text("focus.votes.none"))),
                    series.before().map(vote -> Cell.of(ballots(vote))).orElse(Cell.of("")));
            table.from(rows(series));
        });
        return table.note(Inline.text(draft.text(
                        ProfileDraft.ofState(profile) ? "focus.votes.note.state" : "focus.votes.note.group")))
                .build();
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

    private List<Inline> ballots(SubjectVote vote) {
        List<Inline> cell = new ArrayList<>();
        cell.add(draft.letter(vote.choice()));
        if (!ProfileDraft.ofState(profile)) {
            cell.add(Inline.text(" " + ProfileDraft.counts(vote.ballots().cast())));
        }
        return cell;
    }
}
