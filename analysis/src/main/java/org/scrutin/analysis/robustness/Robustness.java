package org.scrutin.analysis.robustness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutin.analysis.robustness.Outcome.Standing;

/**
 * How far a statement hangs on definitions: what becomes of it under every combination of the contested choices that can
 * matter to it.
 *
 * <p><b>Combinations.</b> The full product of the definitions of those choices ({@link Statement#choices()}), so that no
 * definition weighs more for being combined with more others. Choices on which the data give nothing to act on, and those that
 * would take away what the statement measures ({@link Statement#fixed()}), stand in the combination's name and
 * are not varied. Some combinations give one number by construction and still count each: they are what different analysts could
 * have chosen.
 *
 * <p><b>Share</b> = combinations under which it holds / all combinations. One that gives it no value does not bear it out, so it
 * counts against it as one that overturns it does; the two are told apart in words. It is no probability: nobody drew the
 * combinations.
 *
 * <p><b>Source.</b> S. Steegen, F. Tuerlinckx, A. Gelman, W. Vanpaemel, Increasing Transparency Through a Multiverse Analysis,
 * Perspectives on Psychological Science 11 (2016), 702-712, doi:10.1177/1745691616658637. The threshold of 80% is this
 * project's own rule.
 *
 * <p><b>Cost.</b> Combinations × what the statement counts.
 *
 * @param finding identity of the statement: that of its sentence
 * @param statement what the sentence asserts
 * @param own the study's own combination
 * @param outcomes one a combination, in the order of {@link Specification#combined}
 */
public record Robustness(String finding, Statement statement, Specification own, List<Outcome> outcomes) {

    /** In percent; a statement that holds under a smaller share is told as uncertain. */
    private static final long CERTAIN = 80;

    public Robustness {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Looks at a statement under every combination.
     *
     * @param finding the id of its sentence
     * @param statement what the sentence asserts
     * @param votes the study's votes
     * @param study the study's own definition of every choice
     */
    public static Robustness of(String finding, Statement statement, Recount votes, Specification study) {
        Specification own = study.only(statement.choices());
        Set<ContestedChoice> varied = EnumSet.copyOf(statement.choices());
        varied.removeAll(statement.fixed());
        varied.removeIf(choice -> votes.isIdle(choice, statement, own));
        List<Outcome> outcomes = new ArrayList<>();
        for (Specification specification : own.combined(varied)) {
            outcomes.add(statement.under(votes, specification));
        }
        return new Robustness(finding, statement, own, outcomes);
    }

    /** Under how many combinations it is so. */
    public int count(Standing standing) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.standing() == standing)
                .count();
    }

    /** Whether it holds under less than 80% of all combinations. */
    public boolean isUncertain() {
        return 100L * count(Standing.HOLDS) < CERTAIN * outcomes.size();
    }

    /** Whether it holds under every combination. */
    public boolean holdsThroughout() {
        return count(Standing.HOLDS) == outcomes.size();
    }

    /**
     * The definitions with which it fails, or is left without a value, when nothing else of the study's choices is changed, in
     * order.
     */
    public List<Definition> alone(Standing standing) {
        return outcomes.stream()
                .filter(outcome -> outcome.standing() == standing)
                .map(Outcome::specification)
                .flatMap(specification ->
                        changed(specification).size() == 1 ? changed(specification).stream() : Stream.empty())
                .toList();
    }

    private List<Definition> changed(Specification specification) {
        return specification.definitions().stream()
                .filter(definition -> !own.takes(definition))
                .toList();
    }
}
