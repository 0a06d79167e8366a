package org.scrutin.analysis.agreement;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.scrutin.analysis.vote.Choice;

/**
 * What two did on one roll call.
 *
 * @param first the first, or the reference
 * @param second the second, or the subject
 */
record JointChoice(Choice first, Choice second) {

    static Arbitrary<JointChoice> any() {
        return Combinators.combine(Arbitraries.of(Choice.class), Arbitraries.of(Choice.class))
                .as(JointChoice::new);
    }

    /** How many of them are the two letters, for example YA. */
    static int count(List<JointChoice> choices, String letters) {
        return (int) choices.stream()
                .filter(joint -> letters.equals("" + joint.first.letter() + joint.second.letter()))
                .count();
    }
}
