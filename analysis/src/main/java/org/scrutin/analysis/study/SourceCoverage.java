package org.scrutin.analysis.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * What the sources of a study show that they hold, where the study does not say it: for each kind of vote, and for texts
 * without a vote, the days from the first to the last. A kind that never occurs has no row: nothing is known of it.
 */
public final class SourceCoverage {

    /** The kind of a text that was decided without a vote. */
    public static final String DECISION = "decision";

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> sources = new TreeSet<>(CodePointOrder.INSTANCE);

    private SourceCoverage() {}

    /**
     * What roll calls and decisions show.
     *
     * @return by kind; {@link Coverage#source} names every file, in code-point order, one blank between
     */
    public static List<Coverage> of(RollCallMatrix matrix, List<Decision> decisions) {
        Map<String, SourceCoverage> kinds = new TreeMap<>(CodePointOrder.INSTANCE);
        for (RollCall rollCall : matrix.rollCalls()) {
            kinds.computeIfAbsent(rollCall.kind().id(), kind -> new SourceCoverage())
                    .add(rollCall.date(), rollCall.source());
        }
        for (Decision decision : decisions) {
            boolean voted =
                    decision.rollCall().isPresent() || decision.mode().equals(Optional.of(Decision.Mode.RECORDED_VOTE));
            if (!voted) {
                decision.date()
                        .ifPresent(day -> kinds.computeIfAbsent(DECISION, kind -> new SourceCoverage())
                                .add(day, decision.source()));
            }
        }
        List<Coverage> coverage = new ArrayList<>();
        kinds.forEach((kind, shown) -> coverage.add(
                new Coverage(kind, Period.of(shown.days.first(), shown.days.last()), String.join(" ", shown.sources))));
        return List.copyOf(coverage);
    }

    private void add(LocalDate day, String source) {
        days.add(day);
        if (!source.isEmpty()) {
            sources.add(source);
        }
    }
}
