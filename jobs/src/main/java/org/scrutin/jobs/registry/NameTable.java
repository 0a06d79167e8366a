package org.scrutin.jobs.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scrutin.analysis.vote.StateId;

/** Every spelling of every name, and who bears it when. */
final class NameTable {

    /** The kind of a spelling that nothing but data sets has. */
    private static final String DATA_SET = "dataset";

    private final List<StateName> names = new ArrayList<>();
    private final DatedIds bearers = new DatedIds();
    private final Set<String> inDataSets = new TreeSet<>();
    private final Set<String> elsewhere = new TreeSet<>();

    /**
     * Reads the table.
     *
     * @param isState whether there is such a state
     */
    NameTable(RegistryTable.Source source, Predicate<StateId> isState) {
        RegistryRow.each(RegistryTable.STATE_NAMES, source, row -> {
            String printed = row.text("name");
            StateName name = new StateName(
                    row.known("id", isState),
                    row.text("lang"),
                    printed,
                    Spelling.of(printed),
                    row.text("kind"),
                    row.period("valid_from", "valid_to"));
            names.add(name);
            (name.kind().equals(DATA_SET) ? inDataSets : elsewhere)
                    .add(name.spelling().value());
            bearers.add(name.spelling().value(), name.id(), name.period());
        });
    }

    List<StateName> names() {
        return Collections.unmodifiableList(names);
    }

    /** Who bears which spelling when. */
    DatedIds bearers() {
        return bearers;
    }

    boolean isOnlyInDataSets(String printed) {
        String spelling = Spelling.of(printed).value();
        return inDataSets.contains(spelling) && !elsewhere.contains(spelling);
    }

    List<StateId> named(String printed, LocalDate day) {
        return bearers.on(Spelling.of(printed).value(), day);
    }
}
