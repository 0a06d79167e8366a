package org.scrutin.jobs.load.record.names;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.text.Edits;

/**
 * Which state a misprinted name is near to: the one whose name is fewest letters away. What scanning takes for another letter is
 * no letter away. Nothing here is certain; whoever asks proposes and never takes.
 */
final class NearNames {

    /** Below this many characters a name one letter away is as likely another name: Iran and Iraq. */
    private static final int SHORTEST = 5;

    /** Below this many, one two letters away. */
    private static final int SHORTEST_FOR_TWO = 8;

    /** The same for Han names, where a character is a syllable. */
    private static final int SHORTEST_HAN = 4;

    private static final int SHORTEST_HAN_FOR_TWO = 6;

    private static final int FARTHEST = 2;

    private final SortedMap<String, SortedSet<StateId>> names;
    private final SortedMap<String, SortedSet<StateId>> scanned = new TreeMap<>();
    private final Map<String, String> confused;

    /**
     * The names to be near to.
     *
     * @param names spellings, and who bears them
     * @param confused what scanning prints for what, from the first to the last
     */
    NearNames(SortedMap<String, SortedSet<StateId>> names, Map<String, String> confused) {
        this.names = names;
        this.confused = confused;
        names.forEach((name, ids) ->
                scanned.computeIfAbsent(asScanned(name), s -> new TreeSet<>()).addAll(ids));
    }

    /** The one state whose name is nearest; empty where none is near, or several are as near. */
    Optional<StateId> to(String spelling) {
        SortedSet<StateId> alike = scanned.getOrDefault(asScanned(spelling), new TreeSet<>());
        if (alike.size() == 1) {
            return Optional.of(alike.first());
        }
        boolean han = NameResolver.isHan(spelling);
        int letters = spelling.length();
        int farthest = letters >= (han ? SHORTEST_HAN_FOR_TWO : SHORTEST_FOR_TWO)
                ? FARTHEST
                : letters >= (han ? SHORTEST_HAN : SHORTEST) ? 1 : 0;
        for (int edits = 1; edits <= farthest; edits++) {
            SortedSet<StateId> near = new TreeSet<>();
            for (Map.Entry<String, SortedSet<StateId>> known : names.entrySet()) {
                if (Edits.between(spelling, known.getKey(), edits) == edits) {
                    near.addAll(known.getValue());
                }
            }
            if (!near.isEmpty()) {
                return near.size() == 1 ? Optional.of(near.first()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String asScanned(String spelling) {
        String plain = spelling;
        for (Map.Entry<String, String> pair : confused.entrySet()) {
            plain = plain.replace(pair.getKey(), pair.getValue());
        }
        return plain;
    }
}
