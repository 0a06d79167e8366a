package org.scrutin.jobs.load.record.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.NameReading;
import org.scrutin.jobs.registry.Spelling;

/** The names under which each state stands in one document. A second name of one state is told. */
public final class AliasLog {

    private final Map<StateId, Map<Spelling, ListedName>> names = new TreeMap<>();

    /** Notes the names of a list, in the order of the document. */
    public void read(List<ListedName> list, Optional<RollCallId> rollCall, Findings findings) {
        for (ListedName name : list) {
            if (name.reading() instanceof NameReading.Resolved resolved
                    && resolved.manner() == NameReading.Manner.AS_PRINTED) {
                read(resolved.id(), name, rollCall, findings);
            }
        }
    }

    private void read(StateId state, ListedName name, Optional<RollCallId> rollCall, Findings findings) {
        Map<Spelling, ListedName> known = names.computeIfAbsent(state, s -> new LinkedHashMap<>());
        Spelling spelling = Spelling.of(name.printed());
        if (known.containsKey(spelling)) {
            return;
        }
        if (!known.isEmpty()) {
            ListedName first = known.values().iterator().next();
            findings.note(DiscrepancyKind.ALIAS, Severity.REPAIRED, name.place())
                    .on(rollCall)
                    .of(Optional.of(state))
                    .evidence(first.printed() + " " + first.place() + "; " + name.printed() + " " + name.place())
                    .detail("The record prints one state under two names; they are read as one.")
                    .add();
        }
        known.put(spelling, name);
    }
}
