package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/** Beside which reference most states moved between two cycles. */
final class MoverCoincidenceClaims {

    private final StudyResults results;
    private final CyclePair pair;
    private final double level;

    MoverCoincidenceClaims(StudyResults results, CyclePair pair) {
        this.results = results;
        this.pair = pair;
        this.level = results.settings().level();
    }

    /** States beside one reference, and those of them that moved. */
    private record Beside(MoverMeasure.CoincidenceWith measure, List<Mover> all, List<Mover> moved) {}

    /** The reference beside which most states moved: where it moved itself, that is what the others' numbers show. */
    void write(ClaimSheet sheet) {
        List<StateId> own =
                MoverRows.moved(MoverRows.on(MoverRows.of(results.movers(), pair, MoverRows.TOLD), Scope.ALL), level)
                        .stream()
                        .map(Mover::state)
                        .toList();
        results.settings().references().stream()
                .map(reference -> beside(reference))
                .max(Comparator.comparingInt(beside -> beside.moved().size()))
                .filter(beside -> !beside.moved().isEmpty())
                .ifPresent(beside -> {
                    Reference reference = beside.measure().against();
                    Rows here = new MoverRows(pair, beside.measure()).on(Scope.ALL);
                    sheet.add(
                            Part.MOVERS,
                            Claim.of(MoverRows.id("movers:coincidence", pair), "movers.coincidence")
                                    .with("reference", new ClaimValue.Against(reference), here.values("reference"))
                                    .count(
                                            "tested",
                                            beside.all().stream()
                                                    .filter(Mover::isTested)
                                                    .count(),
                                            here.whereFilled("moved").count())
                                    .count(
                                            "closer",
                                            MoverRows.rising(beside.moved()).size(),
                                            MoverRows.more(here).count())
                                    .count(
                                            "further",
                                            MoverRows.falling(beside.moved()).size(),
                                            MoverRows.less(here).count())
                                    .form("own", own.stream().anyMatch(reference::is) ? "yes" : "no")
                                    .restingOn(beside.moved().size()));
                });
    }

    private Beside beside(Reference reference) {
        MoverMeasure.CoincidenceWith measure =
                new MoverMeasure.CoincidenceWith(reference, results.settings().coincidence());
        List<Mover> all = MoverRows.on(MoverRows.of(results.movers(), pair, measure), Scope.ALL);
        return new Beside(measure, all, MoverRows.moved(all, level));
    }
}
