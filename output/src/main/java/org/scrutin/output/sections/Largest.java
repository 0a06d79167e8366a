package org.scrutin.output.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Claim;

/**
 * Of many sentences of one kind those that rest on most: nobody reads four hundred, and table {@code claims} has all of them.
 *
 * @param template of the kind
 * @param most so many are printed
 */
record Largest(String template, int most) {

    /** The sentences in their order, without those of the kind that rest on less than the ones printed. */
    List<Claim> of(List<Claim> claims) {
        Set<String> largest = claims.stream()
                .filter(this::isOfKind)
                .sorted(Comparator.comparingInt((Claim claim) -> -claim.n()))
                .limit(most)
                .map(Claim::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return claims.stream()
                .filter(claim -> !isOfKind(claim) || largest.contains(claim.id()))
                .toList();
    }

    /** How many of the kind there are, where not all are printed; 0 where all are. */
    long all(List<Claim> claims) {
        long all = claims.stream().filter(this::isOfKind).count();
        return all > most ? all : 0;
    }

    private boolean isOfKind(Claim claim) {
        return claim.template().equals(template);
    }
}
