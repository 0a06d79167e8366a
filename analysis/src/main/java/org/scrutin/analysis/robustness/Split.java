package org.scrutin.analysis.robustness;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrutin.analysis.cohesion.Division;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;

/**
 * A group splits on a roll call. Its value: the share of its ballots that are not of the most frequent choice. Holds where
 * {@link Division} says so; undefined where fewer than two ballots count.
 *
 * @param subject the group
 * @param rollCall position of the roll call
 */
public record Split(GroupId subject, int rollCall) implements Statement {

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
        ChoiceCounts cast = votes.tally(subject, rollCall, specification).cast();
        return Division.of(cast)
                .map(division -> Outcome.of(
                        specification,
                        (double) (cast.cast() - cast.plurality()) / cast.cast(),
                        division == Division.SPLIT ? Outcome.Standing.HOLDS : Outcome.Standing.FAILS))
                .orElseGet(() -> Outcome.undefined(specification));
    }
}
