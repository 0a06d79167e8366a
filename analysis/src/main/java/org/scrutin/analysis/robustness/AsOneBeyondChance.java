package org.scrutin.analysis.robustness;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.cohesion.ChanceModel;
import org.scrutin.analysis.vote.GroupId;

/**
 * A group votes as one on some roll calls, more so than chance alone would give ({@link ChanceModel}). Its value: the largest
 * p value of the roll calls. Holds where all ballots that count are of one choice on each of them and that value is at most
 * the significance. Undefined where a roll call leaves the group without a ballot, or chance with nothing to compare.
 *
 * <p>Which index is taken does not matter: all ballots of one choice are all ballots of one choice. Neither does which other
 * roll calls count.
 *
 * @param subject the group
 * @param rollCalls positions, at least one
 * @param significance 0 to 1, for example 0.05
 */
public record AsOneBeyondChance(GroupId subject, List<Integer> rollCalls, double significance) implements Statement {

    public AsOneBeyondChance {
        rollCalls = List.copyOf(rollCalls);
    }

    @Override
    public Set<ContestedChoice> choices() {
        return EnumSet.of(ContestedChoice.ABSENT, ContestedChoice.MEMBERSHIPS, ContestedChoice.BALLOTS);
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of(subject);
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        double largest = 0;
        boolean asOne = true;
        for (int rollCall : rollCalls) {
            OptionalDouble p = votes.chance(subject, rollCall, specification).pValue();
            if (p.isEmpty()) {
                return Outcome.undefined(specification);
            }
            largest = Math.max(largest, p.getAsDouble());
            asOne &= votes.tally(subject, rollCall, specification).cast().unanimous();
        }
        return Outcome.of(
                specification,
                largest,
                asOne && largest <= significance ? Outcome.Standing.HOLDS : Outcome.Standing.FAILS);
    }
}
