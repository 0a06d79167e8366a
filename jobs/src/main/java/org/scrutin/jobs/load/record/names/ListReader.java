package org.scrutin.jobs.load.record.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Reads a list of states in running text. A sign or a conjunction parts two names only where it is not part of one:
 * "Trinidad and Tobago", "Germany, Federal Republic of" and "Iran (Islamic Republic of)" stay whole because the registry
 * knows them whole.
 */
public final class ListReader {

    /** How many pieces between signs can be one name. */
    private static final int LONGEST_JOIN = 3;

    /** Signs before the items of a list that is set line by line; no name has one. */
    private static final String BULLETS =
            "\u2022\u25CF\u25CB\u25E6\u25AA\u25A0\u25A1\u2023\u2043\u2219\u25C6\u25BA\uF0B7";

    /** Dashes: inside a name they are of it, as in "Папуа — Новая Гвинея"; alone between two names they are of nothing. */
    private static final String DASHES = "-\u2010\u2012\u2013\u2014\u2015\u2212";

    private final LanguageTable language;
    private final NameResolver resolver;

    /**
     * A reader of lists in one language on one day.
     *
     * @param registry who bears which name
     * @param language what parts names
     * @param day the day of the vote
     */
    public ListReader(CsvStateRegistry registry, LanguageTable language, LocalDate day) {
        this.language = language;
        this.resolver = new NameResolver(registry, language, day);
    }

    /** The one state that the registry knows by exactly this name on the day. */
    public Optional<StateId> stateOf(String name) {
        return resolver.knows(name) ? resolver.read(name).certain() : Optional.empty();
    }

    /** Whether words behind the sign that closes a list go on with it: half of its names or more are names of states, or near to them. */
    public boolean areNames(Passage behind) {
        List<ListedName> read = read(behind);
        long known = read.stream().filter(ListedName::isOfState).count();
        return !read.isEmpty() && known * 2 >= read.size();
    }

    /** Whether a name of a state, or one near to it, stands among words that are read as no list. */
    public boolean holdsName(Passage words) {
        return read(words).stream().anyMatch(ListedName::isOfState);
    }

    /** Whether a state is named among the words of a sentence. */
    public boolean mentionsName(String words) {
        return resolver.isNamedIn(words);
    }

    /** The names of a list, in its order; none where the list says that nobody is in it. */
    public List<ListedName> read(Passage list) {
        return read(list, List.of());
    }

    /**
     * The names of a list, in its order.
     *
     * @param remarks what may stand in brackets behind a name without being part of it
     */
    public List<ListedName> read(Passage list, List<WordPattern> remarks) {
        List<ListedName> names = new ArrayList<>();
        Span all = list.stripped(new Span(0, list.plain().length()));
        if (language.lists().nobody().contains(text(list, all))) {
            return names;
        }
        List<Span> pieces = pieces(list, all);
        for (int i = 0; i < pieces.size(); i++) {
            int join = longestJoin(list, pieces, i);
            Span name = new Span(pieces.get(i).start(), pieces.get(i + join - 1).end());
            i += join - 1;
            readPiece(list, name, remarks, names);
        }
        return names;
    }

    private void readPiece(Passage list, Span piece, List<WordPattern> remarks, List<ListedName> names) {
        NameReading whole = resolver.read(text(list, piece));
        if (whole.certain().isPresent()) {
            names.add(name(list, piece, "", whole));
            return;
        }
        Optional<Span> bracket = remark(list, piece, remarks);
        if (bracket.isPresent()) {
            Span bare = list.stripped(new Span(piece.start(), bracket.get().start()));
            List<ListedName> read = new ArrayList<>();
            readPiece(list, bare, List.of(), read);
            ListedName last = read.remove(read.size() - 1);
            names.addAll(read);
            names.add(new ListedName(
                    last.printed(),
                    list.printed(bracket.get().start() + 1, bracket.get().end() - 1),
                    last.offset(),
                    last.place(),
                    last.reading()));
            return;
        }
        List<Span> parts = atConjunction(list, piece);
        NameReading.Manner manner = NameReading.Manner.AS_PRINTED;
        if (parts.isEmpty()) {
            parts = atCuts(list, piece);
            manner = NameReading.Manner.FUSED;
        }
        if (parts.isEmpty()) {
            names.add(name(list, piece, "", whole));
        }
        for (Span part : parts) {
            NameReading reading = resolver.read(text(list, part));
            boolean fused =
                    manner == NameReading.Manner.FUSED && reading.certain().isPresent();
            names.add(name(
                    list,
                    part,
                    "",
                    fused ? new NameReading.Resolved(reading.certain().get(), manner) : reading));
        }
    }

    /** The stretches between separators that stand outside brackets. */
    private List<Span> pieces(Passage list, Span all) {
        List<Span> pieces = new ArrayList<>();
        int words = endOfWords(list);
        int depth = 0;
        int start = all.start();
        for (int i = all.start(); i <= all.end(); i++) {
            char c = i < all.end() ? list.plain().charAt(i) : 0;
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            boolean ends = i == all.end();
            if (ends || (depth == 0 && parts(list, i, words))) {
                Span piece = withItsStop(list, withoutDashes(list, list.stripped(new Span(start, i))));
                if (piece.end() > piece.start()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /** A sign that closes a list can stand in the middle of one that a conversion put out of order. */
    private boolean parts(Passage list, int at, int words) {
        char c = list.plain().charAt(at);
        boolean closes = language.lists().ends().indexOf(c) >= 0
                && (at + 1 == list.plain().length()
                        || Character.isWhitespace(list.plain().charAt(at + 1))
                        || at + 1 >= words);
        return closes || language.lists().separators().indexOf(c) >= 0 || BULLETS.indexOf(c) >= 0;
    }

    /**
     * A dash at the end of a piece is no part of a name where it stands apart from its letters, or alone. A hyphen that touches a letter
     * stays: it can be what is left of a name that a line broke.
     */
    private static Span withoutDashes(Passage list, Span piece) {
        Span rest = piece;
        while (rest.end() > rest.start() && isApart(list, rest.start(), rest.start() + 1, rest)) {
            rest = list.stripped(new Span(rest.start() + 1, rest.end()));
        }
        while (rest.end() > rest.start() && isApart(list, rest.end() - 1, rest.end() - 2, rest)) {
            rest = list.stripped(new Span(rest.start(), rest.end() - 1));
        }
        return rest;
    }

    /** Whether a text is nothing but dashes, bullets and blanks, which are of no name. */
    public static boolean isPunctuation(String text) {
        return text.chars().allMatch(ListReader::isPunctuation);
    }

    private static boolean isPunctuation(int c) {
        return DASHES.indexOf(c) >= 0 || BULLETS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** Behind the last sign of a list that is no punctuation. */
    private static int endOfWords(Passage list) {
        int end = list.plain().length();
        while (end > 0 && isPunctuation(list.plain().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a dash at one end of a piece is apart from what is next to it in the piece; one that is no hyphen always is. */
    private static boolean isApart(Passage list, int dash, int next, Span piece) {
        char c = list.plain().charAt(dash);
        return DASHES.indexOf(c) >= 0
                && (c != '-'
                        || next < piece.start()
                        || next >= piece.end()
                        || !Character.isLetter(list.plain().charAt(next)));
    }

    /** A sign that closes a list can be the last of a name: U.S.S.R. */
    private Span withItsStop(Passage list, Span piece) {
        Span longer =
                new Span(piece.start(), Math.min(piece.end() + 1, list.plain().length()));
        boolean stops = piece.end() > piece.start()
                && longer.end() > piece.end()
                && language.lists().ends().indexOf(list.plain().charAt(piece.end())) >= 0;
        return stops && !resolver.knows(text(list, piece)) && resolver.knows(text(list, longer)) ? longer : piece;
    }

    private int longestJoin(Passage list, List<Span> pieces, int first) {
        for (int join = Math.min(LONGEST_JOIN, pieces.size() - first); join > 1; join--) {
            Span whole = new Span(
                    pieces.get(first).start(), pieces.get(first + join - 1).end());
            if (resolver.knows(text(list, whole)) || resolver.knowsBroken(text(list, whole))) {
                return join;
            }
        }
        return 1;
    }

    private Optional<Span> remark(Passage list, Span piece, List<WordPattern> remarks) {
        String text = text(list, piece);
        int open = text.indexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            return Optional.empty();
        }
        String inside = text.substring(open + 1, text.length() - 1);
        boolean isRemark =
                remarks.stream().anyMatch(remark -> remark.match(inside).isPresent());
        return isRemark ? Optional.of(new Span(piece.start() + open, piece.end())) : Optional.empty();
    }

    /** The names on both sides of a conjunction, or the name behind a leading one; none where a side is no name. */
    private List<Span> atConjunction(Passage list, Span piece) {
        return new JoinedNames(
                        list,
                        piece,
                        language.lists().conjunctions(),
                        span -> resolver.read(text(list, span)).certain().isPresent(),
                        span -> isItem(resolver.read(text(list, span))))
                .parts();
    }

    /** Whether what stands before a conjunction can stand there alone: a name, or a heading that got into the list. */
    private static boolean isItem(NameReading reading) {
        return reading.certain().isPresent() || reading instanceof NameReading.Phantom;
    }

    private List<Span> atCuts(Passage list, Span piece) {
        List<Integer> cuts = resolver.cuts(text(list, piece));
        List<Span> parts = new ArrayList<>();
        int start = piece.start();
        for (int cut : cuts) {
            parts.add(list.stripped(new Span(start, piece.start() + cut)));
            start = piece.start() + cut;
        }
        if (!cuts.isEmpty()) {
            parts.add(new Span(start, piece.end()));
        }
        return parts;
    }

    private static ListedName name(Passage list, Span span, String remark, NameReading reading) {
        return new ListedName(
                list.printed(span.start(), span.end()),
                remark,
                list.offset(span.start()),
                list.place(span.start()),
                reading);
    }

    private static String text(Passage list, Span span) {
        return list.plain().substring(span.start(), span.end());
    }
}
