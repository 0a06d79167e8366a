package org.scrutin.jobs.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scrutin.analysis.vote.StateId;

/** The codes of other data sets, and whom they mean when. */
final class CodeTable implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, DatedIds> schemes = new TreeMap<>();

    /**
     * Reads the table.
     *
     * @param isState whether there is such a state
     */
    CodeTable(RegistryTable.Source source, Predicate<StateId> isState) {
        RegistryRow.each(
                RegistryTable.STATE_CODES,
                source,
                row -> schemes.computeIfAbsent(row.text("scheme"), scheme -> new DatedIds())
                        .add(
                                Spelling.of(row.text("code")).value(),
                                row.known("id", isState),
                                row.period("valid_from", "valid_to")));
    }

    List<StateId> coded(String scheme, String code, LocalDate day) {
        DatedIds codes = schemes.get(scheme);
        return codes == null ? List.of() : codes.nearest(Spelling.of(code).value(), day);
    }
}
