package org.scrutin.jobs.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.file.InputDigest;
import org.scrutin.jobs.file.InputWatch;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.jobs.load.dataset.RollCallMark;
import org.scrutin.jobs.registry.Voters;
import org.scrutin.jobs.tally.BallotsTable;

/**
 * A study whose data are read and checked.
 *
 * @param settings what the analysis needs to know, its cycles settled by the data
 * @param data what was read
 * @param inputs every file that was read, in code-point order of the paths as written
 * @param ballots the table of ballots, written on demand by Spark: valid as long as its context is open
 * @param marked by mark, the roll calls that have it, whether or not the study selects them
 * @param voters whom the sources bring that the registry does not know
 * @param documents which bytes every input had, and every document that its tables were read from, under the names that tables have
 * @param records the documents that tables were read from, as far as they lie beside them
 * @param watch the inputs, to be asked whether they are still the same: the table of ballots reads them once more
 */
public record LoadedStudy(
        StudySettings settings,
        StudyData data,
        List<InputDigest> inputs,
        BallotsTable ballots,
        Map<RollCallMark, Set<RollCallId>> marked,
        Voters voters,
        List<DocumentsReader.Document> documents,
        List<StudyRecord> records,
        InputWatch watch) {

    /** What was found when the sources were read, without what the same checks find again on the same ballots. */
    public List<Discrepancy> foundInSources() {
        return data.discrepancies().stream()
                .filter(found -> !RecordChecks.isFoundAgain(found.kind().id(), found.place()))
                .toList();
    }
}
