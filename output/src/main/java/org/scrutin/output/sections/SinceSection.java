package org.scrutin.output.sections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.StudyClaims;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.compare.EditionDifference;
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

/** What changed since the edition before: in the data, in settings and program, in the results. */
final class SinceSection {

    /** As many states, files and settings are named; the table of changes has all. */
    private static final int NAMED = 10;

    /** So many ways in which ballots changed are told in words: the section takes less than half a page. */
    private static final int ALIKE = 5;

    /** As many sentences that moved are named. */
    private static final int SENTENCES = 20;

    private static final int DECIMALS = 3;
    private static final int FINE = 6;

    /** What shows with three decimals. */
    private static final BigDecimal SEEN = new BigDecimal("0.0005");

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
        section.paragraph(Inline.text(draft.text(
                "since.intro", Map.of("edition", difference.before().edition().value()))));
        section.add(draft.bullets(draft.claims().of(StudyClaims.Part.SINCE)));
        section.addAll(ballots(draft, difference));
        madeFrom(draft, difference).ifPresent(section::add);
        sentences(draft, difference).ifPresent(section::add);
        alone(draft, difference).ifPresent(section::add);
        tables(draft, difference).ifPresent(section::add);
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
        for (ChangeRow ballot : difference.changedBallots()) {
            // The key of a ballot: its roll call and its state.
            List<String> key = ballot.place().keyValues();
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
        return rest == 0 ? List.of(named) : List.of(named, new Paragraph(List.of(rest(draft, rest, 0))));
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
                        "before", choice(draft, alike.before()),
                        "after", choice(draft, alike.after())))));
    }

    /** The note of a table of which a few rows are shown. */
    private static Inline[] rest(Draft draft, int all, int shown) {
        return draft.note(draft.text("since.rest", Map.of("rest", Math.max(0, all - shown))), CHANGES);
    }

    private static String choice(Draft draft, String letter) {
        return letter.isEmpty()
                ? draft.text("since.no-ballot")
                : Choice.ofLetter(letter).map(draft::choice).orElse(letter);
    }

    private static Optional<DataTable> madeFrom(Draft draft, EditionDifference difference) {
        List<ChangeRow> changes = new ArrayList<>(difference.changes(ChangeKind.INPUT));
        changes.addAll(difference.changes(ChangeKind.SETTING));
        changes.addAll(difference.changes(ChangeKind.PROGRAM));
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
                .limit(NAMED)
                .forEach(change -> table.row(
                        draft.text("since.kind." + change.kind().id()),
                        change.place().keyValues().get(0),
                        shortened(change, change.before()),
                        shortened(change, change.after())));
        return Optional.of(table.note(rest(draft, changes.size(), NAMED)).build());
    }

    /** A digest is told by its first digits. */
    private static String shortened(ChangeRow change, String text) {
        return change.kind() == ChangeKind.INPUT && text.length() > NAMED ? text.substring(0, NAMED) + "…" : text;
    }

    /** Sentences of this edition with the numbers of theirs that moved, a row a number. */
    private static Optional<DataTable> sentences(Draft draft, EditionDifference difference) {
        Map<String, List<ChangeRow>> moved = new LinkedHashMap<>();
        difference
                .changes(ChangeKind.VALUE)
                .forEach(change -> moved.computeIfAbsent(
                                change.place().keyValues().get(0), id -> new ArrayList<>())
                        .add(change));
        List<List<Moved>> bySentence = draft.claims().all().stream()
                .map(claim -> moved.getOrDefault(claim.id(), List.of()).stream()
                        .map(change -> new Moved(claim, change))
                        .filter(Moved::isPrinted)
                        .toList())
                .filter(printed -> !printed.isEmpty())
                .toList();
        if (bySentence.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(draft.text("head.sentence")),
                Column.text(draft.text("head.value")),
                Column.text(draft.text("head.before")),
                Column.text(draft.text("head.now")),
                Column.number(draft.text("head.by"))));
        if (difference.isToldApart()) {
            columns.add(Column.text(draft.text("head.made-by")));
        }
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("since.sentences"))), columns)
                .compact();
        bySentence.stream().limit(SENTENCES).forEach(printed -> {
            Claim claim = printed.get(0).claim();
            List<Inline> sentence = draft.brief(claim);
            for (Moved value : printed) {
                table.row(row(draft, sentence, value, difference));
                sentence = List.of(draft.mark(claim));
            }
        });
        return Optional.of(table.note(rest(draft, bySentence.size(), SENTENCES)).build());
    }

    /** Sentences with values that are new, in words, and those with values that are gone, by their ids: their words went with them. */
    private static Optional<DataTable> alone(Draft draft, EditionDifference difference) {
        Set<String> fresh = claims(difference, ChangeKind.ROW_ADDED);
        Set<String> gone = claims(difference, ChangeKind.ROW_WITHDRAWN);
        if (fresh.isEmpty() && gone.isEmpty()) {
            return Optional.empty();
        }
        String said = draft.text("since.alone.said");
        String not = draft.text("since.alone.not");
        DataTable.Builder table = DataTable.builder(
                        draft.text("since.alone"),
                        Column.text(draft.text("head.sentence")),
                        Column.text(draft.text("head.before")),
                        Column.text(draft.text("head.now")))
                .compact();
        draft.claims().all().stream()
                .filter(claim -> fresh.contains(claim.id()))
                .limit(SENTENCES)
                .forEach(claim ->
                        table.row(new Row(List.of(new Cell(draft.brief(claim), 1), Cell.of(not), Cell.of(said)))));
        gone.stream().limit(SENTENCES).forEach(id -> table.row(id, said, not));
        int rest = Math.max(0, fresh.size() - SENTENCES) + Math.max(0, gone.size() - SENTENCES);
        return Optional.of(table.note(rest(draft, rest, 0)).build());
    }

    /** The ids of claims that have values of one kind of change. */
    private static Set<String> claims(EditionDifference difference, ChangeKind kind) {
        return difference.changes(kind).stream()
                .filter(change ->
                        change.place().table().equals(difference.values().table()))
                .map(change -> change.place().keyValues().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A number of a sentence, or whom it names, that is another than before. */
    private record Moved(Claim claim, ChangeRow change) {

        String argument() {
            return change.place().keyValues().get(1);
        }

        /** A word that only chooses a form of the sentence is nothing that a reader sees. */
        boolean isPrinted() {
            return claim.argument(argument())
                    .filter(argument -> argument.value() instanceof ClaimValue.Form)
                    .isEmpty();
        }
    }

    private static Row row(Draft draft, List<Inline> sentence, Moved moved, EditionDifference difference) {
        ChangeRow change = moved.change();
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell(sentence, 1),
                Cell.of(moved.argument()),
                Cell.of(value(draft, moved, change.before())),
                Cell.of(value(draft, moved, change.after())),
                Cell.of(difference(draft, change))));
        if (difference.isToldApart()) {
            cells.add(Cell.of(draft.text("since.cause." + change.cause().replace(' ', '_'))));
        }
        return new Row(cells);
    }

    private static String value(Draft draft, Moved moved, String text) {
        if (moved.change().difference().isPresent()) {
            return draft.numbers().decimal(Double.parseDouble(text), decimals(moved.change()));
        }
        return moved.claim()
                .argument(moved.argument())
                .flatMap(argument -> EarlierValue.of(text, argument.value()))
                .map(draft::value)
                .orElse(text);
    }

    private static String difference(Draft draft, ChangeRow change) {
        return change.difference()
                .map(by -> draft.numbers().signed(by.doubleValue(), decimals(change)))
                .orElse("");
    }

    /** As many decimals as other tables have, none for whole numbers, and more where the change or the two numbers would not show it. */
    private static int decimals(ChangeRow change) {
        BigDecimal by = change.difference().orElseThrow();
        boolean whole = Stream.of(change.before(), change.after()).noneMatch(text -> text.contains("."));
        if (whole) {
            return 0;
        }
        boolean alike = printed(change.before()).compareTo(printed(change.after())) == 0;
        return alike || by.abs().compareTo(SEEN) < 0 ? FINE : DECIMALS;
    }

    private static BigDecimal printed(String number) {
        return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Optional<DataTable> tables(Draft draft, EditionDifference difference) {
        List<TableChange> tables = difference.resultTables();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        DataTable.Builder table = DataTable.builder(
                        draft.text("since.tables"),
                        Column.text(draft.text("head.file")),
                        Column.number(draft.text("head.cells")),
                        Column.number(draft.text("head.rows-added")),
                        Column.number(draft.text("head.rows-withdrawn")))
                .compact();
        tables.forEach(counts -> table.row(
                counts.table(),
                draft.numbers().count(counts.cells()),
                draft.numbers().count(counts.added()),
                draft.numbers().count(counts.withdrawn())));
        return Optional.of(
                table.note(draft.note(draft.text("since.tables.note"), CHANGES)).build());
    }
}
