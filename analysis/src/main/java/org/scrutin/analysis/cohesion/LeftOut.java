package org.scrutin.analysis.cohesion;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.ChoiceCounts;

/** Why a group's index on a roll call stays out of a mean. */
enum LeftOut {
    NO_MEMBER("without a member"),
    NO_BALLOT("without a ballot"),
    ONE_BALLOT("with one ballot"),
    ABSTENTIONS_ONLY("with abstentions only"),
    ONE_VOTE("with one vote for or against");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** The reason, or empty where the value counts. */
    static Optional<LeftOut> why(GroupCohesion row, CohesionIndex index) {
        if (row.counts(index)) {
            return Optional.empty();
        }
        ChoiceCounts cast = row.tally().cast();
        if (row.tally().members() == 0) {
            return Optional.of(NO_MEMBER);
        }
        return Optional.of(
                switch (cast.cast()) {
                    case 0 -> NO_BALLOT;
                    case 1 -> ONE_BALLOT;
                    default -> cast.yes() + cast.no() == 0 ? ABSTENTIONS_ONLY : ONE_VOTE;
                });
    }

    /** The reasons in words, for example "2 without a ballot, 1 with one ballot". */
    static String words(EnumMap<LeftOut, Integer> counts) {
        return counts.entrySet().stream()
                .map((Map.Entry<LeftOut, Integer> entry) -> entry.getValue() + " " + entry.getKey().words)
                .collect(Collectors.joining(", "));
    }
}
