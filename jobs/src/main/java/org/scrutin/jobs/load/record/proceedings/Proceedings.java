package org.scrutin.jobs.load.record.proceedings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;

/**
 * What was said and done at a meeting, as one running text that knows where its printed lines and its speakers' turns
 * begin. Positions are those of {@link #plain()}.
 */
public final class Proceedings {

    private final Passage passage;
    private final LanguageTable language;
    private final NavigableSet<Integer> lineStarts;
    private final List<Turn> turns;

    /**
     * The proceedings of a record.
     *
     * @param text the record without its furniture
     * @param from offset behind its title page
     */
    public Proceedings(UnfurnishedText text, int from, LanguageTable language) {
        this.passage = text.passage(new Span(from, text.document().length()));
        this.language = language;
        this.lineStarts = lineStarts(text, passage);
        this.turns = readTurns();
    }

    public String plain() {
        return passage.plain();
    }

    public Passage passage() {
        return passage;
    }

    public LanguageTable language() {
        return language;
    }

    /** Whether a position begins a printed line. */
    public boolean beginsLine(int position) {
        return lineStarts.contains(position);
    }

    /** Where the printed line of a position begins. */
    public int lineStart(int position) {
        Integer start = lineStarts.floor(position);
        return start == null ? 0 : start;
    }

    /** Whether nothing follows on its line. */
    public boolean endsLine(int end) {
        int next = end;
        while (next < plain().length() && Character.isWhitespace(plain().charAt(next))) {
            next++;
        }
        return next == plain().length() || lineStarts.contains(next);
    }

    /** Whoever speaks at a position; empty before the first turn. */
    public Optional<Turn> turnAt(int position) {
        Optional<Turn> last = Optional.empty();
        for (Turn turn : turns) {
            if (turn.start() > position) {
                break;
            }
            last = Optional.of(turn);
        }
        return last;
    }

    /** Whether a position lies in no delegation's speech. */
    public boolean isPresiding(int position) {
        return turnAt(position).map(Turn::presiding).orElse(true);
    }

    /** Where the first turn behind a position begins; the end of the text where there is none. */
    public int nextTurn(int position) {
        return turns.stream()
                .mapToInt(Turn::start)
                .filter(start -> start > position)
                .findFirst()
                .orElse(plain().length());
    }

    /**
     * Whether a sentence is a paragraph that nobody speaks: it fills lines of its own, and behind it somebody takes the
     * floor or a note stands.
     */
    public boolean standsAlone(Span sentence) {
        int next = sentence.end();
        while (next < plain().length() && Character.isWhitespace(plain().charAt(next))) {
            next++;
        }
        int behind = next;
        return beginsLine(sentence.start())
                && endsLine(sentence.end())
                && (behind == plain().length()
                        || plain().charAt(behind) == '['
                        || turns.stream().anyMatch(turn -> turn.start() == behind)
                        || begins(language.verbatim().results().taken(), behind)
                        || begins(language.verbatim().results().subjects(), behind));
    }

    private boolean begins(List<WordPattern> patterns, int position) {
        String ahead = plain().substring(position, Math.min(plain().length(), position + 100));
        return WordPattern.first(patterns, ahead)
                .filter(words -> words.start() == 0)
                .isPresent();
    }

    private List<Turn> readTurns() {
        List<Turn> found = new ArrayList<>();
        add(language.verbatim().presiders(), true, found);
        add(language.verbatim().speakers(), false, found);
        found.sort(Comparator.comparingInt(Turn::start).thenComparingInt(Turn::words));
        return found;
    }

    private void add(List<WordPattern> patterns, boolean presiding, List<Turn> found) {
        for (WordPattern pattern : patterns) {
            for (Words words : pattern.findAll(plain())) {
                if (beginsLine(words.start()) && found.stream().noneMatch(turn -> turn.start() == words.start())) {
                    found.add(new Turn(words.start(), words.end(), presiding));
                }
            }
        }
    }

    private static NavigableSet<Integer> lineStarts(UnfurnishedText text, Passage passage) {
        NavigableSet<Integer> offsets = new TreeSet<>();
        text.document().lines().forEach(line -> offsets.add(line.start()));
        NavigableSet<Integer> starts = new TreeSet<>();
        int before = -1;
        for (int position = 0; position < passage.plain().length(); position++) {
            if (Character.isWhitespace(passage.plain().charAt(position))) {
                continue;
            }
            int offset = passage.offset(position);
            Integer line = offsets.floor(offset);
            if (before < 0 || (line != null && line > before)) {
                starts.add(position);
            }
            before = offset;
        }
        return starts;
    }
}
