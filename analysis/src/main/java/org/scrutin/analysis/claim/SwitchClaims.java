package org.scrutin.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.StateId;

/** Who changed its vote on a text that returns, the last years first. */
final class SwitchClaims {

    private static final int YEARS_NAMED = 2;

    private final StudyResults results;

    SwitchClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        Map<Integer, List<Switch>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Switch change : results.switches()) {
            byYear.computeIfAbsent(year(change), y -> new ArrayList<>()).add(change);
        }
        int named = 0;
        for (Map.Entry<Integer, List<Switch>> entry : byYear.entrySet()) {
            if (named++ == YEARS_NAMED) {
                return;
            }
            int year = entry.getKey();
            List<Switch> switches = entry.getValue();
            long states = switches.stream().map(Switch::state).distinct().count();
            Cell[] cell = cells(switches);
            sheet.add(
                    Part.SWITCHES,
                    Claim.of("switches:" + year, "switches.year")
                            .count("switches", switches.size(), cell)
                            .count("states", states, cell)
                            .with("year", new ClaimValue.Year(year), cell)
                            .restingOn(switches.size()),
                    Finding.Kind.SWITCHES,
                    year);
            bySeries(year, switches, sheet);
        }
    }

    private void bySeries(int year, List<Switch> switches, ClaimSheet sheet) {
        Map<String, List<Switch>> alike = new LinkedHashMap<>();
        switches.stream()
                .sorted(Comparator.comparing(Switch::series)
                        .thenComparing(change -> change.from().letter())
                        .thenComparing(change -> change.to().letter())
                        .thenComparing(Switch::state))
                .forEach(change -> alike.computeIfAbsent(
                                change.series() + ":" + change.from().letter()
                                        + change.to().letter(),
                                key -> new ArrayList<>())
                        .add(change));
        alike.forEach((key, changes) -> {
            Switch first = changes.get(0);
            List<StateId> states = changes.stream().map(Switch::state).toList();
            Cell[] cell = cells(changes);
            sheet.add(
                    Part.SWITCHES,
                    Claim.of("switches:" + year + ":" + key, "switches.series")
                            .count("count", states.size(), cell)
                            .states("states", states, cell)
                            .with("series", new ClaimValue.Series(first.series()), cell)
                            .form("from", String.valueOf(first.from().letter()))
                            .form("to", String.valueOf(first.to().letter()))
                            .with("year", new ClaimValue.Year(year), cell)
                            .restingOn(states.size()));
        });
    }

    private int year(Switch change) {
        return results.data()
                .matrix()
                .position(change.rollCall())
                .map(position ->
                        results.data().matrix().rollCall(position).date().getYear())
                .orElseThrow();
    }

    /** One row of the table a switch. */
    private static Cell[] cells(List<Switch> switches) {
        return switches.stream()
                .map(change -> Cell.at("switches", "choice", change.series(), change.state(), change.rollCall()))
                .toArray(Cell[]::new);
    }
}
