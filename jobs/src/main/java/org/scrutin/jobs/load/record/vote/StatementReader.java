package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.StatementWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Reads what delegations say of how they had meant to vote, in a note, a footnote or a sentence. A statement is read where all words around
 * it are known: one word more can mean another vote, or a condition.
 */
final class StatementReader {

    /** What ends a clause: other words behind it do not change a statement before it. */
    private static final Pattern CLAUSE_ENDS = Pattern.compile("[;\u061B\u3002]|[.](?=\\s|\\)|]|$)");

    private final LanguageTable language;
    private final StatementWords words;
    private final StatementNames names;

    StatementReader(LanguageTable language, ListReader names) {
        this.language = language;
        this.words = language.statements();
        this.names = new StatementNames(words, names);
    }

    /**
     * What is found in a note.
     *
     * @param statements in order
     * @param unread what else it says
     */
    record Found(List<Statement> statements, List<Span> unread) {}

    /** The statements of a note; of a note without one all of it is unread. */
    Found read(Passage note) {
        MaskedNote masked = MaskedNote.of(note.plain(), language);
        List<Words> all = WordPattern.all(words.statements(), masked.text());
        List<Statement> statements = new ArrayList<>();
        List<Span> unread = new ArrayList<>();
        List<Span> between = new ArrayList<>(pieces(
                masked.text(),
                0,
                all.isEmpty() ? masked.text().length() : all.get(0).start()));
        for (int i = 0; i < all.size(); i++) {
            Words statement = all.get(i);
            int next =
                    i + 1 < all.size() ? all.get(i + 1).start() : masked.text().length();
            Span before = between.get(between.size() - 1);
            between.forEach(piece -> add(piece, masked, unread));
            between = new ArrayList<>(pieces(masked.text(), statement.end(), next));
            boolean alone = !saysMore(before, masked) && !saysMore(between.get(0), masked);
            Span span = new Span(alone ? before.start() : statement.start(), statement.end());
            statements.add(statement(note, masked, new Read(statement, span, alone)));
        }
        between.forEach(piece -> add(piece, masked, unread));
        return new Found(statements, unread.stream().distinct().toList());
    }

    private record Read(Words words, Span span, boolean alone) {}

    private Statement statement(Passage note, MaskedNote masked, Read read) {
        Span states = read.words().span("states").orElseThrow();
        String said = read.words().group("meant").orElse("");
        Optional<Meant> meant = meant(said);
        Optional<VoteMeant> about =
                meant.filter(choice -> read.alone()).flatMap(choice -> about(choice.rest(), masked, read.span()));
        return new Statement(read.span(), names.in(note, states), meant.map(Meant::choice), about);
    }

    private record Meant(Choice choice, String rest) {}

    private Optional<Meant> meant(String said) {
        for (Map.Entry<Choice, List<WordPattern>> choice : words.meant().entrySet()) {
            Optional<Words> meant = WordPattern.first(choice.getValue(), said);
            if (meant.isPresent()) {
                return Optional.of(
                        new Meant(choice.getKey(), said.substring(meant.get().end())));
            }
        }
        return Optional.empty();
    }

    /** The vote meant; empty too where it goes on: "in favour of paragraph 5 and against the text as a whole" means two things. */
    private Optional<VoteMeant> about(String behind, MaskedNote masked, Span statement) {
        String rest = bare(behind);
        List<String> paragraphs = masked.paragraphsIn(statement);
        List<String> drafts = masked.draftsIn(statement);
        if (paragraphs.isEmpty() && drafts.isEmpty()) {
            boolean none = rest.isEmpty() || isWhole(words.about().vote(), rest);
            boolean whole = isWhole(words.about().whole(), rest);
            // Of a note that names paragraphs each statement has to name its own.
            return masked.namesAny() || !(none || whole)
                    ? Optional.empty()
                    : Optional.of(
                            new VoteMeant(none ? VoteMeant.Manner.NOT_AT_ALL : VoteMeant.Manner.WHOLE_TEXT, "", ""));
        }
        boolean one = paragraphs.size() <= 1 && drafts.size() <= 1;
        boolean known = rest.isEmpty()
                || isWhole(words.about().named(), rest)
                || isWhole(words.about().vote(), rest);
        return one && known
                ? Optional.of(
                        new VoteMeant(VoteMeant.Manner.BY_NAME, String.join("", paragraphs), String.join("", drafts)))
                : Optional.empty();
    }

    private static boolean isWhole(List<WordPattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.match(text).isPresent());
    }

    /** Without signs and blanks around it. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSign(text.charAt(from))) {
            from++;
        }
        while (to > from && isSign(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && c != StatementWords.PARAGRAPH && c != StatementWords.DRAFT;
    }

    /** The clauses of a part; at least one, be it empty. */
    private static List<Span> pieces(String text, int from, int to) {
        List<Span> pieces = new ArrayList<>();
        int start = from;
        Matcher end = CLAUSE_ENDS.matcher(text).region(from, to);
        while (end.find()) {
            pieces.add(new Span(start, end.start()));
            start = end.end();
        }
        pieces.add(new Span(start, to));
        return pieces;
    }

    private void add(Span piece, MaskedNote masked, List<Span> unread) {
        if (saysMore(piece, masked)) {
            unread.add(piece);
        }
    }

    /** Whether a clause says anything beside what leads to a statement. */
    private boolean saysMore(Span piece, MaskedNote masked) {
        StringBuilder rest = new StringBuilder(masked.text().substring(piece.start(), piece.end()));
        for (Words lead : WordPattern.all(words.leads(), rest.toString())) {
            for (int at = lead.start(); at < lead.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return rest.chars()
                .anyMatch(c -> Character.isLetter(c) || c == StatementWords.PARAGRAPH || c == StatementWords.DRAFT);
    }
}
