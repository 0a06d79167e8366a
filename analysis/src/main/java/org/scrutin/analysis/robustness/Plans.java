package org.scrutin.analysis.robustness;

import java.util.List;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.ClusterPlan;
import org.scrutin.analysis.mover.MoversPlan;

/**
 * How a study looks at its votes, in what no definition here changes.
 *
 * @param references whom coincidence is measured against
 * @param movers how changes of states are tested
 * @param clusters how abstentions are clustered
 */
public record Plans(List<Reference> references, MoversPlan movers, ClusterPlan clusters) {

    public Plans {
        references = List.copyOf(references);
    }
}
