package org.scrutin.output.compare;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one cell holds in two editions and in the mixtures of them; empty where its row is missing. What is exchanged alone and
 * moves the cell has a part in its change.
 *
 * @param before in the earlier edition
 * @param old the later program on data and settings of the earlier edition
 * @param newSettings the same under the settings of the later
 * @param newData the same on the data of the later
 * @param again the later edition, counted again from its own tables
 * @param after in the later edition
 */
record Outcomes(
        Optional<String> before,
        Optional<String> old,
        Optional<String> newSettings,
        Optional<String> newData,
        Optional<String> again,
        Optional<String> after) {

    /**
     * What moved the cell, each by itself or only beside another.
     *
     * @param differing what differs between the two editions at all
     * @param likeness when two cells of its column are the same
     * @return empty where that is not known: counted again, an edition's cell is another than it was
     */
    Set<Origin> origins(Set<Origin> differing, Likeness likeness) {
        Set<Origin> found = EnumSet.noneOf(Origin.class);
        Held asBefore = new Held(old, likeness);
        Held asNow = new Held(after, likeness);
        if (!asBefore.isLike(before)) {
            found.add(Origin.PROGRAM);
        }
        if (!asBefore.isLike(newData) || !asNow.isLike(newSettings)) {
            found.add(Origin.DATA);
        }
        if (!asBefore.isLike(newSettings) || !asNow.isLike(newData)) {
            found.add(Origin.SETTINGS);
        }
        return asNow.isLike(again) && differing.containsAll(found) ? found : Set.of();
    }

    /** What a cell holds, and when it is the same as another. */
    private record Held(Optional<String> value, Likeness likeness) {

        boolean isLike(Optional<String> other) {
            return value.equals(other)
                    || value.flatMap(own -> other.map(second -> likeness.alike(own, second)))
                            .orElse(false);
        }
    }
}
