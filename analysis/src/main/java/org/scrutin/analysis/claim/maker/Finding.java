package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * A claim that may stand on the first page.
 *
 * @param claim the sentence
 * @param kind what it speaks of
 * @param strength larger comes first within the kind; its unit depends on the kind (states, ballots, size of a change, a year)
 */
public record Finding(Claim claim, Kind kind, double strength) {

    /** How many findings the first page holds at most. */
    public static final int MOST = 7;

    /** Kinds of findings from which on a page needs none that other definitions take back. */
    private static final int ENOUGH = 3;

    private static final ClaimValue.Form UNTESTED = new ClaimValue.Form("untested");

    /** What findings speak of, in the order in which they are ranked. */
    public enum Kind {
        /** Half of the announced totals or more are not borne out by the lists: all else rests on those lists. */
        CONTRADICTED_RECORD,
        /** States and votes come first: they need no index to be understood. */
        SWITCHES,
        /** Members that left the others of a group that was as one. */
        LEFT_OTHERS,
        /** States that no longer vote in favour of a text. */
        LEFT_TEXT,
        /** A text whose votes in favour fell by much. */
        LESS_SUPPORT,
        CHANGE_SINCE_THE_FIRST_CYCLE,
        CHANGE_SINCE_THE_LAST_CYCLE,
        /** States, since the cycle before the last. */
        MOVERS,
        RESULT,
        DISSENT,
        UNITED_GROUP,
        SPLIT_GROUP,
        /** One so small that each of its sides is named, as of the permanent members of the Security Council. */
        SPLIT_SMALL_GROUP,
        OPEN_RECORD,
        BLOCS,
        SILENCE
    }

    private boolean isDoubtfulChange() {
        boolean change = kind == Kind.CHANGE_SINCE_THE_FIRST_CYCLE || kind == Kind.CHANGE_SINCE_THE_LAST_CYCLE;
        return change && LowConfidence.isTold(claim) && !RivalDefinitions.holdsAlways(claim);
    }

    private boolean isUncertain() {
        return RivalDefinitions.isUncertain(claim);
    }

    /** Whether it tells of tests and none could be made. */
    private boolean isUntested() {
        return Stream.of("together", "single")
                .allMatch(tests -> claim.argument(tests)
                        .map(Argument::value)
                        .filter(UNTESTED::equals)
                        .isPresent());
    }

    /** Whether other definitions take back what it says: it holds under too few combinations, and some say otherwise. */
    private boolean isTakenBack() {
        return isUncertain() && !RivalDefinitions.isNeverOverturned(claim);
    }

    /** Whether another finding tells every value of this one, from the same cells, and every form. */
    private boolean isToldBy(Finding other) {
        return !claim.arguments().isEmpty()
                && claim.arguments().stream()
                        .allMatch(argument -> other.claim.arguments().stream()
                                .anyMatch(told -> argument.sources().isEmpty()
                                        ? told.equals(argument)
                                        : told.value().equals(argument.value())
                                                && told.sources().equals(argument.sources())));
    }

    /** Whether findings name the text that this one is about. */
    private boolean isOnATextOf(List<Finding> others) {
        return claim.arguments().stream()
                .map(Argument::value)
                .filter(ClaimValue.Series.class::isInstance)
                .anyMatch(text -> others.stream()
                        .flatMap(other -> other.claim.arguments().stream())
                        .anyMatch(told -> told.value().equals(text)));
    }

    /** Whether this is on a text that was left and is named already, while another that half as many left is not. */
    private boolean leavesItsPlace(List<Finding> best, List<Finding> candidates) {
        return kind == Kind.LEFT_TEXT
                && isOnATextOf(best)
                && candidates.stream()
                        .filter(other -> other.kind() == kind && 2 * other.strength() >= strength)
                        .anyMatch(other -> !other.isOnATextOf(best));
    }

    /**
     * The findings of the first page: by kind, in the order of {@link Kind}, the strongest of each kind, at most
     * {@link #MOST}. What a finding above says already, from the same cells, is none; and one that other definitions take back
     * is none where {@link #ENOUGH} kinds of others are found. One that other definitions leave without a value stands behind those of its kind
     * that they do not; and where it is the best of its kind, behind all other findings, and behind these one that tells that
     * nothing could be tested. Of changes, one of a group with memberships of low confidence stands behind those of groups
     * without, unless it holds under every combination of definitions, those that leave such memberships out among them: the
     * first page is no place for what may be the registry's doubt. Who left a text is told of one that no finding above names, where
     * there is one that half as many left. Equal strengths: the smaller claim id.
     */
    public static List<Finding> ranked(List<Finding> candidates) {
        List<Finding> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Finding::kind)
                .thenComparing(Finding::isUncertain)
                .thenComparing(Finding::isDoubtfulChange)
                .thenComparing(Comparator.comparingDouble(Finding::strength).reversed())
                .thenComparing(finding -> finding.claim().id(), CodePointOrder.INSTANCE));
        long standing = sorted.stream()
                .filter(finding -> !finding.isTakenBack())
                .map(Finding::kind)
                .distinct()
                .count();
        if (standing >= ENOUGH) {
            sorted.removeIf(Finding::isTakenBack);
        }
        Set<Kind> taken = EnumSet.noneOf(Kind.class);
        List<Finding> best = new ArrayList<>();
        for (Finding finding : sorted) {
            if (!finding.leavesItsPlace(best, sorted)
                    && best.stream().noneMatch(finding::isToldBy)
                    && taken.add(finding.kind())) {
                best.add(finding);
            }
        }
        return best.stream()
                .sorted(Comparator.comparing(Finding::isUntested).thenComparing(Finding::isUncertain))
                .limit(MOST)
                .toList();
    }
}
