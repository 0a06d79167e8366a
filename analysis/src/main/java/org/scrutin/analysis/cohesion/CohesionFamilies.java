package org.scrutin.analysis.cohesion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.scrutin.analysis.uncertainty.FalseDiscovery;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;

/**
 * The families of tests "more united than chance": one group on all roll calls of one cycle. Roll calls of no cycle are a
 * family of their own, so a study without cycles has one family a group.
 *
 * <p>Not of the family, and without a q value: a roll call of a kind that the study does not analyse, one without a p value,
 * and one whose room was too one-sided to tell unity from chance, which is where even a group of one mind would have a p above
 * the significance: only the roll calls that {@link UnityReach} counts as telling can have one.
 *
 * <p>Cost: that of sorting the rows.
 *
 * @param analysed which roll calls the study analyses
 * @param significance 0 to 1, for example 0.05
 */
public record CohesionFamilies(Predicate<RollCallId> analysed, double significance) {

    private record Family(GroupId group, String cycle) {}

    /**
     * The rows with their q values ({@link FalseDiscovery}).
     *
     * @param rows of all groups and roll calls
     * @return the same rows in the same order
     */
    public List<GroupCohesion> withQValues(List<GroupCohesion> rows) {
        Map<Family, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            GroupCohesion row = rows.get(i);
            families.computeIfAbsent(new Family(row.group(), row.cycle()), family -> new ArrayList<>())
                    .add(i);
        }
        List<GroupCohesion> corrected = new ArrayList<>(rows);
        for (List<Integer> family : families.values()) {
            List<OptionalDouble> qValues = FalseDiscovery.qValues(
                    family.stream().map(i -> pValue(rows.get(i))).toList());
            IntStream.range(0, family.size())
                    .forEach(i ->
                            corrected.set(family.get(i), rows.get(family.get(i)).withQValue(qValues.get(i))));
        }
        return List.copyOf(corrected);
    }

    private OptionalDouble pValue(GroupCohesion row) {
        boolean canShow = row.chance().leastP().orElse(1) <= significance;
        return canShow && analysed.test(row.rollCall()) ? row.chance().pValue() : OptionalDouble.empty();
    }
}
