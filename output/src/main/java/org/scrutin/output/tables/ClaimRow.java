package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;

/**
 * One part of a value of a claim with where it comes from: what the source gives is the value.
 *
 * @param claim the claim
 * @param mark its number in the text, from 1
 * @param argument the argument's name; from its second part on with a number: {@code states.2}
 * @param value of the part, as {@link ClaimValueText} prints it
 * @param source where it comes from; all empty for a word that only chooses a form of the sentence
 */
public record ClaimRow(Claim claim, int mark, String argument, String value, SourceText source) {

    /** The rows of all claims, which are numbered in their order. */
    static List<ClaimRow> of(List<Claim> claims) {
        List<ClaimRow> rows = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            rows.addAll(of(claims.get(i), i + 1));
        }
        return rows;
    }

    /** The rows of a claim: one a source, and one for a value that follows from others. */
    private static List<ClaimRow> of(Claim claim, int mark) {
        List<ClaimRow> rows = new ArrayList<>();
        for (Argument argument : claim.arguments()) {
            if (argument.sources().isEmpty()) {
                rows.add(new ClaimRow(
                        claim, mark, argument.name(), ClaimValueText.of(argument.value()), SourceText.NONE));
            }
            for (int i = 0; i < argument.sources().size(); i++) {
                rows.add(new ClaimRow(
                        claim,
                        mark,
                        i == 0 ? argument.name() : argument.name() + '.' + (i + 1),
                        ClaimValueText.of(argument.sourced().get(i)),
                        SourceText.of(argument.sources().get(i))));
            }
        }
        return rows;
    }
}
