package org.scrutin.jobs.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;

/** Which codes of other data sets a state bears, and when: the table of codes the other way round. */
final class BorneCodes {

    private final Map<String, Map<StateId, List<Borne>>> schemes = new TreeMap<>();

    private record Borne(String code, Period period) {

        LocalDate lastDay() {
            return period.to().orElse(LocalDate.MAX);
        }
    }

    /**
     * Reads the table.
     *
     * @param isState whether there is such a state
     */
    BorneCodes(RegistryTable.Source source, Predicate<StateId> isState) {
        RegistryRow.each(
                RegistryTable.STATE_CODES,
                source,
                row -> schemes.computeIfAbsent(row.text("scheme"), scheme -> new TreeMap<>())
                        .computeIfAbsent(row.known("id", isState), state -> new ArrayList<>())
                        .add(new Borne(row.text("code"), row.period("valid_from", "valid_to"))));
    }

    /** The code that a state bears on some of the days; of several the one that it bears longest into the future. */
    Optional<String> code(String scheme, StateId state, Period days) {
        return schemes.getOrDefault(scheme, Map.of()).getOrDefault(state, List.of()).stream()
                .filter(borne -> borne.period().overlaps(days))
                .max(Comparator.comparing(Borne::lastDay))
                .map(Borne::code);
    }
}
