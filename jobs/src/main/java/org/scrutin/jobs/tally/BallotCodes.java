package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateNaming;

/**
 * What the words in a data set's table of ballots mean: its numbers of votes, its names and codes of states, its words for
 * choices. Goes to every task, which has no registry; a task keeps what it has looked up. Not safe for use by several threads.
 */
public final class BallotCodes implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The scheme of a column that holds a name as it is printed, and no code. */
    public static final String NAME = "name";

    /** What a word means under which a row is no ballot. */
    public static final String NO_BALLOT = "";

    private final TreeMap<String, Vote> votes = new TreeMap<>();
    private final LinkedHashMap<String, String> choices;
    private final StateNaming naming;
    private transient Map<Asked, Optional<String>> answers = new LinkedHashMap<>();

    private record Vote(String rollCall, LocalDate date) implements Serializable {}

    private record Asked(List<String> words, LocalDate day) {}

    /**
     * Codes without votes.
     *
     * @param naming whom names and codes of states mean
     * @param choices what each word for a choice means, as a letter, or {@link #NO_BALLOT}
     */
    public BallotCodes(StateNaming naming, Map<String, String> choices) {
        this.naming = naming;
        this.choices = new LinkedHashMap<>(choices);
    }

    /**
     * Adds a vote; false where the number is taken, which changes nothing.
     *
     * @param number as the data set has it
     * @param rollCall its id
     * @param date its day, on which names and codes are looked up
     */
    public boolean vote(String number, RollCallId rollCall, LocalDate date) {
        return votes.putIfAbsent(plain(number), new Vote(rollCall.value(), date)) == null;
    }

    /** The number as a key: some programs write whole numbers with a decimal point. */
    public static String plain(String number) {
        String stripped = number.strip();
        return stripped.endsWith(".0") ? stripped.substring(0, stripped.length() - 2) : stripped;
    }

    /**
     * Where a row of ballots holds what.
     *
     * @param vote position of the vote's number
     * @param state the columns that name the state, the most certain first
     * @param choice position of the choice
     */
    public record Columns(int vote, List<StateWord> state, int choice) implements Serializable {}

    /**
     * A column that names the state.
     *
     * @param position from 0
     * @param scheme of the code; {@link #NAME} where it is a name
     */
    public record StateWord(int position, String scheme) implements Serializable {}

    /** The ballot in a row; none where the row says that there is none. */
    List<BallotLine> read(BallotFile ballots, BallotLayout.Coded layout, TableRow row, BallotDictionary selection) {
        Site site = new Site(ballots.index(), row.line(), 0);
        List<String> fields = row.fields();
        String number = plain(fields.get(layout.columns().vote()));
        String word = fields.get(layout.columns().choice());
        Vote vote = votes.get(number);
        if (vote != null && selection.leavesOut(vote.rollCall())) {
            return choices.getOrDefault(plain(word), "Y").isEmpty()
                    ? List.of()
                    : List.of(new BallotLine.LeftOut(site, 1));
        }
        String letter = choices.get(plain(word));
        if (letter == null) {
            return List.of(new BallotLine.Broken(
                    site, "the unknown choice \"" + word + "\"", "one of " + String.join(", ", choices.keySet())));
        }
        if (number.isEmpty()) {
            return List.of(new BallotLine.Broken(site, "no number of a vote", "one as the roll calls have them"));
        }
        if (letter.isEmpty()) {
            return List.of();
        }
        if (vote == null) {
            return List.of(new BallotLine.Orphan(site, number));
        }
        Optional<String> state = state(layout.columns().state(), fields, vote.date());
        if (state.isEmpty()) {
            return List.of(new BallotLine.Broken(
                    site,
                    "no state of the registry under " + words(layout, fields) + " on " + vote.date(),
                    "a name or code as docs/registry.md has them"));
        }
        int named = layout.columns().state().get(0).position();
        return List.of(new BallotLine.Written(
                site,
                vote.rollCall(),
                state.get(),
                letter,
                () -> new BallotNotes(
                        fields.get(named),
                        ballots.file().name(),
                        row.place(layout.columns().choice()),
                        "",
                        "")));
    }

    private static String words(BallotLayout.Coded layout, List<String> fields) {
        return String.join(
                ", ",
                layout.columns().state().stream()
                        .map(StateWord::position)
                        .distinct()
                        .map(position -> "\"" + fields.get(position) + "\"")
                        .toList());
    }

    /** The first of the columns that means exactly one state on the day tells. */
    private Optional<String> state(List<StateWord> columns, List<String> fields, LocalDate day) {
        List<String> words =
                columns.stream().map(column -> fields.get(column.position())).toList();
        return known().computeIfAbsent(new Asked(words, day), asked -> {
            for (int i = 0; i < columns.size(); i++) {
                String word = words.get(i);
                List<StateId> states = columns.get(i).scheme().equals(NAME)
                        ? naming.named(word, day)
                        : naming.coded(columns.get(i).scheme(), word, day);
                if (states.size() == 1) {
                    return Optional.of(states.get(0).value());
                }
            }
            return Optional.empty();
        });
    }

    /** Does not travel: each task looks up what it meets. */
    private Map<Asked, Optional<String>> known() {
        if (answers == null) {
            answers = new LinkedHashMap<>();
        }
        return answers;
    }
}
