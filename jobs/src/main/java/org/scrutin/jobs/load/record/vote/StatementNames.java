package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.language.StatementWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.names.InflectedNames;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;

/** Reads the names of a statement: as a list has them, or cut where the language has more between them. */
final class StatementNames {

    /** No name holds more of what stands between names. */
    private static final int MOST_PIECES = 3;

    private final StatementWords words;
    private final ListReader names;
    private final InflectedNames inflected;

    StatementNames(StatementWords words, ListReader names) {
        this.words = words;
        this.names = names;
        this.inflected = new InflectedNames(names, words.endings());
    }

    /** The names in a part of a note. */
    List<Statement.Named> in(Passage note, Span states) {
        if (words.between().isEmpty()) {
            return listed(note, states);
        }
        List<Span> pieces = pieces(note, states);
        List<Statement.Named> named = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int from = pieces.get(i).start();
            int last = i;
            Optional<StateId> state = Optional.empty();
            // The word between two names can stand in one, so the longest name goes first.
            for (int j = Math.min(pieces.size(), i + MOST_PIECES) - 1; j >= i && state.isEmpty(); j--) {
                state = inflected.read(text(note, new Span(from, pieces.get(j).end())));
                last = state.isPresent() ? j : i;
            }
            Span name = new Span(from, pieces.get(last).end());
            if (state.isPresent()) {
                named.add(new Statement.Named(text(note, name), note.place(from), state));
            } else {
                named.addAll(listed(note, name));
            }
            i = last + 1;
        }
        return named;
    }

    private List<Statement.Named> listed(Passage note, Span states) {
        return names.read(note.part(states.start(), states.end())).stream()
                .map(name -> new Statement.Named(
                        name.printed(), name.place(), name.state().or(() -> inflected.read(name.printed()))))
                .toList();
    }

    private List<Span> pieces(Passage note, Span states) {
        List<Span> pieces = new ArrayList<>();
        int from = states.start();
        for (Words sign : WordPattern.all(words.between(), text(note, states))) {
            add(note, new Span(from, states.start() + sign.start()), pieces);
            from = states.start() + sign.end();
        }
        add(note, new Span(from, states.end()), pieces);
        return pieces;
    }

    private static void add(Passage note, Span piece, List<Span> pieces) {
        if (!text(note, piece).isBlank()) {
            pieces.add(piece);
        }
    }

    private static String text(Passage note, Span span) {
        return note.plain().substring(span.start(), span.end());
    }
}
