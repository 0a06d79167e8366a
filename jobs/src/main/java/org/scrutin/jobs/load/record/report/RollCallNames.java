package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;

/**
 * Ids of the votes of one report: {@code symbol:I-16} for a vote on a paragraph of a section, {@code symbol:whole} for
 * the one vote on a whole text, else {@code symbol:} and the number of the report's paragraph. A second vote that would
 * get the same id gets the number of its paragraph too.
 */
final class RollCallNames {

    private final List<VoteParagraph> votes;
    private final List<RollCallId> ids = new ArrayList<>();
    private final Set<RollCallId> doubled = new TreeSet<>();

    /**
     * Names the votes.
     *
     * @param document the report's symbol, or where it has none its file name
     * @param votes in the order of the report
     */
    RollCallNames(String document, List<VoteParagraph> votes) {
        this.votes = votes;
        long wholes = votes.stream().filter(RollCallNames::isWhole).count();
        Set<RollCallId> taken = new TreeSet<>();
        for (VoteParagraph vote : votes) {
            RollCallId byNumber =
                    new RollCallId(document + ":" + vote.paragraph().label());
            RollCallId byText = isWhole(vote)
                    ? (wholes == 1 ? new RollCallId(document + ":whole") : byNumber)
                    : isParagraphOfSection(vote) ? new RollCallId(document + ":" + vote.reference()) : byNumber;
            RollCallId id = taken.contains(byText) ? free(byNumber, taken) : byText;
            ids.add(id);
            taken.add(id);
            if (!id.equals(byText)) {
                doubled.add(id);
            }
        }
    }

    /** The number of a paragraph can stand twice too, as the letter of a part that a list begins again with. */
    private static RollCallId free(RollCallId byNumber, Set<RollCallId> taken) {
        RollCallId id = byNumber;
        for (int again = 2; taken.contains(id); again++) {
            id = new RollCallId(byNumber.value() + "." + again);
        }
        return id;
    }

    RollCallId id(int vote) {
        return ids.get(vote);
    }

    /** Whether an earlier vote of the report was on the same paragraph. */
    boolean isTwin(int vote) {
        return doubled.contains(ids.get(vote));
    }

    /** The vote on the whole text that a vote on a part belongs to: the next one, else the last. */
    Optional<RollCallId> wholeOf(int vote) {
        if (isWhole(votes.get(vote))) {
            return Optional.empty();
        }
        Optional<RollCallId> before = Optional.empty();
        for (int other = 0; other < votes.size(); other++) {
            if (isWhole(votes.get(other))) {
                if (other > vote) {
                    return Optional.of(ids.get(other));
                }
                before = Optional.of(ids.get(other));
            }
        }
        return before;
    }

    private static boolean isWhole(VoteParagraph vote) {
        return vote.kind() == RollCallKind.WHOLE;
    }

    private static boolean isParagraphOfSection(VoteParagraph vote) {
        return vote.kind() == RollCallKind.PARAGRAPH && vote.reference().contains("-");
    }
}
