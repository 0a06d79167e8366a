package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.file.InputDigest;
import org.scrutin.jobs.file.InputPaths;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.load.dataset.DecisionsReader;
import org.scrutin.jobs.load.dataset.DiscrepanciesReader;
import org.scrutin.jobs.load.dataset.LabelsReader;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.load.dataset.SpeakersReader;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudySource;

/** Everything of a study's sources but the ballots: read whole on the driver. */
final class SmallTables {

    private final StateRegistry registry;
    private final InputFaults faults;
    private final InputPaths paths;
    private final Map<String, InputDigest> digests = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<RollCallId, RollCall> rollCalls = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final LabelsReader labels = new LabelsReader();

    private SmallTables(StudyFile study, StateRegistry registry, InputFaults faults) {
        this.registry = registry;
        this.faults = faults;
        this.paths = new InputPaths(study.place(), faults);
    }

    /** Reads the small tables of every source; whatever is wrong with them is gathered. */
    static SmallTables read(StudyFile study, StateRegistry registry, InputFaults faults) {
        SmallTables tables = new SmallTables(study, registry, faults);
        for (StudySource source : study.sources()) {
            tables.tables(source, "roll-calls").forEach(tables::addRollCalls);
            tables.tables(source, "decisions")
                    .forEach(table -> tables.decisions.addAll(DecisionsReader.read(table, faults)));
            tables.tables(source, "speakers")
                    .forEach(table -> tables.speakers.addAll(SpeakersReader.read(table, registry, faults)));
            tables.tables(source, "discrepancies")
                    .forEach(table -> tables.discrepancies.addAll(DiscrepanciesReader.read(table, registry, faults)));
        }
        // Labels may name roll calls of any source.
        Set<RollCallId> ids = new LinkedHashSet<>(tables.rollCalls.keySet());
        for (StudySource source : study.sources()) {
            tables.tables(source, "labels").forEach(table -> tables.labels.read(table, ids, faults));
        }
        return tables;
    }

    private List<SmallTable> tables(StudySource source, String key) {
        List<SmallTable> tables = new ArrayList<>();
        for (DataFile file : source.path(key).map(paths::find).orElse(List.of())) {
            try {
                FileScan scan = FileScan.of(file, FileScan.CHUNK);
                digests.put(file.written(), scan.digest());
                tables.add(SmallTable.read(file));
            } catch (InputRefused refused) {
                faults.addAll(refused.faults());
            }
        }
        return tables;
    }

    private void addRollCalls(SmallTable table) {
        for (RollCallsReader.Described described : RollCallsReader.read(table, faults)) {
            RollCall rollCall = described.rollCall();
            if (rollCalls.putIfAbsent(rollCall.id(), rollCall) != null) {
                faults.add(table.fault(
                        new SmallTable.Row(described.line(), List.of(), Map.of()),
                        "the roll call " + rollCall.id() + " a second time",
                        "each roll call once"));
            }
        }
    }

    InputPaths paths() {
        return paths;
    }

    StateRegistry registry() {
        return registry;
    }

    /** By path as written; ballots are added by whoever reads them. */
    Map<String, InputDigest> digests() {
        return digests;
    }

    /** In the order of the sources. */
    List<RollCall> rollCalls() {
        return List.copyOf(rollCalls.values());
    }

    List<Decision> decisions() {
        return decisions.stream()
                .map(decision -> decision.titled(labels.title(decision)))
                .toList();
    }

    List<Speaker> speakers() {
        return speakers;
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    LabelsReader labels() {
        return labels;
    }
}
