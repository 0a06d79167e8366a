package org.scrutin.analysis.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/** Votes made for a test: roll calls one after another, then a row of letters a state. */
public final class MadeVotes {

    private final List<RollCall> rollCalls = new ArrayList<>();
    private final Map<StateId, String> rows = new TreeMap<>();

    /** A vote on a whole text, told by title only. */
    public MadeVotes whole(String id, String date, String topic, String title) {
        return add(id, date, RollCallKind.WHOLE, "", topic, title, Optional.empty());
    }

    /** A vote on a whole text of a series. */
    public MadeVotes returning(String id, String date, String series) {
        return add(id, date, RollCallKind.WHOLE, series, "topic", "title", Optional.empty());
    }

    /** A vote on a paragraph of a text. */
    public MadeVotes paragraph(String id, String date, String whole) {
        return add(id, date, RollCallKind.PARAGRAPH, "", "topic", "title", Optional.of(new RollCallId(whole)));
    }

    /** A state's letters, one a roll call. */
    public MadeVotes row(String state, String letters) {
        rows.put(new StateId(state), letters);
        return this;
    }

    /** The votes side by side; X = on no list. */
    public RollCallMatrix matrix() {
        List<StateId> states = List.copyOf(rows.keySet());
        BallotBits bits = new BallotBits(states.size());
        for (int state = 0; state < states.size(); state++) {
            String letters = rows.get(states.get(state));
            for (int rollCall = 0; rollCall < rollCalls.size(); rollCall++) {
                Choice choice = Choice.ofLetter(letters.substring(rollCall, rollCall + 1))
                        .orElseThrow();
                if (choice.isCast()) {
                    bits.accept(rollCall, state, choice);
                }
            }
        }
        return new RollCallMatrix(rollCalls, states, bits);
    }

    private MadeVotes add(
            String id,
            String date,
            RollCallKind kind,
            String series,
            String topic,
            String title,
            Optional<RollCallId> whole) {
        rollCalls.add(new RollCall(
                new RollCallId(id),
                "made",
                LocalDate.parse(date),
                "",
                "",
                "",
                kind,
                topic,
                topic.isEmpty() ? List.of() : List.of(topic),
                series,
                "",
                whole,
                LocalText.english(title),
                LocalText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }
}
