package org.scrutin.jobs.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.dataset.DecisionsReader;
import org.scrutin.jobs.load.dataset.DiscrepanciesReader;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.jobs.load.dataset.IntentionsReader;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.load.dataset.SpeakersReader;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.tally.BallotLayout;

/**
 * The program's own tables, as {@code extract} writes them and as anybody may.
 *
 * @param source where they lie
 * @param registry of states, which tables name by their ids
 */
record ScrutinReader(StudySource source, StateRegistry registry) implements FormatReader {

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        InputFaults faults = inputs.faults();
        Map<String, List<String>> topics = new TreeMap<>();
        // Whoever votes was read when the study was: here the file is one of its inputs.
        inputs.files(source, TableRole.VOTERS.key());
        inputs.eachTable(source, "roll-call-topics", table -> RollCallsReader.topics(table, topics, faults));
        inputs.eachTable(
                source,
                "roll-calls",
                table -> tables.rollCalls(table.file(), RollCallsReader.read(table, topics, faults)));
        inputs.eachTable(source, "decisions", table -> tables.decisions(DecisionsReader.read(table, faults)));
        inputs.eachTable(source, "speakers", table -> tables.speakers(SpeakersReader.read(table, registry, faults)));
        inputs.eachTable(
                source,
                "discrepancies",
                table -> tables.discrepancies(DiscrepanciesReader.read(table, registry, faults)));
        inputs.eachTable(source, "labels", tables::labels);
        inputs.eachTable(source, "documents", table -> tables.documents(DocumentsReader.read(table, faults)));
        tables.records(inputs.records(source));
        inputs.eachTable(
                source, "intentions", table -> tables.intentions(IntentionsReader.read(table, registry, faults)));
    }

    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        Set<String> states = new TreeSet<>();
        registry.states().forEach(state -> states.add(state.id().value()));
        for (StudyInputs.Scanned scanned : inputs.files(source, "ballots")) {
            ballots.add(
                    scanned.file(),
                    scanned.scan(),
                    (file, header, faults) -> BallotLayout.of(file, header, states, faults),
                    inputs.faults());
        }
    }
}
