package org.scrutin.output.tables;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.vote.RollCallKind;

/** Values of claims without a language: ids, letters, and numbers with all their digits. */
public final class ClaimValueText {

    private ClaimValueText() {}

    /** The value, for programs to read; lists have one blank between, a share is {@code part/of}. */
    public static String of(ClaimValue value) {
        if (value instanceof ClaimValue.Count count) {
            return Long.toString(count.value());
        } else if (value instanceof ClaimValue.Decimal decimal) {
            return NumberText.of(decimal.value());
        } else if (value instanceof ClaimValue.SignedDecimal decimal) {
            return NumberText.of(decimal.value());
        } else if (value instanceof ClaimValue.Share share) {
            return share.part() + "/" + share.of();
        } else if (value instanceof ClaimValue.Chance chance) {
            return NumberText.of(chance.p());
        } else if (value instanceof ClaimValue.Year year) {
            return Integer.toString(year.year());
        }
        return words(value);
    }

    private static String words(ClaimValue value) {
        if (value instanceof ClaimValue.States states) {
            return joined(states.states());
        } else if (value instanceof ClaimValue.Sides sides) {
            return sides.sides().stream()
                    .map(side -> side.choice().letter() + ": " + joined(side.states()))
                    .collect(Collectors.joining("; "));
        } else if (value instanceof ClaimValue.Group group) {
            return group.group().value();
        } else if (value instanceof ClaimValue.Groups groups) {
            return joined(groups.groups());
        } else if (value instanceof ClaimValue.RollCall rollCall) {
            return rollCall.rollCall().value();
        } else if (value instanceof ClaimValue.RollCalls rollCalls) {
            return joined(rollCalls.rollCalls());
        } else if (value instanceof ClaimValue.Topic topic) {
            return topic.topic();
        } else if (value instanceof ClaimValue.Against against) {
            return against.reference().id();
        } else if (value instanceof ClaimValue.Letters letters) {
            return letters.letters();
        } else if (value instanceof ClaimValue.Series series) {
            return series.series();
        } else if (value instanceof ClaimValue.Cycle cycle) {
            return cycle.cycle();
        } else if (value instanceof ClaimValue.Kinds kinds) {
            return kinds.kinds().stream().map(RollCallKind::id).collect(Collectors.joining(" "));
        } else if (value instanceof ClaimValue.Doubts doubts) {
            return doubts.doubts().stream()
                    .map(doubt -> doubt.why().id() + ": " + doubt.rows())
                    .collect(Collectors.joining("; "));
        } else if (value instanceof ClaimValue.Form form) {
            return form.word();
        }
        throw new IllegalArgumentException("a claim's value that no table prints: " + value);
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
