package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.robustness.Definition;
import org.scrutin.analysis.robustness.Outcome;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.robustness.Specification;
import org.scrutin.analysis.robustness.UnityChange;

/** What other definitions make of the changes of groups between cycles, as table {@code robustness} has it: two figures are drawn from it. */
public final class FindingsOfTables {

    private FindingsOfTables() {}

    /**
     * Reads the table.
     *
     * @param changes between cycles
     * @throws IllegalArgumentException when the table cannot be read, or holds what its column cannot
     */
    public static List<Robustness> read(Path folder, List<CycleChange> changes) throws IOException {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        TableCells.rows(
                folder,
                "robustness",
                row -> true,
                row -> outcomes.computeIfAbsent(row.text("finding"), finding -> new ArrayList<>())
                        .add(outcome(row)));
        List<Robustness> findings = new ArrayList<>();
        for (CycleChange change : changes) {
            if (change.measure() == CohesionIndex.AGREEMENT_INDEX) {
                String finding = String.join(
                        ":",
                        "change",
                        change.group().value(),
                        change.from(),
                        change.to(),
                        change.method().id());
                UnityChange statement = UnityChange.of(change);
                Optional.ofNullable(outcomes.get(finding))
                        .map(all -> new Robustness(
                                finding, statement, Specification.ofReports().only(statement.choices()), all))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Outcome outcome(TableCells row) {
        List<Definition> definitions = new ArrayList<>();
        for (String id : row.text("combination").split("\\|", -1)) {
            definitions.add(
                    Definition.ofId(id).orElseThrow(() -> new IllegalArgumentException("no definition: " + id)));
        }
        Outcome.Standing standing = switch (row.text("holds")) {
            case "true" -> Outcome.Standing.HOLDS;
            case "false" -> Outcome.Standing.FAILS;
            default -> Outcome.Standing.UNDEFINED;
        };
        return new Outcome(new Specification(definitions), row.optionalNumber("value"), standing);
    }
}
