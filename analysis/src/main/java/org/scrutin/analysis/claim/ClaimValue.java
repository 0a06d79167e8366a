package org.scrutin.analysis.claim;

import java.util.Collection;
import java.util.List;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.robustness.Definition;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.MembershipDoubt;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateId;

/** A value of a claim, without a language: each rendering finds its own words for it. */
public sealed interface ClaimValue {

    /**
     * What the sources of the value give one by one: the value itself, or the numbers and ids that it is made of. None for a
     * {@link Form}, which follows from other values.
     */
    default List<ClaimValue> parts() {
        return List.of(this);
    }

    /** Calls the method of the visitor that is for this kind of value. */
    <R> R accept(ClaimValueVisitor<R> visitor);

    /** A number that a sentence prints as such. */
    sealed interface Measured extends ClaimValue {}

    /** A list of ids, whose parts may have one source together. */
    sealed interface Ids extends ClaimValue {}

    /**
     * A count.
     *
     * @param value the count
     */
    record Count(long value) implements Measured {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /**
     * A number that is printed with a fixed number of decimals.
     *
     * @param value the number
     * @param decimals as printed, 0 to 4
     */
    record Decimal(double value, int decimals) implements Measured {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /**
     * A difference, printed with its sign (a true minus) and a fixed number of decimals.
     *
     * @param value the difference
     * @param decimals as printed, 0 to 4
     */
    record SignedDecimal(double value, int decimals) implements Measured {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.signedDecimal(this);
        }
    }

    /**
     * A difference that is printed by its size: the words around it say its direction.
     *
     * @param value the difference, with its sign
     * @param decimals as printed, 0 to 4
     */
    record Size(double value, int decimals) implements Measured {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.size(this);
        }
    }

    /**
     * A share, printed as "24 of 93 (26%)".
     *
     * @param part how many
     * @param of how many there are, at least 1
     */
    record Share(long part, long of) implements Measured {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.share(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return List.of(new Count(part), new Count(of));
        }
    }

    /**
     * A probability of chance, printed as "1 in 420".
     *
     * @param p 0 to 1
     */
    record Chance(double p) implements Measured {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.chance(this);
        }
    }

    /**
     * States, in the order they are named.
     *
     * @param states the states
     */
    record States(List<StateId> states) implements Ids {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.states(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return states.stream()
                    .<ClaimValue>map(state -> new States(List.of(state)))
                    .toList();
        }
    }

    /**
     * Who made which choice, in the order they are named.
     *
     * @param sides none twice
     */
    record Sides(List<Side> sides) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.sides(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return sides.stream()
                    .flatMap(side -> side.states().stream()
                            .<ClaimValue>map(state ->
                                    new Letters(String.valueOf(side.choice().letter()))))
                    .toList();
        }
    }

    /**
     * The states of one choice.
     *
     * @param choice the choice
     * @param states at least one
     */
    record Side(Choice choice, List<StateId> states) {}

    /**
     * A group.
     *
     * @param group the group
     */
    record Group(GroupId group) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /**
     * Groups, in the order they are named.
     *
     * @param groups the groups
     */
    record Groups(List<GroupId> groups) implements Ids {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.groups(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return groups.stream().<ClaimValue>map(Group::new).toList();
        }
    }

    /**
     * A roll call, named by its short label.
     *
     * @param rollCall the roll call
     */
    record RollCall(RollCallId rollCall) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.rollCall(this);
        }
    }

    /**
     * Roll calls, in the order they are named.
     *
     * @param rollCalls the roll calls
     */
    record RollCalls(List<RollCallId> rollCalls) implements Ids {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.rollCalls(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return rollCalls.stream().<ClaimValue>map(RollCall::new).toList();
        }
    }

    /**
     * A topic.
     *
     * @param topic its id
     */
    record Topic(String topic) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.topic(this);
        }
    }

    /**
     * Whom coincidence is measured against.
     *
     * @param reference a state, a group or the room
     */
    record Against(Reference reference) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.against(this);
        }
    }

    /**
     * A row of choices.
     *
     * @param letters each of Y N A X
     */
    record Letters(String letters) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.letters(this);
        }
    }

    /**
     * A text that returns.
     *
     * @param series its id
     */
    record Series(String series) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.series(this);
        }
    }

    /**
     * A calendar year.
     *
     * @param year the year
     */
    record Year(int year) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.year(this);
        }
    }

    /**
     * A review cycle.
     *
     * @param cycle its id
     */
    record Cycle(String cycle) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.cycle(this);
        }
    }

    /** Review cycles by their ids, in the order they are named. */
    record Cycles(List<String> cycles) implements Ids {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.cycles(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return cycles.stream().<ClaimValue>map(Cycle::new).toList();
        }
    }

    /**
     * Kinds of votes, named as in "on whole texts and paragraphs".
     *
     * @param kinds none twice, in the order of {@link RollCallKind}
     */
    record Kinds(List<RollCallKind> kinds) implements Ids {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.kinds(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return kinds.stream()
                    .<ClaimValue>map(kind -> new Kinds(List.of(kind)))
                    .toList();
        }

        /** The kinds, each once and in order. */
        public static Kinds of(Collection<RollCallKind> kinds) {
            return new Kinds(kinds.stream().distinct().sorted().toList());
        }
    }

    /**
     * Why memberships are of low confidence, and of how many each reason holds.
     *
     * @param doubts in the order of {@link MembershipDoubt}, none twice
     */
    record Doubts(List<Doubt> doubts) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.doubts(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return doubts.stream()
                    .<ClaimValue>map(doubt -> new Count(doubt.rows()))
                    .toList();
        }
    }

    /**
     * How many memberships are doubtful for one reason.
     *
     * @param why the reason
     * @param rows at least 1
     */
    record Doubt(MembershipDoubt why, int rows) {}

    /**
     * Definitions that a study could have taken instead of its own.
     *
     * @param alternatives in the order they are named
     */
    record Definitions(List<Alternative> alternatives) implements Ids {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.definitions(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return alternatives.stream()
                    .<ClaimValue>map(alternative -> new Definitions(List.of(alternative)))
                    .toList();
        }
    }

    /**
     * A definition in place of the study's own.
     *
     * @param definition the definition
     * @param combination the study's combination with it, as tables name it
     */
    record Alternative(Definition definition, String combination) {}

    /**
     * A word that chooses a form of the sentence, for example {@code down} or {@code up}; never printed.
     *
     * @param word the key
     */
    record Form(String word) implements ClaimValue {
        @Override
        public <R> R accept(ClaimValueVisitor<R> visitor) {
            return visitor.form(this);
        }

        @Override
        public List<ClaimValue> parts() {
            return List.of();
        }
    }
}
