package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.jobs.load.dataset.LabelsReader;
import org.scrutin.jobs.load.dataset.Lined;
import org.scrutin.jobs.load.dataset.RollCallMark;
import org.scrutin.jobs.load.dataset.RollCallsReader;

/**
 * Everything of a study's sources but the ballots: held whole on the driver.
 *
 * @param rollCalls in the order of the sources, each once
 * @param decisions in the order of the sources, under their titles in every language that is known
 * @param speakers in the order of the sources
 * @param discrepancies found when the tables were made, in the order of the sources
 * @param labels titles and subjects
 * @param marked by mark, the roll calls that have it
 * @param documents that records were read from, as far as tables tell
 * @param records the documents themselves, as far as they lie beside the tables
 * @param intentions what delegations said later, in the order of the sources
 * @param retold roll calls that a further source describes too
 */
record SmallTables(
        List<RollCall> rollCalls,
        List<Decision> decisions,
        List<Speaker> speakers,
        List<Discrepancy> discrepancies,
        LabelsReader labels,
        Map<RollCallMark, Set<RollCallId>> marked,
        List<DocumentsReader.Document> documents,
        List<StudyRecord> records,
        List<Lined<Intention>> intentions,
        RetoldRollCalls retold) {

    /** Gathers what readers of formats find, source by source. */
    static final class Builder {

        private final InputFaults faults;
        private final Map<RollCallId, RollCall> rollCalls = new LinkedHashMap<>();
        private final RetoldRollCalls.Builder retold = new RetoldRollCalls.Builder();
        private int source = -1;
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Speaker> speakers = new ArrayList<>();
        private final List<Discrepancy> discrepancies = new ArrayList<>();
        private final List<SmallTable> labels = new ArrayList<>();
        private final Map<RollCallMark, Set<RollCallId>> marked = new EnumMap<>(RollCallMark.class);
        private final List<DocumentsReader.Document> documents = new ArrayList<>();
        private final List<StudyRecord> records = new ArrayList<>();
        private final List<Lined<Intention>> intentions = new ArrayList<>();

        /**
         * Nothing yet.
         *
         * @param faults to which what does not go together is added
         */
        Builder(InputFaults faults) {
            this.faults = faults;
        }

        /** What is added from here on comes from the next source of the study. Changes and returns this. */
        Builder nextSource() {
            source++;
            return this;
        }

        /**
         * Adds the roll calls of a file. One that another row of the same source describes already is a fault; one that an
         * earlier source describes counts as told there, and what that source leaves open is taken from this one.
         */
        void rollCalls(DataFile file, List<RollCallsReader.Described> described) {
            for (RollCallsReader.Described row : described) {
                RollCallId id = row.rollCall().id();
                row.marks()
                        .forEach(mark -> marked.computeIfAbsent(mark, m -> new TreeSet<>())
                                .add(id));
                RollCall before = rollCalls.putIfAbsent(id, row.rollCall());
                if (before == null) {
                    retold.first(row.rollCall(), source);
                } else if (retold.again(before, row, source)) {
                    rollCalls.put(id, RetoldRollCalls.completed(before, row.rollCall()));
                } else {
                    faults.add(InputFault.atLine(
                            file.named(), row.line(), "the roll call " + id + " a second time", "each roll call once"));
                }
            }
        }

        void decisions(List<Decision> more) {
            decisions.addAll(more);
        }

        void speakers(List<Speaker> more) {
            speakers.addAll(more);
        }

        void discrepancies(List<Discrepancy> more) {
            discrepancies.addAll(more);
        }

        void documents(List<DocumentsReader.Document> more) {
            documents.addAll(more);
        }

        void records(List<StudyRecord> more) {
            records.addAll(more);
        }

        void intentions(List<Lined<Intention>> more) {
            intentions.addAll(more);
        }

        /** Adds a table of labels. They may name roll calls of any source, so they are read when all of them are there. */
        void labels(SmallTable table) {
            labels.add(table);
        }

        /** The records, of which each must be the document of its name that the tables were made from, where a table says which these are. */
        private List<StudyRecord> records() {
            for (StudyRecord record : records) {
                if (!documents.isEmpty() && documents.stream().noneMatch(known -> record.isCalled(known.source()))) {
                    faults.add(InputFault.inFile(
                            record.file().named(),
                            "no table was made from a document of this name",
                            "one of "
                                    + documents.stream()
                                            .map(DocumentsReader.Document::source)
                                            .distinct()
                                            .collect(Collectors.joining(", "))));
                }
                List<String> sums = documents.stream()
                        .filter(document -> record.isCalled(document.source()))
                        .map(DocumentsReader.Document::sha256)
                        .toList();
                if (!sums.isEmpty() && !sums.contains(record.sha256())) {
                    faults.add(InputFault.inFile(
                            record.file().named(),
                            "it is not the document that the tables were made from: SHA-256 " + record.sha256(),
                            "SHA-256 " + sums.get(0)));
                }
            }
            return List.copyOf(records);
        }

        SmallTables build() {
            LabelsReader read = new LabelsReader();
            labels.forEach(table -> read.read(table, rollCalls.keySet(), faults));
            List<Decision> titled = decisions.stream()
                    .map(decision -> decision.titled(read.title(decision)))
                    .toList();
            return new SmallTables(
                    List.copyOf(rollCalls.values()),
                    titled,
                    List.copyOf(speakers),
                    List.copyOf(discrepancies),
                    read,
                    Collections.unmodifiableMap(marked),
                    List.copyOf(documents),
                    records(),
                    List.copyOf(intentions),
                    retold.build());
        }
    }

    /** The roll calls that have the mark. */
    Set<RollCallId> marked(RollCallMark mark) {
        return marked.getOrDefault(mark, Set.of());
    }
}
