package org.scrutin.jobs.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.scrutin.analysis.vote.StateId;

/** Every spelling of every name, and who bears it when. */
final class NameTable {

    private final List<StateName> names = new ArrayList<>();
    private final DatedIds bearers = new DatedIds();

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
            bearers.add(name.spelling().value(), name.id(), name.period());
        });
    }

    List<StateName> names() {
        return Collections.unmodifiableList(names);
    }

    List<StateId> named(String printed, LocalDate day) {
        return bearers.on(Spelling.of(printed).value(), day);
    }
}
