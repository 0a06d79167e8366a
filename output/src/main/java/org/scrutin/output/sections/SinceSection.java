package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.compare.EditionDifference;
import org.scrutin.output.compare.LargestMoves;
import org.scrutin.output.compare.MovedSentence;
import org.scrutin.output.compare.Since;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DataTable.Row;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.ChangeTables;
import org.scrutin.output.tables.TableChange;
import org.scrutin.output.wording.Words;

/** What changed since the edition before: in the data, in settings and program, in the results. */
final class SinceSection {

    /** As many states, files and settings are named; the table of changes has all. */
    private static final int NAMED = 10;

    /** Of a digest. */
    private static final int DIGITS = 10;

    /** So many ways in which ballots changed are told in words: the section takes less than half a page. */
    private static final int ALIKE = 5;

    /** Of a longer sentence, in characters, the brief form stands in the table. */
    private static final int LONG = 240;

    private static final String CHANGES = ChangeTables.CHANGES.name();
    private static final String CHANGES_TABLES = ChangeTables.CHANGES_TABLES.name();

    Optional<Section> write(Draft draft) {
        Since since = draft.input().edition().since();
        if (since instanceof Since.Unreadable lost) {
            return Optional.of(section(draft)
                    .paragraph(Inline.text(draft.text(
                            "since.unreadable", Map.of("edition", lost.edition().value()))))
                    .build());
        }
        return since.difference()
                // A paper more or less is no news of the votes; the files of changes tell it.
                .filter(difference -> !difference.isOfPapersOnly())
                .map(difference -> written(draft, difference));
    }

    private static Section.Builder section(Draft draft) {
        return Section.builder("since", draft.text("since.title"));
    }

    private static Section written(Draft draft, EditionDifference difference) {
        Section.Builder section = section(draft);
        SinceNotes notes = SinceNotes.of(difference);
        section.paragraph(Inline.text(draft.text(
                "since.intro", Map.of("edition", difference.before().edition().value()))));
        section.add(draft.bullets(draft.claims().of(StudyClaims.Part.SINCE)));
        section.addAll(ballots(draft, difference));
        adding(draft, difference).ifPresent(section::add);
        madeFrom(draft, difference, notes).ifPresent(section::add);
        sentences(draft, difference, notes).ifPresent(section::add);
        tables(draft, difference, notes).ifPresent(section::add);
        difference
                .ranges()
                .ifPresent(ranges -> section.paragraph(draft.note(
                        draft.text("since.ranges." + ranges.kind().id(), Map.of("rows", ranges.rows())), CHANGES)));
        difference
                .uncounted()
                .forEach(table -> section.paragraph(draft.note(
                        draft.text(
                                "since.uncounted",
                                Map.of(
                                        "table",
                                        table.table(),
                                        "columns",
                                        draft.names().join(table.uncounted()))),
                        CHANGES_TABLES)));
        return section.build();
    }

    /** Ballots that differ, in words, those that changed alike on one vote together: they stand where the section is read. */
    private static List<Block> ballots(Draft draft, EditionDifference difference) {
        Map<Alike, List<StateId>> alikes = new LinkedHashMap<>();
        // Who voted how on a vote that came or went is no change of a ballot.
        Set<String> apart = difference.votesOfOneEdition();
        for (ChangeRow ballot : difference.changedBallots()) {
            // The key of a ballot: its roll call and its state.
            List<String> key = ballot.place().keyValues();
            if (apart.contains(key.get(0))) {
                continue;
            }
            alikes.computeIfAbsent(new Alike(key.get(0), ballot.before(), ballot.after()), alike -> new ArrayList<>())
                    .add(new StateId(key.get(1)));
        }
        if (alikes.isEmpty()) {
            return List.of();
        }
        int shown = alikes.values().stream()
                .limit(ALIKE)
                .mapToInt(states -> Math.min(states.size(), NAMED))
                .sum();
        BulletList named = new BulletList(alikes.entrySet().stream()
                .limit(ALIKE)
                .map(alike -> ballots(draft, alike.getKey(), alike.getValue()))
                .toList());
        TableChange counts = difference.ballots();
        int rest = counts.added() + counts.cells() + counts.withdrawn() - shown;
        return rest == 0
                ? List.of(named)
                : List.of(
                        named,
                        new Paragraph(List.of(draft.note(
                                draft.text("since.rest", Map.of("rest", Math.max(0, rest))), CHANGES))));
    }

    /** Votes that add up no longer, and those that do now. */
    private static Optional<BulletList> adding(Draft draft, EditionDifference difference) {
        List<List<Inline>> items = new ArrayList<>();
        for (RollCallOutcome.Status status :
                List.of(RollCallOutcome.Status.DISCREPANT, RollCallOutcome.Status.RECONCILED)) {
            difference
                    .votesThatAre(status.id())
                    .forEach(vote -> items.add(List.of(Inline.text(draft.text(
                            "since.status." + status.id(),
                            Map.of("vote", draft.names().rollCallInSentence(new RollCallId(vote))))))));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new BulletList(items));
    }

    /** Ballots on one vote that changed from one choice to another; empty: no ballot. */
    private record Alike(String rollCall, String before, String after) {}

    private static List<Inline> ballots(Draft draft, Alike alike, List<StateId> states) {
        return List.of(Inline.text(draft.text(
                "since.ballot",
                Map.of(
                        "vote", draft.names().rollCallInSentence(new RollCallId(alike.rollCall())),
                        "states",
                                draft.names()
                                        .states(states.stream().limit(NAMED).toList()),
                        "more", Math.max(0, states.size() - NAMED),
                        "before", choice(draft, alike.before()),
                        "after", choice(draft, alike.after())))));
    }

    private static String choice(Draft draft, String letter) {
        return letter.isEmpty()
                ? draft.text("since.no-ballot")
                : Choice.ofLetter(letter).map(draft::choice).orElse(letter);
    }

    private static Optional<DataTable> madeFrom(Draft draft, EditionDifference difference, SinceNotes notes) {
        List<ChangeRow> changes = SinceNotes.MADE.stream()
                .flatMap(kind -> difference.changes(kind).stream())
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        DataTable.Builder table = DataTable.builder(
                        draft.text("since.made"),
                        Column.text(draft.text("head.kind")),
                        Column.text(draft.text("head.what")),
                        Column.text(draft.text("head.before")),
                        Column.text(draft.text("head.now")))
                .compact();
        changes.stream()
                .limit(SinceNotes.MADE_FROM)
                .forEach(change -> table.row(
                        draft.text("since.kind." + change.kind().id()),
                        change.place().keyValues().get(0),
                        shortened(change, change.before()),
                        shortened(change, change.after())));
        String rest = notes.restOfMadeFrom(draft.words());
        return Optional.of(table.note(draft.note(rest, CHANGES)).build());
    }

    /** A digest is told by its first digits. */
    private static String shortened(ChangeRow change, String text) {
        return change.kind() == ChangeKind.INPUT && text.length() > DIGITS ? text.substring(0, DIGITS) + "…" : text;
    }

    /** Sentences that read otherwise than before, both forms side by side; what only one of the two has stands out. */
    private static Optional<DataTable> sentences(Draft draft, EditionDifference difference, SinceNotes notes) {
        Map<String, MovedSentence> moved = new LinkedHashMap<>();
        // Ranges of numbers say nothing without the sentences that they stand below.
        difference.sentences().stream()
                .filter(sentence -> sentence.rangeOf().isEmpty())
                .forEach(sentence -> moved.put(sentence.claim(), sentence));
        List<Otherwise> now = draft.claims().all().stream()
                .filter(claim -> moved.containsKey(claim.id()))
                .map(claim -> new Otherwise(
                        moved.remove(claim.id()),
                        difference.saidBefore().of(draft.language(), claim.id()),
                        Optional.of(claim)))
                .toList();
        List<Otherwise> all = new ArrayList<>(now);
        // What is left of them is said no longer.
        moved.values()
                .forEach(gone -> all.add(new Otherwise(
                        gone, difference.saidBefore().of(draft.language(), gone.claim()), Optional.empty())));
        Draft asBefore = asBefore(draft, difference);
        List<Otherwise> told = all.stream().filter(one -> one.isSeen(asBefore)).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(draft.text("head.before")), Column.text(draft.text("head.sentence"))));
        if (difference.isToldApart()) {
            columns.add(Column.text(draft.text("head.made-by")));
        }
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("since.sentences"))), columns);
        told.stream()
                .limit(SinceNotes.SENTENCES)
                .forEach(one -> table.row(one.row(new Beside(draft, asBefore, difference))));
        if (told.size() < all.size()) {
            table.note(Inline.text(draft.text("since.alike")));
        }
        notes.leftOutRanges(draft.words()).ifPresent(text -> table.note(Inline.text(text)));
        String more = told.size() > SinceNotes.SENTENCES ? notes.moreSentences(draft.words()) : draft.text("since.all");
        return Optional.of(table.note(draft.note(more, CHANGES)).build());
    }

    /** The same report in the language of the sentences before: a language that is new in this edition had none. */
    private static Draft asBefore(Draft draft, EditionDifference difference) {
        String language = difference.saidBefore().languageFor(draft.language());
        return language.equals(draft.language()) || !Words.LANGUAGES.contains(language)
                ? draft
                : new Draft(draft.input(), Words.of(language));
    }

    /**
     * What a row is told by.
     *
     * @param draft the report
     * @param asBefore the same in the language of the sentences before
     */
    private record Beside(Draft draft, Draft asBefore, EditionDifference difference) {

        boolean isOneLanguage() {
            return draft.language().equals(asBefore.language());
        }
    }

    /**
     * A sentence with a value that moved.
     *
     * @param moved what did
     * @param before as the edition before has it
     * @param claim as this edition has it
     */
    private record Otherwise(MovedSentence moved, Optional<String> before, Optional<Claim> claim) {

        /** Whether a reader sees it: a value may move by less than the sentence prints. */
        boolean isSeen(Draft asBefore) {
            return !before.equals(claim.map(asBefore::sentence)) && (before.isPresent() || claim.isPresent());
        }

        /** Words that only one of the two has stand out; of two languages those of the one that both can be said in. */
        Row row(Beside beside) {
            Draft draft = beside.draft();
            EditionDifference difference = beside.difference();
            String not = draft.text("since.alone.not");
            Optional<String> after = claim.map(draft::sentence);
            Optional<String> again = claim.map(beside.asBefore()::sentence);
            List<Inline> now = new ArrayList<>(claim.map(one ->
                            after.filter(text -> text.length() <= LONG).orElseGet(() -> draft.briefSentence(one)))
                    .map(text -> ChangedWords.shortened(
                            text, before.filter(own -> beside.isOneLanguage()).orElse(text)))
                    .orElseGet(() -> List.of(Inline.text(not))));
            claim.map(draft::mark).ifPresent(now::add);
            List<Cell> cells = new ArrayList<>(List.of(
                    before.map(text -> new Cell(ChangedWords.shortened(text, again.orElse(text)), 1))
                            .orElseGet(() -> Cell.of(not)),
                    new Cell(now, 1)));
            if (difference.isToldApart()) {
                cells.add(Cell.of(draft.text("since.cause." + moved.cause().replace(' ', '_'))));
            }
            return new Row(cells);
        }
    }

    private static Optional<DataTable> tables(Draft draft, EditionDifference difference, SinceNotes notes) {
        List<TableChange> tables = difference.resultTables();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        DataTable.Builder table = DataTable.builder(
                        draft.text("since.tables"),
                        Column.text(draft.text("head.file")),
                        Column.number(draft.text("head.cells")),
                        Column.number(draft.text("head.rows-added")),
                        Column.number(draft.text("head.rows-withdrawn")),
                        Column.text(draft.text("head.largest-move")))
                .compact();
        tables.stream()
                .sorted(Comparator.comparingInt(SinceSection::size).reversed())
                .limit(SinceNotes.TABLES)
                .sorted(Comparator.comparing(TableChange::table))
                .forEach(counts -> table.row(
                        counts.table(),
                        draft.numbers().count(counts.cells()),
                        draft.numbers().count(counts.added()),
                        draft.numbers().count(counts.withdrawn()),
                        LargestMoves.of(difference, counts).orElse("")));
        notes.restOfTables(draft.words()).ifPresent(text -> table.note(draft.note(text, CHANGES_TABLES)));
        return Optional.of(
                table.note(draft.note(draft.text("since.tables.note"), CHANGES)).build());
    }

    private static int size(TableChange table) {
        return table.cells() + table.added() + table.withdrawn();
    }
}
