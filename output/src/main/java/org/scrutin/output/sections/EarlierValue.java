package org.scrutin.output.sections;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** A value of a sentence as an earlier edition's table of claims has it: ids, which read better as the names that this report has. */
final class EarlierValue {

    private EarlierValue() {}

    /**
     * The value behind a text.
     *
     * @param text as in the table of claims; of ids one blank between
     * @param like the value of the same argument in this edition, which says what the ids are of
     * @return empty where the text is of no ids that have names
     */
    static Optional<ClaimValue> of(String text, ClaimValue like) {
        if (like instanceof ClaimValue.States) {
            return Optional.of(new ClaimValue.States(ids(text, StateId::new)));
        }
        if (like instanceof ClaimValue.Group) {
            return Optional.of(new ClaimValue.Group(new GroupId(text)));
        }
        if (like instanceof ClaimValue.Groups) {
            return Optional.of(new ClaimValue.Groups(ids(text, GroupId::new)));
        }
        if (like instanceof ClaimValue.RollCall) {
            return Optional.of(new ClaimValue.RollCall(new RollCallId(text)));
        }
        if (like instanceof ClaimValue.RollCalls) {
            return Optional.of(new ClaimValue.RollCalls(ids(text, RollCallId::new)));
        }
        if (like instanceof ClaimValue.Topic) {
            return Optional.of(new ClaimValue.Topic(text));
        }
        return like instanceof ClaimValue.Series ? Optional.of(new ClaimValue.Series(text)) : Optional.empty();
    }

    private static <I> List<I> ids(String text, Function<String, I> id) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(id).toList();
    }
}
