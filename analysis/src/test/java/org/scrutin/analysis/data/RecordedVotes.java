package org.scrutin.analysis.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/** Real recorded votes. */
public final class RecordedVotes {

    private RecordedVotes() {}

    /** The 177 votes of the General Assembly on conventional arms, 2001 to 2025; series are not told. */
    public static RollCallMatrix arms() {
        List<Map<String, String>> ballots = DataFolder.table("arms-votes/ballots.csv");
        List<RollCall> rollCalls = DataFolder.table("arms-votes/roll_calls.csv").stream()
                .map(RecordedVotes::rollCall)
                .toList();
        TreeSet<StateId> states = new TreeSet<>();
        ballots.get(0).keySet().stream()
                .filter(column -> !column.equals("roll_call"))
                .map(StateId::new)
                .forEach(states::add);
        List<StateId> ordered = List.copyOf(states);
        BallotBits bits = new BallotBits(ordered.size());
        for (int position = 0; position < rollCalls.size(); position++) {
            int rollCall = position;
            Map<String, String> row = ballots.stream()
                    .filter(cells -> cells.get("roll_call")
                            .equals(rollCalls.get(rollCall).id().value()))
                    .findFirst()
                    .orElseThrow();
            for (int state = 0; state < ordered.size(); state++) {
                String letter = row.getOrDefault(ordered.get(state).value(), "");
                if (!letter.isEmpty()) {
                    bits.accept(position, state, Choice.ofLetter(letter).orElseThrow());
                }
            }
        }
        return new RollCallMatrix(rollCalls, ordered, bits);
    }

    /** The four votes of the review conference of 2018 ({@code reference/small_arms_2018.py}). */
    public static RollCallMatrix smallArms() {
        List<Map<String, String>> ballots =
                DataFolder.table(Path.of("src/test/resources/reference/small_arms_2018.csv"));
        MadeVotes votes = new MadeVotes();
        List<String> ids = List.of("I-16", "II-18", "I-13", "whole").stream()
                .map(id -> "A/CONF.192/2018/RC/3:" + id)
                .toList();
        ids.subList(0, 3).forEach(id -> votes.paragraph(id, "2018-06-29", ids.get(3)));
        votes.whole(ids.get(3), "2018-06-29", "small-arms", "Outcome document");
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (Map<String, String> ballot : ballots) {
            rows.computeIfAbsent(ballot.get("state"), state -> new StringBuilder("XXXX"))
                    .setCharAt(
                            ids.indexOf(ballot.get("roll_call")),
                            ballot.get("choice").charAt(0));
        }
        rows.forEach((state, letters) -> votes.row(state, letters.toString()));
        return votes.matrix();
    }

    /** The review cycles of the Programme of Action on small arms, numbered 1 to 5. */
    public static List<ReviewCycle> reviewCycles() {
        return List.of(
                cycle("1", "2001-07-21", "2006-07-07"),
                cycle("2", "2006-07-08", "2012-09-07"),
                cycle("3", "2012-09-08", "2018-06-29"),
                cycle("4", "2018-06-30", "2024-06-28"),
                cycle("5", "2024-06-29", "2030-12-31"));
    }

    private static ReviewCycle cycle(String id, String from, String to) {
        return new ReviewCycle(id, Period.of(LocalDate.parse(from), LocalDate.parse(to)), LocalText.EMPTY);
    }

    private static RollCall rollCall(Map<String, String> row) {
        String whole = row.get("whole_text");
        return new RollCall(
                new RollCallId(row.get("roll_call")),
                "roll_calls.csv",
                LocalDate.parse(row.get("date")),
                row.get("meeting"),
                row.get("session"),
                "",
                RollCallKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("topic"),
                List.of(row.get("topic")),
                "",
                row.get("paragraph"),
                whole.isEmpty() ? Optional.empty() : Optional.of(new RollCallId(whole)),
                LocalText.english(row.get("title")),
                LocalText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
