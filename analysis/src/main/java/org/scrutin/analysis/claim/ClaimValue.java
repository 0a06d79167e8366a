package org.scrutin.analysis.claim;

import java.util.Collection;
import java.util.List;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.MembershipDoubt;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateId;

/** A value of a claim, without a language: each rendering finds its own words for it. */
public sealed interface ClaimValue {

    /**
     * A count.
     *
     * @param value the count
     */
    record Count(long value) implements ClaimValue {}

    /**
     * A number that is printed with a fixed number of decimals.
     *
     * @param value the number
     * @param decimals as printed, 0 to 3
     */
    record Decimal(double value, int decimals) implements ClaimValue {}

    /**
     * A difference, printed with its sign (a true minus) and a fixed number of decimals.
     *
     * @param value the difference
     * @param decimals as printed, 0 to 3
     */
    record SignedDecimal(double value, int decimals) implements ClaimValue {}

    /**
     * A share, printed as "24 of 93 (26%)".
     *
     * @param part how many
     * @param of how many there are, at least 1
     */
    record Share(long part, long of) implements ClaimValue {}

    /**
     * A probability of chance, printed as "1 in 420".
     *
     * @param p 0 to 1
     */
    record Chance(double p) implements ClaimValue {}

    /**
     * States, in the order they are named.
     *
     * @param states the states
     */
    record States(List<StateId> states) implements ClaimValue {}

    /**
     * Who made which choice, in the order they are named.
     *
     * @param sides none twice
     */
    record Sides(List<Side> sides) implements ClaimValue {}

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
    record Group(GroupId group) implements ClaimValue {}

    /**
     * Groups, in the order they are named.
     *
     * @param groups the groups
     */
    record Groups(List<GroupId> groups) implements ClaimValue {}

    /**
     * A roll call, named by its short label.
     *
     * @param rollCall the roll call
     */
    record RollCall(RollCallId rollCall) implements ClaimValue {}

    /**
     * Roll calls, in the order they are named.
     *
     * @param rollCalls the roll calls
     */
    record RollCalls(List<RollCallId> rollCalls) implements ClaimValue {}

    /**
     * A topic.
     *
     * @param topic its id
     */
    record Topic(String topic) implements ClaimValue {}

    /**
     * Whom coincidence is measured against.
     *
     * @param reference a state, a group or the room
     */
    record Against(Reference reference) implements ClaimValue {}

    /**
     * A row of choices.
     *
     * @param letters each of Y N A X
     */
    record Letters(String letters) implements ClaimValue {}

    /**
     * A text that returns.
     *
     * @param series its id
     */
    record Series(String series) implements ClaimValue {}

    /**
     * A calendar year.
     *
     * @param year the year
     */
    record Year(int year) implements ClaimValue {}

    /**
     * A review cycle.
     *
     * @param cycle its id
     */
    record Cycle(String cycle) implements ClaimValue {}

    /**
     * Kinds of votes, named as in "on whole texts and paragraphs".
     *
     * @param kinds none twice, in the order of {@link RollCallKind}
     */
    record Kinds(List<RollCallKind> kinds) implements ClaimValue {
        /** The kinds, each once and in order. */
        static Kinds of(Collection<RollCallKind> kinds) {
            return new Kinds(kinds.stream().distinct().sorted().toList());
        }
    }

    /**
     * Why memberships are of low confidence, and of how many each reason holds.
     *
     * @param doubts in the order of {@link MembershipDoubt}, none twice
     */
    record Doubts(List<Doubt> doubts) implements ClaimValue {}

    /**
     * How many memberships are doubtful for one reason.
     *
     * @param why the reason
     * @param rows at least 1
     */
    record Doubt(MembershipDoubt why, int rows) {}

    /**
     * A word that chooses a form of the sentence, for example {@code down} or {@code up}; never printed.
     *
     * @param word the key
     */
    record Form(String word) implements ClaimValue {}
}
