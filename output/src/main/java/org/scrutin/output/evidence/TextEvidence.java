package org.scrutin.output.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.evidence.TableEvidence.Counted;

/** Tables of texts: paragraphs beside their whole, and texts that come back. */
final class TextEvidence {

    private static final List<String> RETURN = List.of("series", "roll_call", "roll_call_from", "state");

    private final VotingHall hall;
    private final StudyParts parts;

    TextEvidence(VotingHall hall, StudyParts parts) {
        this.hall = hall;
        this.parts = parts;
    }

    void addTo(Map<String, TableEvidence> tables) {
        tables.put("patterns", new Counted(List.of("whole_text", "members"), this::pattern));
        tables.put(
                "paragraph_dissent",
                new Counted(
                        List.of("whole_text", "roll_call", "state"),
                        row -> hall.state(row.state("state"), both(row, "whole_text"))));
        tables.put(
                "dissent_by_paragraph",
                new Counted(List.of("whole_text", "roll_call"), row -> hall.everyone(both(row, "whole_text"))));
        tables.put("dissent_by_state", new Counted(List.of("cycle", "topic", "state"), this::ofState));
        tables.put("dissent_by_group", new Counted(List.of("cycle", "topic", "group"), this::ofGroup));
        tables.put("paragraph_companions", new Counted(List.of("roll_call", "companion"), this::companion));
        tables.put("switches", new Counted(RETURN, this::change));
        tables.put("cycle_switches", new Counted(RETURN, this::change));
        tables.put(
                "totals_change",
                new Counted(List.of("roll_call", "roll_call_from"), row -> hall.everyone(both(row, "roll_call_from"))));
    }

    private RollCallSet both(TableRow row, String other) {
        RollCallSet one = hall.rollCall(row.text("roll_call"));
        RollCallSet two = hall.rollCall(row.text(other));
        return hall.where(position -> one.contains(position) || two.contains(position));
    }

    private BallotSelection pattern(TableRow row) {
        RollCallId text = new RollCallId(row.text("whole_text"));
        List<StateId> members =
                Stream.of(row.text("members").split(" ")).map(StateId::new).toList();
        return hall.states(
                members,
                hall.matrix()
                        .where(rollCall -> rollCall.id().equals(text)
                                || rollCall.wholeText().filter(text::equals).isPresent()));
    }

    /** Votes on paragraphs whose whole text was put to a vote too, with those votes. */
    private RollCallSet withWhole(RollCallSet paragraphs) {
        RollCallMatrix matrix = hall.matrix();
        RollCallSet paired = paragraphs.and(matrix.where(
                rollCall -> rollCall.wholeText().flatMap(matrix::position).isPresent()));
        RollCallSet wholes = matrix.where(rollCall -> paired.stream()
                .anyMatch(part -> matrix.rollCall(part)
                        .wholeText()
                        .filter(rollCall.id()::equals)
                        .isPresent()));
        return hall.where(position -> paired.contains(position) || wholes.contains(position));
    }

    private BallotSelection ofState(TableRow row) {
        return hall.state(row.state("state"), withWhole(parts.ofParagraphs(row.scope())));
    }

    private BallotSelection ofGroup(TableRow row) {
        return hall.members(row.group("group"), withWhole(parts.ofParagraphs(row.scope())));
    }

    /** Those that left the paragraph, on it, on its whole text and on the other text; of the room, everybody on the other. */
    private BallotSelection companion(TableRow row) {
        RollCallSet other = hall.rollCall(row.text("companion"));
        if (row.asks("room_cast", "room_abstained")) {
            return hall.everyone(other);
        }
        RollCallSet texts = withWhole(hall.rollCall(row.text("roll_call")));
        List<StateId> leavers = hall.matrix().states().stream()
                .filter(state -> leaves(state, hall.rollCall(row.text("roll_call"))))
                .toList();
        return hall.states(leavers, hall.where(position -> texts.contains(position) || other.contains(position)));
    }

    private boolean leaves(StateId state, RollCallSet paragraph) {
        RollCallMatrix matrix = hall.matrix();
        return paragraph.stream()
                .anyMatch(part -> matrix.rollCall(part)
                        .wholeText()
                        .flatMap(matrix::position)
                        .filter(whole -> DissentCounts.leaves(matrix.choice(part, state), matrix.choice(whole, state)))
                        .isPresent());
    }

    /** The two ballots that differ; of votes missed between them, those votes. */
    private BallotSelection change(TableRow row) {
        StateId state = row.state("state");
        return hall.state(state, row.asks("missed", "lone_missed") ? between(row) : both(row, "roll_call_from"));
    }

    private RollCallSet between(TableRow row) {
        List<Integer> series = TextSeries.wholeTexts(hall.matrix()).getOrDefault(row.text("series"), List.of());
        int from = series.indexOf(place(row, "roll_call_from"));
        int to = series.indexOf(place(row, "roll_call"));
        return from < 0 || to < from
                ? RollCallSet.NONE
                : hall.where(position -> series.subList(from + 1, to).contains(position));
    }

    private int place(TableRow row, String column) {
        return hall.rollCall(row.text(column)).stream().findFirst().orElse(-1);
    }
}
