package org.scrutin.analysis.robustness;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * Of the pairs among some states, one agrees most, or least. Its value: how far its score stands clear of the next pair's,
 * 0 where another ties with it, negative where another is nearer to the end. Holds where it is above 0. Undefined where the pair has no score, or no
 * other pair has one.
 *
 * <p>Where abstentions are dropped the score is {@link AgreementScore#AGREE_BINARY}, whatever the study's.
 *
 * @param states among whom
 * @param pair the two of them, in the order of {@code states}
 * @param end most or least
 * @param rule the study's score
 */
public record PairEnd(List<StateId> states, List<StateId> pair, End end, Rule rule) implements Statement {

    public PairEnd {
        states = List.copyOf(states);
        pair = List.copyOf(pair);
    }

    /**
     * How a pair is scored.
     *
     * @param score the study's
     * @param minimumCommon joint ballots under which there is none
     */
    public record Rule(AgreementScore score, int minimumCommon) {}

    @Override
    public Set<ContestedChoice> choices() {
        return EnumSet.of(
                ContestedChoice.ABSENT, ContestedChoice.UNANIMOUS, ContestedChoice.BALLOTS, ContestedChoice.SERIES);
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of();
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        AgreementScore score = specification.takes(Definition.YES_NO_ONLY) ? AgreementScore.AGREE_BINARY : rule.score();
        OptionalDouble own = OptionalDouble.empty();
        OptionalDouble next = OptionalDouble.empty();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                List<StateId> two = List.of(states.get(i), states.get(j));
                OptionalDouble value =
                        score.of(votes.pair(two.get(0), two.get(1), specification), rule.minimumCommon());
                if (value.isPresent() && two.equals(pair)) {
                    own = value;
                } else if (value.isPresent()) {
                    double nearest = end.nearer(value.getAsDouble(), next.orElse(value.getAsDouble()));
                    next = OptionalDouble.of(nearest);
                }
            }
        }
        if (own.isEmpty() || next.isEmpty()) {
            return Outcome.undefined(specification);
        }
        double lead = end.lead(own.getAsDouble(), next.getAsDouble());
        return Outcome.of(specification, lead, End.standing(lead));
    }
}
