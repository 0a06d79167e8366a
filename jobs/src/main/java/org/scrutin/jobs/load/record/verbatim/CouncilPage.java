package org.scrutin.jobs.load.record.verbatim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.VerbatimWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * What the title page of a record of the Security Council says of its members: whoever presides, with a state in brackets, and below, a
 * line each, the other members, dots, and who speaks for them.
 *
 * @param document the record
 * @param title its title page
 * @param language its language
 */
record CouncilPage(RecordText document, TitlePage title, LanguageTable language) {

    /** Dots that lead from a state to its speaker. */
    private static final Pattern LEADER = Pattern.compile("\\s*(?:\\.(?:\\s*\\.)+|…|\\.{3})");

    /** In brackets, which names of states have too. */
    private static final Pattern BRACKETS = Pattern.compile("\\((?<inside>(?:[^()]|\\([^()]*\\))+)\\)");

    /**
     * Members.
     *
     * @param at where they begin in the document
     * @param states whose names are read
     */
    record Members(int at, Set<StateId> states) {

        Members {
            states = Collections.unmodifiableSet(new TreeSet<>(states));
        }
    }

    /** The members; empty where the page does not name them, or its agenda does not show where they end. */
    Optional<Members> members(ListReader names) {
        VerbatimWords.CouncilWords words = language.verbatim().council();
        List<Span> lines = document.lines(new Span(0, title.end()));
        OptionalInt first = line(words.members(), lines, 0);
        OptionalInt president = line(words.president(), lines, 0);
        if (first.isEmpty() || president.isEmpty() || president.getAsInt() > first.getAsInt()) {
            return Optional.empty();
        }
        OptionalInt agenda = line(words.agenda(), lines, first.getAsInt());
        if (agenda.isEmpty()) {
            return Optional.empty();
        }
        Set<StateId> states = new TreeSet<>();
        bracketed(
                passage(new Span(
                        lines.get(president.getAsInt()).start(),
                        lines.get(first.getAsInt()).start())),
                names,
                states);
        String before = "";
        for (Span line : lines.subList(first.getAsInt(), agenda.getAsInt())) {
            before = member(bare(words.members(), passage(line)), before, names, states);
        }
        return Optional.of(new Members(lines.get(first.getAsInt()).start(), states));
    }

    /** Reads one line; returns what can be the beginning of a name that the next one ends. */
    private String member(Passage line, String before, ListReader names, Set<StateId> states) {
        String plain = line.plain().strip();
        if (plain.startsWith("(")) {
            bracketed(line, names, states);
            return "";
        }
        Matcher leader = LEADER.matcher(plain);
        String name = leader.find() ? plain.substring(0, leader.start()) : "";
        Optional<StateId> state = name.isEmpty()
                ? longestHead(plain, names)
                : names.stateOf(before + name)
                        .or(() -> names.stateOf((before + " " + name).strip()))
                        .or(() -> one(line, names));
        state.ifPresent(states::add);
        return state.isEmpty() && name.isEmpty() ? plain : "";
    }

    private void bracketed(Passage passage, ListReader names, Set<StateId> states) {
        Matcher brackets = BRACKETS.matcher(passage.plain());
        while (brackets.find()) {
            read(passage.part(brackets.start("inside"), brackets.end("inside")), names)
                    .ifPresent(states::add);
        }
    }

    private Optional<StateId> one(Passage line, ListReader names) {
        Matcher leader = LEADER.matcher(line.plain());
        return leader.find() ? read(line.part(0, leader.start()), names) : Optional.empty();
    }

    /** The state of a text that is one name, be it with blanks or hyphens that are not its own. */
    private static Optional<StateId> read(Passage name, ListReader names) {
        List<ListedName> read = names.read(name);
        return read.size() == 1 ? read.get(0).state() : Optional.empty();
    }

    /** Where nothing leads from the state to its speaker, the longest name that the line begins with. */
    private static Optional<StateId> longestHead(String line, ListReader names) {
        for (int end = line.length(); end > 1; end--) {
            boolean word = end == line.length() || !Character.isLetter(line.charAt(end)) || isHan(line.charAt(end));
            Optional<StateId> state =
                    word ? names.stateOf(line.substring(0, end).strip()) : Optional.empty();
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private OptionalInt line(List<WordPattern> words, List<Span> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (WordPattern.any(words, passage(lines.get(i)).plain().strip())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A line without the words before it. */
    private static Passage bare(List<WordPattern> words, Passage line) {
        Span all = line.stripped(new Span(0, line.plain().length()));
        int from = WordPattern.first(words, line.plain().substring(all.start(), all.end()))
                .map(Words::end)
                .orElse(0);
        return line.part(all.start() + from, all.end());
    }

    private Passage passage(Span span) {
        return Passage.of(document, span, List.of(), language.blanks());
    }
}
