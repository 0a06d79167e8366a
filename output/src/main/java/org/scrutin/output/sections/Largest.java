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
 * @param note the message that says how many there are
 */
public record Largest(String template, int most, String note) {

    /** Of more groups with members that left the others, the cases of most members are told. */
    public static final Largest LEFT_OTHERS = new Largest("left.others", 8, "switches.left-others");

    /** As many texts on which states changed their vote alike are told. */
    public static final Largest MOVED_ALIKE = new Largest("movers.switches.series", 12, "movers.changed-more");

    /** Of a group as many votes that several members changed alike are told. */
    public static final Largest CHANGED_ALIKE = new Largest("change.switchers", 8, "cycles.changed-more");

    /** Of paragraphs as many are told on whose companions those that left abstained. */
    public static final Largest COMPANIONS = new Largest("dissent.companion", 8, "paragraphs.companions-more");

    /** As many members that change a vote in the same way are told in words; the table of changed votes has all. */
    public static final int TOGETHER = 3;

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
