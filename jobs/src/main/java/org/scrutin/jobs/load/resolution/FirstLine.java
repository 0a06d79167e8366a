package org.scrutin.jobs.load.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.registry.Spelling;
import org.scrutin.jobs.resolution.Resolution;
import org.scrutin.jobs.resolution.ResolutionParser;

/**
 * A resolution where it stands, kept so that another line about it can be held against this one.
 *
 * @param file where
 * @param resolution what the line says
 * @param text the whole line
 */
record FirstLine(DataFile file, Resolution resolution, String text) {

    /** The keys that hold something else in the other line, in code-point order. */
    List<String> differing(FirstLine other, ResolutionParser parser) {
        Map<String, String> mine = parser.values(text);
        Map<String, String> theirs = parser.values(other.text);
        SortedSet<String> keys = new TreeSet<>(CodePointOrder.INSTANCE);
        keys.addAll(mine.keySet());
        keys.addAll(theirs.keySet());
        keys.removeIf(key -> mine.getOrDefault(key, "").equals(theirs.getOrDefault(key, "")));
        return new ArrayList<>(keys);
    }

    /** Whether both tell the same vote: adoption, day, totals, and on each list the same states, however they are written. */
    boolean sameVote(FirstLine other, StateRegistry registry) {
        Resolution theirs = other.resolution;
        return resolution.adoption() == theirs.adoption()
                && resolution.date().equals(theirs.date())
                && resolution.announced().equals(theirs.announced())
                && Resolution.CHOICES.stream()
                        .allMatch(choice -> states(choice, registry).equals(other.states(choice, registry)));
    }

    /** Ids of the states on a list; a name that means none, or several, stands for itself. */
    SortedSet<String> states(Choice choice, StateRegistry registry) {
        SortedSet<String> states = new TreeSet<>();
        for (String name : resolution.list(choice).names()) {
            List<StateId> bearers = registry.named(name, resolution.date());
            states.add(
                    bearers.size() == 1
                            ? bearers.get(0).value()
                            : Spelling.of(name).value());
        }
        return states;
    }
}
