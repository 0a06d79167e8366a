package org.scrutin.analysis.robustness;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.CoincidenceRanking;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * Of all states with enough votes ({@link CoincidenceRanking#LEAST_VOTES}) one votes most like a reference and another least.
 * Its value: how far they stand clear of the next state on their side, the smaller of the two; 0 where one
 * shares its end, negative where another state is nearer to it. Holds where it is above 0. Undefined where one of the two has too few votes or no value.
 *
 * @param reference whom is measured against
 * @param first who votes most like it
 * @param last who votes least like it, another state
 */
public record CoincidenceEnds(Reference reference, StateId first, StateId last) implements Statement {

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
        OptionalDouble most = lead(End.FIRST, first, ranked, formula);
        OptionalDouble least = lead(End.LAST, last, ranked, formula);
        if (most.isEmpty() || least.isEmpty()) {
            return Outcome.undefined(specification);
        }
        double lead = Math.min(most.getAsDouble(), least.getAsDouble());
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
