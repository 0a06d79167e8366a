package org.scrutin.jobs.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.scrutin.analysis.vote.Choice;
import scala.Tuple2;

/**
 * Folds the ballots that one task reads into columns, each sent to the part of its roll call; what else is to be said goes to a part
 * of its own, behind the others. Holds no more than {@value #HELD} columns, however many ballots there are.
 */
final class ColumnFold {

    /** Columns that a task holds before it sends them. */
    private static final int HELD = 1 << 15;

    private final BallotDictionary dictionary;
    private final RollCallScopes scopes;
    private final int parts;
    private final List<Tuple2<Integer, Sent>> ready = new ArrayList<>();
    private final FoldNotes notes = new FoldNotes();
    private final WordIndex states = new WordIndex();
    private final WordIndex choiceWords = new WordIndex();
    private final List<Choice> choices = new ArrayList<>();
    private OpenColumns columns;
    private RollCallScopes.Standing[] standings = new RollCallScopes.Standing[256];
    private int known;
    private int last = -1;
    private int sendings;

    /**
     * A fold of one task.
     *
     * @param dictionary what states and choices are called
     * @param scopes which roll calls count
     * @param parts among how many their columns are parted
     */
    ColumnFold(BallotDictionary dictionary, RollCallScopes scopes, int parts) {
        this.dictionary = dictionary;
        this.scopes = scopes;
        this.parts = parts;
        dictionary.stateWords().forEach(states::add);
        dictionary.choiceWords().forEach((word, choice) -> {
            choiceWords.add(word);
            choices.add(choice);
        });
        columns = new OpenColumns(dictionary.states());
    }

    /** Folds lines one by one: for layouts that have no quicker way. */
    ColumnFold accept(Iterator<BallotLine> lines) {
        lines.forEachRemaining(this::accept);
        return this;
    }

    /** What states, choices and roll calls are called. */
    BallotDictionary words() {
        return dictionary;
    }

    void accept(BallotLine line) {
        if (line instanceof BallotLine.Broken broken) {
            broken(broken.site(), broken.found(), broken.expected());
            return;
        }
        if (line instanceof BallotLine.LeftOut left) {
            for (int ballot = 0; ballot < left.ballots(); ballot++) {
                notes.read();
            }
            return;
        }
        if (line instanceof BallotLine.Orphan orphan) {
            notes.read();
            notes.orphan(orphan.rollCall(), orphan.site());
            return;
        }
        BallotLine.Written ballot = (BallotLine.Written) line;
        int column = column(letters(ballot.rollCall()), 0, ballot.rollCall().length());
        int state = state(letters(ballot.state()), 0, ballot.state().length());
        int choice = choice(letters(ballot.choice()), 0, ballot.choice().length());
        if (column >= 0 && state >= 0 && choice >= 0) {
            count(column, state, choice, ballot.site());
        } else if (dictionary.read(ballot) instanceof BallotDictionary.Reading.Unreadable unreadable) {
            notes.read();
            notes.fault(ballot.site(), unreadable.found(), unreadable.expected());
        } else {
            throw new IllegalStateException("a ballot that is none, and no word of it is unknown");
        }
    }

    private static char[] letters(String word) {
        return word.toCharArray();
    }

    void broken(Site site, String found, String expected) {
        notes.fault(site, found, expected);
    }

    /** The column of a roll call, valid until columns are sent; -1 where the word is blank. */
    int column(char[] buffer, int offset, int length) {
        if (isBlank(buffer, offset, length)) {
            return -1;
        }
        if (last >= 0 && columns.is(last, buffer, offset, length)) {
            return last;
        }
        if (columns.size() >= HELD) {
            send();
        }
        last = columns.column(buffer, offset, length);
        if (last == known) {
            if (known == standings.length) {
                standings = Arrays.copyOf(standings, 2 * known);
            }
            standings[known++] = scopes.standing(columns.id(last));
        }
        return last;
    }

    private static boolean isBlank(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!Character.isWhitespace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** The roll call of a column. */
    String rollCall(int column) {
        return columns.id(column);
    }

    String stateWord(int state) {
        return states.word(state);
    }

    String choiceWord(int choice) {
        return choiceWords.word(choice);
    }

    /** The position of a state, or -1. */
    int state(char[] buffer, int offset, int length) {
        return states.find(buffer, offset, length);
    }

    /** The number of a word for a choice, or -1. */
    int choice(char[] buffer, int offset, int length) {
        return choiceWords.find(buffer, offset, length);
    }

    /** How often columns were sent away: their numbers mean others afterwards. */
    int sendings() {
        return sendings;
    }

    /**
     * Counts a ballot that is one.
     *
     * @param column of {@link #column}
     * @param state of {@link #state}
     * @param choice of {@link #choice}
     */
    void count(int column, int state, int choice, Site site) {
        notes.read();
        switch (standings[column]) {
            case COUNTED -> {
                notes.count();
                columns.accept(column, state, choices.get(choice));
            }
            case UNKNOWN -> notes.orphan(columns.id(column), site);
            case LEFT_OUT -> {}
        }
    }

    private void send() {
        int[] sizes = new int[parts];
        int[] part = new int[columns.size()];
        for (int column = 0; column < part.length; column++) {
            boolean counted = standings[column] == RollCallScopes.Standing.COUNTED;
            part[column] = counted ? scopes.part(columns.id(column), parts) : -1;
            if (counted) {
                sizes[part[column]]++;
            }
        }
        int[][] chosen = new int[parts][];
        for (int i = 0; i < parts; i++) {
            chosen[i] = new int[sizes[i]];
        }
        for (int column = part.length - 1; column >= 0; column--) {
            if (part[column] >= 0) {
                chosen[part[column]][--sizes[part[column]]] = column;
            }
        }
        for (int i = 0; i < parts; i++) {
            if (chosen[i].length > 0) {
                ready.add(new Tuple2<>(i, new Sent(columns.pack(chosen[i]), new FoldNotes())));
            }
        }
        notes.repeat(columns.repeated());
        columns = new OpenColumns(dictionary.states());
        known = 0;
        last = -1;
        sendings++;
    }

    /** What is to be sent, by part. */
    List<Tuple2<Integer, Sent>> end() {
        send();
        ready.add(new Tuple2<>(parts, new Sent(columns.pack(new int[0]), notes)));
        return ready;
    }
}
