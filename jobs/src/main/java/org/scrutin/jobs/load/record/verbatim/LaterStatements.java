package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.language.VerbatimWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.names.InflectedNames;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.proceedings.BracketedNote;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.LeftOutOfLists;

/**
 * Reads the notes in brackets behind votes, in which delegations say how they had meant to vote. What they say changes no
 * ballot: it is a layer of its own, and each statement is told.
 */
final class LaterStatements {

    /** Letters between statements that say no more than "and the", and "subsequently, the" at the head of a note. */
    private static final int JOINING = 12;

    /** The same where words are written without blanks. */
    private static final int JOINING_SIGNS = 3;

    /** No name holds more of what stands between names. */
    private static final int MOST_PIECES = 3;

    private final Proceedings proceedings;
    private final VerbatimWords.NoteWords words;
    private final ListReader names;
    private final InflectedNames inflected;
    private final Findings findings;

    LaterStatements(Proceedings proceedings, ListReader names, Findings findings) {
        this.proceedings = proceedings;
        this.words = proceedings.language().verbatim().notes();
        this.names = names;
        this.inflected = new InflectedNames(names, words.endings());
        this.findings = findings;
    }

    /**
     * All statements, in the order of the record.
     *
     * @param votes where each vote stands, and the roll call that it is; in order
     * @param ballots of all votes
     */
    List<Intention> read(Map<Span, RollCall> votes, List<ListedBallot> ballots) {
        Map<RollCall, StatementsOnVote> statements = new LinkedHashMap<>();
        for (BracketedNote note : BracketedNote.all(proceedings)) {
            Span span = note.inside();
            Optional<RollCall> within = votes.entrySet().stream()
                    .filter(entry -> entry.getKey().holds(span.start()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (WordPattern.any(words.later(), text(span))) {
                Optional<RollCall> vote = votes.entrySet().stream()
                        .filter(entry -> entry.getKey().end() <= span.start())
                        .map(Map.Entry::getValue)
                        .reduce((first, second) -> second);
                // Between the lists of a vote it can be about this one or about the one before.
                if (within.isPresent()) {
                    tellUnread(span, within.get(), text(span));
                } else if (!note.closed()) {
                    vote.ifPresent(about -> tellUnread(span, about, text(span)));
                } else {
                    vote.ifPresent(about ->
                            read(span, about, ballots, statements.computeIfAbsent(about, v -> new StatementsOnVote())));
                }
            } else if (within.isPresent()) {
                new LeftOutOfLists(names, findings, within.get().id())
                        .note(proceedings.passage().part(span.start(), span.end()));
            }
        }
        return statements.values().stream()
                .flatMap(onVote -> onVote.certain().stream())
                .toList();
    }

    /**
     * What all notes behind one vote say: two of them can be of one delegation.
     *
     * @param intentions the first of each state
     * @param contrary the states of which another says otherwise
     */
    private record StatementsOnVote(Map<StateId, Intention> intentions, Set<StateId> contrary) {

        StatementsOnVote() {
            this(new LinkedHashMap<>(), new TreeSet<>());
        }

        List<Intention> certain() {
            return intentions.values().stream()
                    .filter(intention -> !contrary.contains(intention.state()))
                    .toList();
        }
    }

    private void read(Span note, RollCall vote, List<ListedBallot> ballots, StatementsOnVote statements) {
        boolean told = false;
        List<Span> read = new ArrayList<>();
        for (WordPattern pattern : words.statements()) {
            for (Words statement : pattern.findAll(text(note))) {
                read.add(new Span(statement.start(), statement.end()));
                Optional<Choice> meant = meant(statement.group("meant").orElse(""));
                Span states = statement.span("states").orElseThrow();
                for (Named name : named(new Span(note.start() + states.start(), note.start() + states.end()))) {
                    Optional<StateId> state = name.state();
                    if (meant.isPresent() && state.isPresent()) {
                        Intention intention = new Intention(
                                vote.source(),
                                vote.id(),
                                state.get(),
                                recorded(state.get(), vote, ballots),
                                meant.get(),
                                name.place());
                        Optional<Intention> before =
                                Optional.ofNullable(statements.intentions().putIfAbsent(state.get(), intention));
                        told = true;
                        if (before.isEmpty()) {
                            tell(intention, name.printed());
                        } else if (before.get().intended() != intention.intended()) {
                            statements.contrary().add(state.get());
                            tellUnread(note, vote, name.printed());
                        }
                    } else {
                        tellUnread(note, vote, name.printed());
                        told = true;
                    }
                }
            }
        }
        if (!told) {
            tellUnread(note, vote, text(note));
        } else {
            rest(text(note), read)
                    .forEach(clause -> tellUnread(
                            new Span(note.start() + clause.start(), note.start() + clause.end()),
                            vote,
                            text(note).substring(clause.start(), clause.end()).strip()));
        }
    }

    /**
     * A name in a statement.
     *
     * @param printed as it stands there
     * @param place where
     * @param state whom it means
     */
    private record Named(String printed, String place, Optional<StateId> state) {}

    /** The names of a statement: as a list has them, or cut where the language has more between them. */
    private List<Named> named(Span states) {
        if (words.between().isEmpty()) {
            return listed(states);
        }
        List<Span> pieces = pieces(states);
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int from = pieces.get(i).start();
            int last = i;
            Optional<StateId> state = Optional.empty();
            // The word between two names can stand in one, so the longest name goes first.
            for (int j = Math.min(pieces.size(), i + MOST_PIECES) - 1; j >= i && state.isEmpty(); j--) {
                state = inflected.read(text(new Span(from, pieces.get(j).end())));
                last = state.isPresent() ? j : i;
            }
            Span name = new Span(from, pieces.get(last).end());
            if (state.isPresent()) {
                named.add(new Named(text(name), proceedings.passage().place(from), state));
            } else {
                named.addAll(listed(name));
            }
            i = last + 1;
        }
        return named;
    }

    private List<Named> listed(Span states) {
        return names.read(proceedings.passage().part(states.start(), states.end())).stream()
                .map(name ->
                        new Named(name.printed(), name.place(), name.state().or(() -> inflected.read(name.printed()))))
                .toList();
    }

    private List<Span> pieces(Span states) {
        List<Span> pieces = new ArrayList<>();
        int from = states.start();
        for (Words sign : WordPattern.all(words.between(), text(states))) {
            add(new Span(from, states.start() + sign.start()), pieces);
            from = states.start() + sign.end();
        }
        add(new Span(from, states.end()), pieces);
        return pieces;
    }

    private void add(Span piece, List<Span> pieces) {
        if (!text(piece).isBlank()) {
            pieces.add(piece);
        }
    }

    /** What is left of a note between the statements that were read, where it says something. */
    private List<Span> rest(String note, List<Span> read) {
        List<Span> rest = new ArrayList<>();
        int from = 0;
        for (Span statement :
                read.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (statement.start() > from) {
                rest.add(new Span(from, statement.start()));
            }
            from = Math.max(from, statement.end());
        }
        rest.add(new Span(from, note.length()));
        return rest.stream()
                .filter(clause -> saysSomething(note.substring(clause.start(), clause.end())))
                .toList();
    }

    private boolean saysSomething(String clause) {
        String bare = clause;
        for (WordPattern later : words.later()) {
            for (Words word : later.findAll(bare)) {
                bare = bare.replace(word.text(), "");
            }
        }
        int most = proceedings.language().blanks() == Blanks.MEAN_NOTHING ? JOINING_SIGNS : JOINING;
        return bare.codePoints().filter(Character::isLetter).count() > most;
    }

    /** Empty too where it goes on: "in favour of paragraph 5 and against the text as a whole" means two things. */
    private Optional<Choice> meant(String said) {
        for (Map.Entry<Choice, List<WordPattern>> choice : words.meant().entrySet()) {
            Optional<Words> meant = WordPattern.first(choice.getValue(), said);
            if (meant.isPresent()) {
                String rest = said.substring(meant.get().end());
                boolean goesOn =
                        proceedings.language().lists().conjunctions().stream().anyMatch(rest::contains);
                return goesOn ? Optional.empty() : Optional.of(choice.getKey());
            }
        }
        return Optional.empty();
    }

    private static Optional<Choice> recorded(StateId state, RollCall vote, List<ListedBallot> ballots) {
        return ballots.stream()
                .filter(ballot ->
                        ballot.rollCall().equals(vote.id()) && ballot.state().equals(state))
                .map(ListedBallot::choice)
                .findFirst();
    }

    private void tell(Intention intention, String printed) {
        String recorded = intention
                .recorded()
                .map(choice -> "recorded " + choice.letter())
                .orElse("on no list");
        findings.note(DiscrepancyKind.INTENTION, Severity.WARNING, intention.place())
                .on(Optional.of(intention.rollCall()))
                .of(Optional.of(intention.state()))
                .evidence(printed + ": " + recorded + ", meant "
                        + intention.intended().letter())
                .detail("The delegation said later how it had meant to vote; the recorded tally does not change.")
                .add();
    }

    private void tellUnread(Span note, RollCall vote, String evidence) {
        findings.note(
                        DiscrepancyKind.INTENTION,
                        Severity.WARNING,
                        proceedings.passage().place(note.start()))
                .on(Optional.of(vote.id()))
                .evidence(evidence)
                .detail(
                        "A note behind the vote says something of a delegation that is not read; no ballot depends on it.")
                .add();
    }

    private String text(Span span) {
        return proceedings.plain().substring(span.start(), span.end());
    }
}
