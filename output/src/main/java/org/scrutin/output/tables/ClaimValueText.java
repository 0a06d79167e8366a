package org.scrutin.output.tables;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.ClaimValueVisitor;
import org.scrutin.analysis.vote.RollCallKind;

/** Values of claims without a language: ids, letters, and numbers with all their digits. */
public final class ClaimValueText {

    private static final Printer PRINTER = new Printer();

    private ClaimValueText() {}

    /** The value, for programs to read; lists have one blank between, a share is {@code part/of}. */
    public static String of(ClaimValue value) {
        return value.accept(PRINTER);
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static final class Printer implements ClaimValueVisitor<String> {

        @Override
        public String count(ClaimValue.Count value) {
            return Long.toString(value.value());
        }

        @Override
        public String decimal(ClaimValue.Decimal value) {
            return NumberText.of(value.value());
        }

        @Override
        public String signedDecimal(ClaimValue.SignedDecimal value) {
            return NumberText.of(value.value());
        }

        @Override
        public String size(ClaimValue.Size value) {
            return NumberText.of(value.value());
        }

        @Override
        public String share(ClaimValue.Share value) {
            return value.part() + "/" + value.of();
        }

        @Override
        public String chance(ClaimValue.Chance value) {
            return NumberText.of(value.p());
        }

        @Override
        public String states(ClaimValue.States value) {
            return joined(value.states());
        }

        @Override
        public String sides(ClaimValue.Sides value) {
            return value.sides().stream()
                    .map(side -> side.choice().letter() + ": " + joined(side.states()))
                    .collect(Collectors.joining("; "));
        }

        @Override
        public String group(ClaimValue.Group value) {
            return value.group().value();
        }

        @Override
        public String groups(ClaimValue.Groups value) {
            return joined(value.groups());
        }

        @Override
        public String rollCall(ClaimValue.RollCall value) {
            return value.rollCall().value();
        }

        @Override
        public String rollCalls(ClaimValue.RollCalls value) {
            return joined(value.rollCalls());
        }

        @Override
        public String topic(ClaimValue.Topic value) {
            return value.topic();
        }

        @Override
        public String against(ClaimValue.Against value) {
            return value.reference().id();
        }

        @Override
        public String letters(ClaimValue.Letters value) {
            return value.letters();
        }

        @Override
        public String series(ClaimValue.Series value) {
            return value.series();
        }

        @Override
        public String year(ClaimValue.Year value) {
            return Integer.toString(value.year());
        }

        @Override
        public String cycle(ClaimValue.Cycle value) {
            return value.cycle();
        }

        @Override
        public String cycles(ClaimValue.Cycles value) {
            return joined(value.cycles());
        }

        @Override
        public String kinds(ClaimValue.Kinds value) {
            return value.kinds().stream().map(RollCallKind::id).collect(Collectors.joining(" "));
        }

        @Override
        public String doubts(ClaimValue.Doubts value) {
            return value.doubts().stream()
                    .map(doubt -> doubt.why().id() + ": " + doubt.rows())
                    .collect(Collectors.joining("; "));
        }

        @Override
        public String definitions(ClaimValue.Definitions value) {
            return value.alternatives().stream()
                    .map(ClaimValue.Alternative::combination)
                    .collect(Collectors.joining(" "));
        }

        @Override
        public String form(ClaimValue.Form value) {
            return value.word();
        }
    }
}
