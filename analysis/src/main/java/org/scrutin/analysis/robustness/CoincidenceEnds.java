package org.scrutin.analysis.robustness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.CoincidenceRanking;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * Of all states with enough votes ({@link CoincidenceRanking#LEAST_VOTES}) one votes most like a reference and another least. Where
 * several share one of the two places nobody has it, and only the other is asserted. Its value: how far those asserted stand clear of
 * the next state on their side, the smaller of the two; 0 where one shares its end, negative where another state is nearer to it. Holds
 * where it is above 0. Undefined where one of them has too few votes or no value.
 *
 * @param reference whom is measured against
 * @param first who votes most like it; empty where several do
 * @param last who votes least like it, another state; empty where several do
 */
public record CoincidenceEnds(Reference reference, Optional<StateId> first, Optional<StateId> last)
        implements Statement {

    /**
     * Checks that something is asserted.
     *
     * @throws IllegalArgumentException when both places are shared
     */
    public CoincidenceEnds {
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("nobody is nearest or farthest");
        }
    }

    @Override
    public Set<ContestedChoice> choices() {
        return EnumSet.of(ContestedChoice.COINCIDENCE, ContestedChoice.UNANIMOUS, ContestedChoice.SERIES);
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of();
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        CoincidenceFormula formula = specification.coincidence();
        List<Coincidence> ranked = votes.coincidence(specification).stream()
                .filter(row -> row.reference().equals(reference) && row.common() >= CoincidenceRanking.LEAST_VOTES)
                .filter(row -> row.value(formula).isPresent())
                .toList();
        List<OptionalDouble> leads = new ArrayList<>();
        first.ifPresent(state -> leads.add(lead(End.FIRST, state, ranked, formula)));
        last.ifPresent(state -> leads.add(lead(End.LAST, state, ranked, formula)));
        if (leads.stream().anyMatch(OptionalDouble::isEmpty)) {
            return Outcome.undefined(specification);
        }
        double lead =
                leads.stream().mapToDouble(OptionalDouble::getAsDouble).min().orElseThrow();
        return Outcome.of(specification, lead, End.standing(lead));
    }

    private static OptionalDouble lead(End end, StateId subject, List<Coincidence> ranked, CoincidenceFormula formula) {
        OptionalDouble own = ranked.stream()
                .filter(row -> row.subject().equals(subject))
                .mapToDouble(row -> row.value(formula).getAsDouble())
                .findFirst();
        OptionalDouble next = ranked.stream()
                .filter(row -> !row.subject().equals(subject))
                .mapToDouble(row -> row.value(formula).getAsDouble())
                .reduce(end::nearer);
        return own.isEmpty() || next.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(end.lead(own.getAsDouble(), next.getAsDouble()));
    }
}
