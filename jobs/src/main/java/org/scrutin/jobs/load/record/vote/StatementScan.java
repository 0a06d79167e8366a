package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.names.InflectedNames;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;

/** Tells in running text the sentences in which delegations say how they had meant to vote. */
public final class StatementScan {

    /** Characters of a note that are looked through for a name. */
    private static final int LONGEST = 1_000;

    /** Where words begin and end, in the longest name. */
    private static final int MOST_EDGES = 12;

    private static final int EDGES_OF_A_WORD = 3;

    private final LanguageTable language;
    private final StatementReader reader;
    private final ListReader names;
    private final InflectedNames inflected;

    /** Names mean what they meant on the day of the vote. */
    public StatementScan(LanguageTable language, ListReader names) {
        this.language = language;
        this.reader = new StatementReader(language, names);
        this.names = names;
        this.inflected = new InflectedNames(names, language.statements().endings());
    }

    /** Whether words are a statement that is read, or say something of the kind. */
    public boolean isStatement(Passage words) {
        return WordPattern.any(language.statements().hints(), words.plain())
                || !exact(words).isEmpty();
    }

    /** Where statements stand in the document that are read whole, with the words that lead to them. */
    public List<Span> exact(Passage words) {
        return reader.read(words).statements().stream()
                .filter(Statement::isExact)
                .map(statement -> words.stripped(statement.span()))
                .map(span ->
                        new Span(words.offset(span.start()), words.offset(closed(words.plain(), span.end()) - 1) + 1))
                .toList();
    }

    /** Whether all that words say are statements that are read. */
    public boolean isWhole(Passage words) {
        StatementReader.Found found = reader.read(words);
        return !found.statements().isEmpty()
                && found.unread().isEmpty()
                && found.statements().stream().allMatch(Statement::isExact);
    }

    /** Where in the document words first name a paragraph or a draft; empty where they name none. */
    public OptionalInt firstText(Passage words) {
        return MaskedNote.of(words.plain(), language).first().stream()
                .map(words::offset)
                .findFirst();
    }

    /** Whether words name a state, wherever in them. */
    public boolean namesState(Passage words) {
        String text = words.plain().substring(0, Math.min(words.plain().length(), LONGEST));
        List<Integer> edges = new ArrayList<>();
        for (int at = 0; at <= text.length(); at++) {
            if (language.blanks() == Blanks.MEAN_NOTHING || isEdge(text, at)) {
                edges.add(at);
            }
        }
        for (int from = 0; from < edges.size(); from++) {
            int last = Math.min(edges.size() - 1, from + MOST_EDGES);
            for (int to = from + 1; to <= last; to++) {
                String part = text.substring(edges.get(from), edges.get(to)).strip();
                boolean named = to - from <= EDGES_OF_A_WORD
                        ? inflected.read(part).isPresent()
                        : names.stateOf(part).isPresent();
                if (named) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || Character.isLetter(text.charAt(at - 1)) != Character.isLetter(text.charAt(at));
    }

    /** The sentences of running text. One ends too where a line is empty in the document, and before a star. */
    public List<Passage> sentences(Passage text, String document) {
        return new Sentences(language)
                .of(text.plain()).stream()
                        .flatMap(sentence -> pieces(text.part(sentence.start(), sentence.end()), document))
                        .toList();
    }

    private static Stream<Passage> pieces(Passage sentence, String document) {
        Stream.Builder<Passage> pieces = Stream.builder();
        int from = 0;
        for (int at = 1; at < sentence.plain().length(); at++) {
            int before = sentence.offset(at - 1);
            int here = sentence.offset(at);
            if (at > 2 && sentence.plain().startsWith(". *", at - 2)) {
                pieces.add(sentence.part(from, at));
                from = at;
            } else if (here > before + 1 || document.charAt(here) == '\n') {
                // A blank stands where the first line ends, and what follows it has the offset behind all others.
                String between = document.substring(before, here);
                if (between.chars().filter(c -> c == '\n').count() > 1) {
                    pieces.add(sentence.part(from, at));
                    from = at;
                }
            }
        }
        pieces.add(sentence.part(from, sentence.plain().length()));
        return pieces.build();
    }

    /** Behind the signs that close a statement. */
    private static int closed(String text, int end) {
        int at = end;
        while (at < text.length() && ".)]\u3002".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
