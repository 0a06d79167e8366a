package org.scrutin.jobs.convert;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.load.dataset.RollCallMark;
import org.scrutin.jobs.registry.Voters;
import org.scrutin.output.tables.RecordTables;
import org.scrutin.output.tables.RosterTables;
import org.scrutin.output.tables.TableDefinition;

/**
 * Writes the small tables of a data set as the format scrutin reads them. Cells stand as they are, unlike in a report, whose
 * tables guard spreadsheets against formulas: here every text must come back as it was.
 */
final class ImportTables {

    private static final List<String> ROLL_CALLS = List.of(
            "roll_call",
            "source",
            "date",
            RollCallMark.MONTH_ONLY.column(),
            "meeting",
            "session",
            "body",
            "kind",
            "topic",
            "series",
            "paragraph",
            "title",
            "subject",
            "whole_text",
            "result",
            "majority",
            "announced_yes",
            "announced_no",
            "announced_abstain",
            RollCallMark.IMPORTANT.column());

    private static final List<String> VOTERS =
            List.of("state", "name", "group", "group_name", "from", "to", "precision");

    private final LoadedStudy loaded;
    private final Path folder;

    ImportTables(LoadedStudy loaded, Path folder) {
        this.loaded = loaded;
        this.folder = folder;
    }

    /** Writes them; of tables that may be missing those that have a row. Keys of the source and their files, in order. */
    Map<String, String> write() throws IOException {
        List<RollCall> rollCalls = loaded.data().matrix().rollCalls();
        Map<String, String> files = writeRollCalls();
        List<List<String>> topics = new ArrayList<>();
        rollCalls.forEach(rollCall -> rollCall.topics().stream()
                .filter(topic -> !topic.equals(rollCall.topic()))
                .forEach(topic -> topics.add(List.of(rollCall.id().value(), topic))));
        some("roll-call-topics", List.of("roll_call", "topic"), topics, files);
        some("labels", LabelRows.HEADER, LabelRows.of(loaded.data()), files);
        some("decisions", RecordTables.DECISIONS.header(), decisions(), files);
        some("voters", VOTERS, voters(loaded.voters()), files);
        some("speakers", RecordTables.SPEAKERS, loaded.data().speakers(), files);
        some("discrepancies", RecordTables.DISCREPANCIES, loaded.foundInSources(), files);
        some("intentions", RosterTables.INTENTIONS, loaded.data().layers().intentions(), files);
        some(
                "documents",
                List.of("source", "sha256"),
                loaded.documents().stream()
                        .map(document -> List.of(document.source(), document.sha256()))
                        .toList(),
                files);
        return files;
    }

    /** Writes the table of roll calls alone. */
    Map<String, String> writeRollCalls() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        List<RollCall> rollCalls = loaded.data().matrix().rollCalls();
        put("roll-calls", ROLL_CALLS, rollCalls.stream().map(this::cells).toList(), files);
        return files;
    }

    /** Under the titles that the table has a language for; {@link LabelRows} has the others. */
    private List<List<String>> decisions() {
        int title = RecordTables.DECISIONS.header().indexOf("title");
        List<List<String>> rows = new ArrayList<>();
        for (Decision decision : loaded.data().decisions()) {
            List<String> cells =
                    new ArrayList<>(RecordTables.DECISIONS.cells(new RecordTables.DecisionRow(decision, "")));
            cells.set(title, LabelRows.inTable(decision.title()));
            rows.add(cells);
        }
        return rows;
    }

    /** A row a membership. */
    private static List<List<String>> voters(Voters voters) {
        Map<StateId, String> names = new TreeMap<>();
        voters.voters().forEach(voter -> names.put(voter.id(), LabelRows.own(voter.name(), "en")));
        List<List<String>> rows = new ArrayList<>();
        Stream.concat(Stream.of(voters.everybody()), voters.groups().stream())
                .forEach(group -> group.memberships()
                        .forEach(membership -> rows.add(List.of(
                                membership.state().value(),
                                names.getOrDefault(membership.state(), ""),
                                group.id().value(),
                                LabelRows.own(group.name(), "en"),
                                membership.period().from().map(Object::toString).orElse(""),
                                membership.period().to().map(Object::toString).orElse(""),
                                membership.precision()))));
        return rows;
    }

    private List<String> cells(RollCall rollCall) {
        List<String> cells = new ArrayList<>();
        cells.add(rollCall.id().value());
        cells.add(rollCall.source());
        cells.add(rollCall.date().toString());
        cells.add(mark(rollCall, RollCallMark.MONTH_ONLY));
        cells.add(rollCall.meeting());
        cells.add(rollCall.session());
        cells.add(rollCall.body());
        cells.add(rollCall.kind().id());
        cells.add(rollCall.topic());
        cells.add(rollCall.series());
        cells.add(rollCall.paragraph());
        cells.add(LabelRows.inTable(rollCall.title()));
        cells.add(LabelRows.inTable(rollCall.subject()));
        cells.add(rollCall.wholeText().map(Object::toString).orElse(""));
        cells.add(rollCall.result().map(RollCallResult::id).orElse(""));
        cells.add(rollCall.majority().map(MajorityRule::id).orElse(""));
        cells.add(total(rollCall, ChoiceCounts::yes));
        cells.add(total(rollCall, ChoiceCounts::no));
        cells.add(total(rollCall, ChoiceCounts::abstain));
        cells.add(mark(rollCall, RollCallMark.IMPORTANT));
        return cells;
    }

    private String mark(RollCall rollCall, RollCallMark mark) {
        return loaded.marked().getOrDefault(mark, Set.of()).contains(rollCall.id()) ? mark.word() : "";
    }

    private static String total(RollCall rollCall, Function<ChoiceCounts, Integer> count) {
        return rollCall.announced().map(count).map(Object::toString).orElse("");
    }

    private <R> void some(String key, TableDefinition<R> table, List<R> rows, Map<String, String> files)
            throws IOException {
        some(key, table.header(), rows.stream().map(table::cells).toList(), files);
    }

    private void some(String key, List<String> header, List<List<String>> rows, Map<String, String> files)
            throws IOException {
        if (!rows.isEmpty()) {
            put(key, header, rows, files);
        }
    }

    private void put(String key, List<String> header, List<List<String>> rows, Map<String, String> files)
            throws IOException {
        String name = key.replace('-', '_') + ".csv";
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(name))) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }
        files.put(key, name);
    }
}
