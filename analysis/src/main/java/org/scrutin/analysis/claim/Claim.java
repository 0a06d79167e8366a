package org.scrutin.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.StateId;

/**
 * A sentence of the report as data. English and Chinese are two renderings of one claim.
 *
 * @param id identity within a report, for example {@code cohesion.united:LAS}
 * @param template key of the message in every language's bundle
 * @param arguments the values, in the order of the template's English sentence
 * @param n how many ballots, states or roll calls it rests on: what the words may say depends on it
 */
public record Claim(String id, String template, List<Argument> arguments, int n) {

    public Claim {
        arguments = List.copyOf(arguments);
    }

    /** The argument of that name. */
    public Optional<Argument> argument(String name) {
        return arguments.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /**
     * The table that a reader who doubts the sentence opens: that of its first index, share or difference; where it has none,
     * of its first count; else of its first value with a source. Empty where every value follows from a rule.
     */
    public Optional<String> table() {
        Stream<Argument> indices = arguments.stream()
                .filter(argument -> argument.value() instanceof ClaimValue.Measured)
                .filter(argument -> !(argument.value() instanceof ClaimValue.Count));
        Stream<Argument> counts = arguments.stream().filter(argument -> argument.value() instanceof ClaimValue.Count);
        return Stream.of(indices, counts, arguments.stream())
                .flatMap(some -> some)
                .flatMap(argument -> argument.sources().stream())
                .flatMap(source -> source.standsIn().stream())
                .findFirst();
    }

    /** Begins a claim; see {@link Builder}. */
    public static Builder of(String id, String template) {
        return new Builder(id, template);
    }

    /** Collects the arguments of a claim. Not for several threads. */
    public static final class Builder {

        private final String id;
        private final String template;
        private final List<Argument> arguments = new ArrayList<>();

        private Builder(String id, String template) {
            this.id = id;
            this.template = template;
        }

        /** The identity of the claim. */
        public String id() {
            return id;
        }

        /** Adds a value and where it comes from. Changes and returns this builder. */
        public Builder with(String name, ClaimValue value, Source... sources) {
            arguments.add(new Argument(name, value, List.of(sources)));
            return this;
        }

        /** Adds a count. */
        public Builder count(String name, long value, Source... sources) {
            return with(name, new ClaimValue.Count(value), sources);
        }

        /** Adds a number printed with two decimals, as prose has it. */
        public Builder decimal(String name, double value, Source... sources) {
            return with(name, new ClaimValue.Decimal(value, 2), sources);
        }

        /** Adds states in the order they are named. */
        public Builder states(String name, List<StateId> states, Source... sources) {
            return with(name, new ClaimValue.States(List.copyOf(states)), sources);
        }

        /** Adds a word that chooses a form of the sentence and is never printed. */
        public Builder form(String name, String word) {
            return with(name, new ClaimValue.Form(word));
        }

        /**
         * The claim.
         *
         * @param n how many ballots, states or roll calls it rests on
         */
        public Claim restingOn(int n) {
            return new Claim(id, template, arguments, n);
        }
    }
}
