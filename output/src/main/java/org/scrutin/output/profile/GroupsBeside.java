package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.profile.SeriesRecord;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.profile.SubjectVote;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;

/**
 * The groups of a state whose choices stand beside its own, and those for which there is no room: none goes without a word.
 *
 * @param shown in the order in which they were given
 * @param others that are not shown, in the same order
 */
record GroupsBeside(List<SubjectProfile> shown, List<SubjectProfile> others) {

    /** Nobody: a group has none beside it. */
    static final GroupsBeside NONE = new GroupsBeside(List.of(), List.of());

    private static final int MOST = 5;

    /** Letters of an abbreviation that the head of a column has room for. */
    private static final int LETTERS = 10;

    GroupsBeside {
        shown = List.copyOf(shown);
        others = List.copyOf(others);
    }

    /**
     * All of a few; of more, those whose choices on the last votes differ most often from the state's and from the other groups'; of a tie
     * the first.
     *
     * @param state whose groups they are
     * @param groups profiles of groups
     */
    static GroupsBeside of(SubjectProfile state, List<SubjectProfile> groups) {
        List<SubjectProfile> all =
                Stream.concat(Stream.of(state), groups.stream()).toList();
        List<SubjectProfile> chosen = groups.stream()
                .filter(group -> id(group).value().length() <= LETTERS)
                .sorted(Comparator.comparingInt((SubjectProfile group) -> -differences(state, group, all)))
                .limit(MOST)
                .toList();
        List<SubjectProfile> shown = new ArrayList<>(groups);
        shown.retainAll(chosen);
        List<SubjectProfile> others = new ArrayList<>(groups);
        others.removeAll(chosen);
        return new GroupsBeside(shown, others);
    }

    /** On how many of the state's last votes the group and another chose otherwise, over all others. */
    private static int differences(SubjectProfile state, SubjectProfile group, List<SubjectProfile> all) {
        int differences = 0;
        for (SeriesRecord series : state.series()) {
            Optional<Choice> own = choice(group, series.last()).filter(Choice::isCast);
            for (SubjectProfile other : all) {
                Optional<Choice> its = choice(other, series.last()).filter(Choice::isCast);
                differences += own.isPresent() && its.isPresent() && !own.equals(its) ? 1 : 0;
            }
        }
        return differences;
    }

    /** What the subject of a profile chose on a vote that is the last one on its text. */
    static Optional<Choice> choice(SubjectProfile profile, SubjectVote vote) {
        return profile.series().stream()
                .map(SeriesRecord::last)
                .filter(last -> last.rollCall().equals(vote.rollCall()))
                .findFirst()
                .flatMap(SubjectVote::choice);
    }

    /** The id of the group of a profile. */
    static GroupId id(SubjectProfile group) {
        return ((Reference.OfGroup) group.subject()).group();
    }
}
