package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallOrder;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.dataset.LabelsReader;
import org.scrutin.jobs.load.dataset.RollCallMark;
import org.scrutin.jobs.study.NearestWord;
import org.scrutin.jobs.study.Selection;
import org.scrutin.jobs.study.StudyFile;

/**
 * The roll calls of the sources, completed by labels and by what the study says, and parted into those that it selects
 * and the others.
 *
 * @param selected in the order of the sources, votes that a document numbers in the order of their numbers
 * @param leftOut ids of the others
 */
record SelectedRollCalls(List<RollCall> selected, List<RollCallId> leftOut) {

    static SelectedRollCalls of(StudyFile study, SmallTables tables, InputFaults faults) {
        List<RollCall> selected = new ArrayList<>();
        List<RollCallId> leftOut = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (RollCall read : tables.rollCalls()) {
            RollCall rollCall = completed(read, tables.labels(), study.records());
            ids.add(rollCall.id().value());
            if (study.selection().holds(rollCall) && importantEnough(study, rollCall, tables)) {
                selected.add(rollCall);
            } else {
                leftOut.add(rollCall.id());
            }
        }
        for (Map.Entry<RollCallId, RollCallId> pair :
                study.records().wholeTexts().entrySet()) {
            for (RollCallId id : List.of(pair.getKey(), pair.getValue())) {
                if (!ids.contains(id.value())) {
                    faults.add(InputFault.inFile(
                            study.place().named(),
                            "whole-text: the unknown roll call " + id,
                            NearestWord.to(id.value(), ids).orElse("an id as the roll calls have it")));
                }
            }
        }
        new SelectionWords(study, tables).check(faults);
        if (selected.isEmpty() && faults.isEmpty()) {
            faults.add(InputFault.inFile(
                    study.place().named(),
                    leftOut.isEmpty() ? "sources without a roll call" : "select, which leaves no roll call",
                    "at least one"));
        }
        return new SelectedRollCalls(RollCallOrder.of(selected), List.copyOf(leftOut));
    }

    private static boolean importantEnough(StudyFile study, RollCall rollCall, SmallTables tables) {
        return study.selection().importance() == Selection.Importance.ANY
                || tables.marked(RollCallMark.IMPORTANT).contains(rollCall.id());
    }

    /** The same roll calls, told otherwise. */
    SelectedRollCalls with(List<RollCall> told) {
        return new SelectedRollCalls(told, leftOut);
    }

    List<RollCallId> ids() {
        return selected.stream().map(RollCall::id).toList();
    }

    private static RollCall completed(RollCall read, LabelsReader labels, StudyFile.RecordRules rules) {
        return RollCallBuilder.of(read)
                .wholeText(
                        Optional.ofNullable(rules.wholeTexts().get(read.id())).or(read::wholeText))
                .title(labels.title(read.id()).orElse(read.title()))
                .subject(labels.subject(read.id()).orElse(read.subject()))
                .majority(read.majority().or(rules::majority))
                .build();
    }
}
