package org.scrutin.jobs.load.record.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Furniture;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.Symbols;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.DayReader;
import org.scrutin.jobs.load.record.vote.ListReading;
import org.scrutin.jobs.load.record.vote.NameFindings;
import org.scrutin.jobs.load.record.vote.PrintedVote;
import org.scrutin.jobs.load.record.vote.Totals;
import org.scrutin.jobs.load.record.vote.UntakenVotes;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * One reading of one page; not to be used twice.
 *
 * @param text the page
 * @param plain its text as one line
 * @param language its language
 * @param lists reads its names
 */
record LibraryReading(UnfurnishedText text, Passage plain, LanguageTable language, ListReading lists) {

    /** Characters of a line that is a label alone. */
    private static final int LABEL = 12;

    /** Reads a page; empty where totals, a day or lines of states are missing. */
    static Optional<ReadRecord> of(RecordText document, LanguageTable language, CsvStateRegistry registry) {
        UnfurnishedText text = new UnfurnishedText(document, Furniture.of(document, ""), language.blanks());
        LibraryReading reading = new LibraryReading(
                text,
                text.passage(new Span(0, document.length())),
                language,
                new ListReading(language, registry, new Findings(document.source())));
        return reading.read();
    }

    private Optional<ReadRecord> read() {
        Optional<Words> totals = first(language.library().totals());
        DayReader days = new DayReader(language, OptionalInt.empty());
        Optional<LocalDate> day = first(language.library().dates()).flatMap(days::first);
        if (totals.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        UnfurnishedText below = text.without(heads(plain.offset(totals.get().end())));
        StateLines lines = StateLines.of(below, lists.names(day.get()));
        return lines.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new LibraryReading(below, plain, language, lists).read(totals.get(), day.get(), lines));
    }

    /** The symbol of the resolution, where it heads a page: above, it is a field. */
    private List<Span> heads(int from) {
        return Furniture.of(text.document(), field(language.library().resolutions(), "symbol")).stream()
                .filter(span -> span.start() >= from)
                .toList();
    }

    private ReadRecord read(Words words, LocalDate day, StateLines lines) {
        Totals totals = Totals.of(words, language);
        RollCall rollCall = rollCall(totals, day);
        String place = plain.place(words.start());
        totals.tell(lists.findings(), place, rollCall.id());
        new NameFindings(lists.findings(), Optional.of(rollCall.id()))
                .furnitureBetween(text, lines.extent(), lines.names());
        List<ListedBallot> ballots =
                lists.read(List.of(new PrintedVote(rollCall, place, place, lines.blocks())), text, day);
        tellAbsent(words, ballots, rollCall);
        tellMembers(lines.names().size(), ballots.size(), rollCall);
        tellNotes(rollCall);
        for (Words others : WordPattern.all(language.library().totals(), plain.plain())) {
            if (others.start() > words.start()) {
                new UntakenVotes(lists.findings())
                        .totals(Totals.of(others, language), plain.place(others.start()), others.text());
            }
        }
        return new ReadRecord(
                text.document().source(),
                List.of(rollCall),
                ballots,
                List.of(),
                List.of(),
                List.of(),
                lists.findings().all());
    }

    /** A note can say that a state voted otherwise, or later wished it had: it is told, and not read. */
    private void tellNotes(RollCall rollCall) {
        List<Span> all = text.document().lines();
        for (int i = 0; i < all.size(); i++) {
            Span line = all.get(i);
            boolean isLabel = line.end() - line.start() <= LABEL && i + 1 < all.size();
            // A page can have the label on a line and what it labels on the next.
            Span both = isLabel ? new Span(line.start(), all.get(i + 1).end()) : line;
            String printed = text.passage(both).plain().strip();
            if (WordPattern.any(language.library().notes(), printed)) {
                lists.findings()
                        .note(
                                DiscrepancyKind.INTENTION,
                                Severity.WARNING,
                                text.document().place(line.start()))
                        .on(Optional.of(rollCall.id()))
                        .evidence(printed)
                        .detail("The page has a note on the vote, which is not read; no ballot depends on it.")
                        .add();
            }
        }
    }

    private RollCall rollCall(Totals totals, LocalDate day) {
        String resolution = field(language.library().resolutions(), "symbol");
        String meeting = Symbols.ofAMeetingIn(plain.plain());
        String name = resolution.isEmpty() ? meeting : resolution;
        return new RollCallBuilder(
                        new RollCallId(name.isEmpty() ? text.document().source() : name), day)
                .source(text.document().source())
                .meeting(meeting)
                .title(title())
                .announced(totals.counts())
                .build();
    }

    private LocalText title() {
        String title = field(language.library().titles(), "title");
        return title.isEmpty() ? LocalText.EMPTY : new LocalText(Map.of(language.language(), title));
    }

    private void tellAbsent(Words words, List<ListedBallot> ballots, RollCall rollCall) {
        long listed = ballots.stream()
                .filter(ballot -> ballot.choice() == Choice.ABSENT)
                .count();
        words.group("absent")
                .filter(printed -> isAnother(printed, listed))
                .ifPresent(printed -> lists.findings()
                        .note(DiscrepancyKind.HEADING_COUNT, Severity.BLOCKING, plain.place(words.start()))
                        .on(Optional.of(rollCall.id()))
                        .figures(printed, Long.toString(listed))
                        .detail("The page gives another number of states that did not vote than it lists.")
                        .add());
    }

    /** The states that could vote are all that the page lists, those that did not vote among them; a line can stand twice, or be none of a state. */
    private void tellMembers(int lines, int states, RollCall rollCall) {
        Optional<Words> members = first(language.library().members());
        members.flatMap(words -> words.group("members"))
                .filter(printed -> isAnother(printed, lines) && isAnother(printed, states))
                .ifPresent(printed -> lists.findings()
                        .note(
                                DiscrepancyKind.HEADING_COUNT,
                                Severity.BLOCKING,
                                plain.place(members.get().start()))
                        .on(Optional.of(rollCall.id()))
                        .figures(printed, Integer.toString(states))
                        .detail(
                                "The page gives another number of states that could vote than it lists: lines are missing.")
                        .add());
    }

    private boolean isAnother(String printed, long listed) {
        return language.number(printed).orElse(-1) != listed;
    }

    private String field(List<WordPattern> patterns, String group) {
        return first(patterns).flatMap(words -> words.group(group)).orElse("").strip();
    }

    private Optional<Words> first(List<WordPattern> patterns) {
        return WordPattern.first(patterns, plain.plain());
    }
}
