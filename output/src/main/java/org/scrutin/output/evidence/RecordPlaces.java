package org.scrutin.output.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.RecordPlace;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.BallotBook.ReadAt;

/**
 * Where ballots were read in documents: of a ballot that a data set brings, its line there leads to no printed page, and is none of these.
 * Not for several threads while places are added.
 */
public final class RecordPlaces {

    /** Formats that records are read from; tables and data sets end otherwise. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*[.](txt|md|pdf|docx|html?|xhtml)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<RollCallId, Map<StateId, ReadAt>> places = new LinkedHashMap<>();

    /** Whether a source, as tables name it, is a document that records are read from. */
    public static boolean isDocument(String source) {
        return DOCUMENT.matcher(source).matches();
    }

    /**
     * Adds where a ballot was read, as table {@code ballots} has it; nothing where its source is no document, or its place none.
     *
     * @param source as tables name it
     * @param place {@code [page.]line:column}
     */
    public void add(RollCallId rollCall, StateId state, String source, String place) {
        if (isDocument(source)) {
            RecordPlace.of(place)
                    .ifPresent(at -> places.computeIfAbsent(rollCall, vote -> new LinkedHashMap<>())
                            .put(state, new ReadAt(source, at.page(), at.line())));
        }
    }

    Optional<ReadAt> of(RollCallId rollCall, StateId state) {
        return Optional.ofNullable(places.getOrDefault(rollCall, Map.of()).get(state));
    }
}
