package org.scrutin.jobs.load.record.proceedings;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
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
    /** By their starts. */
    private final NavigableMap<Integer, Turn> turns;

    private final SentenceEnds sentenceEnds;

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
        this.sentenceEnds =
                new SentenceEnds(passage.plain(), language.decisions().sentenceEnd());
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
        return Optional.ofNullable(turns.floorEntry(position)).map(Map.Entry::getValue);
    }

    /** Whether a position lies in no delegation's speech. */
    public boolean isPresiding(int position) {
        return turnAt(position).map(Turn::presiding).orElse(true);
    }

    /** Where the first turn behind a position begins; the end of the text where there is none. */
    public int nextTurn(int position) {
        Integer next = turns.higherKey(position);
        return next == null ? plain().length() : next;
    }

    /**
     * Where the sentence that a position is in ends, before a limit.
     *
     * @return behind its full stop; empty where none stands before the limit
     */
    public OptionalInt sentenceEnd(int position, int limit) {
        return sentenceEnds.behind(position, limit);
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
                        || turns.containsKey(behind)
                        || begins(language.verbatim().results().taken(), behind)
                        || begins(language.verbatim().results().subjects(), behind));
    }

    private boolean begins(List<WordPattern> patterns, int position) {
        String ahead = plain().substring(position, Math.min(plain().length(), position + 100));
        return WordPattern.first(patterns, ahead)
                .filter(words -> words.start() == 0)
                .isPresent();
    }

    private NavigableMap<Integer, Turn> readTurns() {
        NavigableMap<Integer, Turn> found = new TreeMap<>();
        add(language.verbatim().presiders(), true, found);
        add(language.verbatim().speakers(), false, found);
        return found;
    }

    private void add(List<WordPattern> patterns, boolean presiding, Map<Integer, Turn> found) {
        for (Words words : WordPattern.each(patterns, plain())) {
            if (beginsLine(words.start())) {
                found.putIfAbsent(words.start(), new Turn(words.start(), words.end(), presiding));
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
