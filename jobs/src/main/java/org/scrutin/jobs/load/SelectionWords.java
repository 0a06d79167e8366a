package org.scrutin.jobs.load;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.dataset.RollCallMark;
import org.scrutin.jobs.study.NearestWord;
import org.scrutin.jobs.study.Selection;
import org.scrutin.jobs.study.StudyFile;

/**
 * Whether the words of a study's selection stand in its data: a topic that is misspelt would select nothing, and nobody would see it.
 *
 * @param study the study
 * @param tables what its sources describe
 */
record SelectionWords(StudyFile study, SmallTables tables) {

    private static final int SHOWN = 12;

    /** Adds a fault for each topic or session that no roll call has, and where no source says what is important. */
    void check(InputFaults faults) {
        if (tables.rollCalls().isEmpty()) {
            return;
        }
        Selection selection = study.selection();
        Set<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
        tables.rollCalls().forEach(rollCall -> topics.addAll(rollCall.topics()));
        unknown("topic", selection.topics(), topics, faults);
        Set<String> sessions = tables.rollCalls().stream()
                .map(RollCall::session)
                .filter(session -> !session.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(CodePointOrder.INSTANCE)));
        unknown("session", selection.sessions(), sessions, faults);
        if (selection.importance() == Selection.Importance.IMPORTANT
                && tables.marked(RollCallMark.IMPORTANT).isEmpty()) {
            faults.add(InputFault.inFile(
                    study.place().named(),
                    "select: important, and no source says which votes are",
                    "a source of the format unvotes, or no such key"));
        }
    }

    private void unknown(String what, Collection<String> wanted, Collection<String> known, InputFaults faults) {
        for (String word : wanted) {
            if (!known.contains(word)) {
                faults.add(InputFault.inFile(
                        study.place().named(),
                        "select: the unknown " + what + " \"" + word + "\"",
                        NearestWord.to(word, known).orElseGet(() -> some(what, known))));
            }
        }
    }

    private static String some(String what, Collection<String> known) {
        if (known.isEmpty()) {
            return "no " + what + ": the sources name none";
        }
        return "one of the " + known.size() + " that the sources name: "
                + known.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (known.size() > SHOWN ? ", …" : "");
    }
}
