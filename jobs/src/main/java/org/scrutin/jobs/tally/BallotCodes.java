package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private final TreeSet<String> passedOver = new TreeSet<>();
    private final TreeSet<String> withoutVote = new TreeSet<>();
    private String expected = "a name or code as docs/registry.md has them";
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

    /** What an unknown name or code should have been, in words for users. Changes and returns this. */
    public BallotCodes expecting(String whom) {
        expected = whom;
        return this;
    }

    /** Adds the number of a vote whose ballots are passed over, as those of another chamber. */
    public void passOver(String number) {
        passedOver.add(plain(number));
    }

    /** Adds a word for somebody who has no vote: rows under it are no ballots, unless it means a voter too. */
    public void nobody(String word) {
        withoutVote.add(word.strip());
    }

    /** The votes' numbers, where several columns make one. */
    public static String joined(List<String> parts) {
        return parts.stream().map(BallotCodes::plain).collect(Collectors.joining("-"));
    }

    /** What a word for a choice means as a letter; empty where it means nothing. */
    Optional<String> letter(String word) {
        return Optional.ofNullable(choices.get(plain(word)));
    }

    /** The words for choices, as a message lists them. */
    String words() {
        return choices.keySet().stream()
                .map(word -> word.isEmpty() ? "nothing" : word)
                .collect(Collectors.joining(", "));
    }

    /**
     * Where a row of ballots holds what.
     *
     * @param vote positions of the vote's number; of several columns all make the number, as {@link #joined} does
     * @param state the columns that name the state, the most certain first
     * @param choice position of the choice
     */
    public record Columns(List<Integer> vote, List<StateWord> state, int choice) implements Serializable {}

    /**
     * A column that names the state.
     *
     * @param position from 0
     * @param scheme of the code; {@link #NAME} where it is a name
     */
    public record StateWord(int position, String scheme) implements Serializable {}

    /**
     * A cell that holds a choice.
     *
     * @param row its row
     * @param number of its vote
     * @param choice its position
     * @param state the columns that name the state
     * @param site where it is
     */
    private record Cell(TableRow row, String number, int choice, List<StateWord> state, Site site) {}

    /** The ballot in a row; none where the row says that there is none. */
    List<BallotLine> read(BallotFile ballots, BallotLayout.Coded layout, TableRow row, BallotDictionary selection) {
        Site site = new Site(ballots.index(), row.line(), 0);
        List<String> parts =
                layout.columns().vote().stream().map(row.fields()::get).toList();
        if (parts.stream().anyMatch(String::isBlank)) {
            return List.of(new BallotLine.Broken(site, "no number of a vote", "one as the roll calls have them"));
        }
        return read(
                ballots,
                new Cell(
                        row,
                        joined(parts),
                        layout.columns().choice(),
                        layout.columns().state(),
                        site),
                selection);
    }

    /** The ballots of a state, a cell each. */
    List<BallotLine> read(BallotFile ballots, BallotLayout.ByState layout, TableRow row, BallotDictionary selection) {
        List<BallotLine> lines = new ArrayList<>();
        for (BallotLayout.VoteColumn vote : layout.votes()) {
            Site site = new Site(ballots.index(), row.line(), vote.position());
            lines.addAll(read(ballots, new Cell(row, vote.number(), vote.position(), layout.state(), site), selection));
        }
        return lines;
    }

    private List<BallotLine> read(BallotFile ballots, Cell cell, BallotDictionary selection) {
        List<String> fields = cell.row().fields();
        String word = fields.get(cell.choice());
        if (passedOver.contains(cell.number())) {
            return List.of();
        }
        Vote vote = votes.get(cell.number());
        if (vote != null && selection.leavesOut(vote.rollCall())) {
            return letter(word).orElse("Y").isEmpty() ? List.of() : List.of(new BallotLine.LeftOut(cell.site(), 1));
        }
        Optional<String> letter = letter(word);
        if (letter.isEmpty()) {
            return List.of(
                    new BallotLine.Broken(cell.site(), "the unknown choice \"" + word + "\"", "one of " + words()));
        }
        if (letter.get().isEmpty()) {
            return List.of();
        }
        if (vote == null) {
            return List.of(new BallotLine.Orphan(cell.site(), cell.number()));
        }
        Optional<String> state = state(cell.state(), fields, vote.date());
        if (state.isEmpty()) {
            boolean nobody = cell.state().stream()
                    .anyMatch(column ->
                            withoutVote.contains(fields.get(column.position()).strip()));
            return nobody
                    ? List.of()
                    : List.of(new BallotLine.Broken(
                            cell.site(),
                            "no state of the registry under " + words(cell.state(), fields) + " on " + vote.date(),
                            expected));
        }
        int named = cell.state().get(0).position();
        return List.of(new BallotLine.Written(
                cell.site(),
                vote.rollCall(),
                state.get(),
                letter.get(),
                () -> new BallotNotes(
                        fields.get(named), ballots.file().name(), cell.row().place(cell.choice()), "", "")));
    }

    private static String words(List<StateWord> columns, List<String> fields) {
        return String.join(
                ", ",
                columns.stream()
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
