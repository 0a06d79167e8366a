package org.scrutin.jobs.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;

/**
 * The votes of a format that does not say when they were. A table of roll calls beside it does, or the study names a day for all
 * others; a day is never guessed.
 */
final class UndatedVotes {

    /** Votes without a day that a refusal names. */
    private static final int NAMED = 3;

    private final StudySource source;
    private final Map<DataFile, List<RollCallsReader.Described>> byFile = new LinkedHashMap<>();
    private final Map<RollCallId, RollCall> described = new TreeMap<>();
    private final List<RollCallId> inOrder = new ArrayList<>();
    private final Map<DataFile, List<RollCallId>> undated = new LinkedHashMap<>();

    UndatedVotes(StudySource source) {
        this.source = source;
    }

    /** Reads the table of roll calls, where the source has one. */
    void readTable(StudyInputs inputs) {
        inputs.eachTable(source, TableRole.ROLL_CALLS.key(), table -> {
            for (RollCallsReader.Described row : RollCallsReader.read(table, Map.of(), inputs.faults())) {
                byFile.computeIfAbsent(table.file(), file -> new ArrayList<>()).add(row);
                described.putIfAbsent(row.rollCall().id(), row.rollCall());
                inOrder.add(row.rollCall().id());
            }
        });
    }

    /** Whether the source has a table of roll calls. */
    boolean hasTable() {
        return source.path(TableRole.ROLL_CALLS).isPresent();
    }

    /** The roll calls of the table, in its order. */
    List<RollCallId> inTable() {
        return List.copyOf(inOrder);
    }

    /**
     * The roll call of an id. One that is in no table is made by the other's builder and has the study's day.
     *
     * @param undescribed knows what the data say of it, under any day
     * @param file that holds its ballots
     * @return empty where nothing says the day
     */
    Optional<RollCall> rollCall(RollCall undescribed, DataFile file) {
        RollCall inTable = described.get(undescribed.id());
        if (inTable != null) {
            return Optional.of(inTable);
        }
        if (source.date().isEmpty()) {
            undated.computeIfAbsent(file, f -> new ArrayList<>()).add(undescribed.id());
            return Optional.empty();
        }
        byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(new RollCallsReader.Described(undescribed, 1));
        return Optional.of(undescribed);
    }

    /** A builder of a roll call that no table describes. */
    RollCallBuilder builder(RollCallId id, DataFile file) {
        return new RollCallBuilder(id, source.date().orElse(LocalDate.EPOCH)).source(file.name());
    }

    /** Hands all roll calls on; those without a day are faults, one a file. */
    void addTo(SmallTables.Builder tables, InputFaults faults) {
        byFile.forEach(tables::rollCalls);
        undated.forEach(
                (file, ids) -> faults.add(
                        InputFault.inFile(
                                file.named(),
                                "no day of its votes (" + named(ids) + ")",
                                "beside the votes roll-calls: TABLE with roll_call and date, or date: 2015-12-07 where all were on one day")));
    }

    private static String named(List<RollCallId> ids) {
        List<String> first = ids.stream().limit(NAMED).map(RollCallId::value).toList();
        int more = ids.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }
}
