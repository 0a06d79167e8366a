package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.cycle.CycleExtent;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Which states moved from cycle to cycle. Sentences speak of abstention: whether a state votes with the majority mostly follows from
 * it, and a change of coincidence can be the reference's own. The table has all.
 */
final class MoverClaims {

    private final StudyResults results;
    private final RivalDefinitions rivals;
    private final List<CyclePair> pairs;
    private final Map<String, CycleExtent> extents = new TreeMap<>(CodePointOrder.INSTANCE);

    MoverClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
        StudyScopes scopes =
                new StudyScopes(results.data().matrix(), results.settings().cycles());
        this.pairs = CyclePair.of(scopes);
        CycleExtent.of(results.data().matrix(), scopes, results.settings().kinds())
                .forEach(extent -> extents.put(extent.cycle(), extent));
    }

    /** The newest step first, then what changed since the first cycle, then the older steps. */
    void write(ClaimSheet sheet) {
        if (results.movers().isEmpty()) {
            return;
        }
        List<CyclePair> told = newestFirst();
        List<MoverFinding.Ending> endings = told.stream()
                .filter(pair -> pair.to().equals(last()))
                .map(pair -> new MoverFinding.Ending(pair, thinner(pair), isSinceTheFirst(pair)))
                .toList();
        new MoverFinding(results, rivals).write(sheet, endings);
        told.forEach(pair -> pair(pair, sheet));
    }

    private void pair(CyclePair pair, ClaimSheet sheet) {
        new MoverPairClaims(results, pair, rivals).write(sheet, thinner(pair));
        new MoverCoincidenceClaims(results, pair).write(sheet);
        MoverSwitchClaims switches = new MoverSwitchClaims(results, pair);
        if (isSinceTheFirst(pair)) {
            switches.betweenTheEnds(sheet);
        } else if (pair.to().equals(last())) {
            switches.withinTheLater(sheet);
        }
    }

    private List<CyclePair> newestFirst() {
        List<CyclePair> told = new ArrayList<>(pairs);
        Collections.reverse(told);
        told.removeIf(
                pair -> MoverRows.of(results.movers(), pair, MoverRows.TOLD).isEmpty());
        told.sort(Comparator.comparing((CyclePair pair) -> !pair.to().equals(last()))
                .thenComparing(pair -> pair.to().equals(last()) && isSinceTheFirst(pair)));
        return told;
    }

    private String last() {
        List<ReviewCycle> cycles = results.settings().cycles();
        return cycles.get(cycles.size() - 1).id();
    }

    private boolean isSinceTheFirst(CyclePair pair) {
        List<ReviewCycle> cycles = results.settings().cycles();
        return cycles.size() > 2
                && pair.from().equals(cycles.get(0).id())
                && pair.to().equals(last());
    }

    /** The cycle of the two that has fewer meetings. */
    private CycleExtent thinner(CyclePair pair) {
        CycleExtent from = extents.get(pair.from());
        CycleExtent to = extents.get(pair.to());
        return from.meetings() < to.meetings() ? from : to;
    }
}
