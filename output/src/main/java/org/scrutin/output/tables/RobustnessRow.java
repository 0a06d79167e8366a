package org.scrutin.output.tables;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.robustness.Outcome;
import org.scrutin.analysis.robustness.Robustness;

/**
 * One finding under one combination of definitions.
 *
 * @param finding the id of its sentence
 * @param outcome what becomes of it
 */
public record RobustnessRow(String finding, Outcome outcome) {

    /** The rows of every finding that was looked at. */
    static List<RobustnessRow> of(List<Robustness> findings) {
        return findings.stream()
                .flatMap(finding ->
                        finding.outcomes().stream().map(outcome -> new RobustnessRow(finding.finding(), outcome)))
                .toList();
    }

    Optional<Boolean> holds() {
        return switch (outcome.standing()) {
            case HOLDS -> Optional.of(true);
            case FAILS -> Optional.of(false);
            case UNDEFINED -> Optional.empty();
        };
    }
}
