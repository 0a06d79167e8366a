package org.scrutin.jobs.verify;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The sentences of a report's claims in one language, said again from its tables. Not for several threads. */
final class Sentences {

    private final PublishedClaims claims;
    private final Sayings sayings;
    private final Map<String, List<SaidPattern>> said = new LinkedHashMap<>();

    Sentences(PublishedClaims claims, Sayings sayings) {
        this.claims = claims;
        this.sayings = sayings;
    }

    /**
     * How a printed sentence compares with its claim.
     *
     * @param before what is printed before the sentence; all of it where the sentence was not found
     * @param difference what is wrong; empty where nothing is
     */
    record Held(String before, Optional<String> difference) {

        private static Held wrong(String what) {
            return new Held("", Optional.of(what));
        }
    }

    /**
     * Holds what a page prints before a claim's mark against the claim, in whichever form.
     *
     * @param printed in normal form
     */
    Held held(String claim, String printed) {
        return held(forms(claim), printed, SaidPattern::comparedWith);
    }

    /**
     * The same where the sentence stands beside its earlier form: of a long part that both have the middle may be left out.
     *
     * @param printed in normal form
     */
    Held heldBesideEarlier(String claim, String printed) {
        return held(forms(claim), printed, SaidPattern::shortenedComparedWith);
    }

    private List<SaidPattern> forms(String claim) {
        return said.computeIfAbsent(
                claim, id -> claims.claim(id).map(sayings::all).orElse(List.of()));
    }

    /**
     * Holds a text that is nothing but the whole sentence against the claim.
     *
     * @param printed in normal form
     */
    Held heldWhole(String claim, String printed) {
        Held held =
                held(claims.claim(claim).flatMap(sayings::full).stream().toList(), printed, SaidPattern::comparedWith);
        return held.difference().isEmpty() && !held.before().isEmpty()
                ? Held.wrong("“" + held.before() + "” stands before it")
                : held;
    }

    private static Held held(
            List<SaidPattern> forms, String printed, BiFunction<SaidPattern, String, SaidPattern.Comparison> with) {
        if (forms.isEmpty()) {
            return Held.wrong("tables/claims.csv has nothing to say it by");
        }
        List<SaidPattern.Comparison> compared =
                forms.stream().map(form -> with.apply(form, printed)).toList();
        return compared.stream()
                .filter(comparison -> comparison.from().isPresent())
                .min(Comparator.comparingInt(comparison -> comparison.from().getAsInt()))
                .map(comparison -> new Held(
                        printed.substring(0, comparison.from().getAsInt()).strip(), Optional.empty()))
                .orElseGet(() -> Held.wrong("report says “" + printed + "”, tables say “"
                        + IntStream.range(0, forms.size())
                                .boxed()
                                .max(Comparator.comparingInt(
                                        form -> compared.get(form).agreed()))
                                .map(form -> forms.get(form).shown())
                                .orElseThrow()
                        + "”"));
    }
}
