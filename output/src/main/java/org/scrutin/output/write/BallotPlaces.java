package org.scrutin.output.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.DataTable.Counted;

/** Where the rows of a page's tables lead to: their number in the page's ballots, and the address without a script. */
final class BallotPlaces {

    /** The attribute of a row, and of the link in it, that holds the number. */
    static final String NUMBER = "data-ballots";

    /** The attribute of a row that holds the address. */
    static final String ADDRESS = "data-ballots-at";

    /** The section of a page that holds the ballots of every vote. */
    private static final String ALL = "#ballots";

    private final Map<List<Counted>, Place> places = new LinkedHashMap<>();

    BallotPlaces(BallotBook book) {
        book.rows().forEach((counted, trails) -> places.put(counted, new Place(places.size(), address(trails))));
    }

    /**
     * A place.
     *
     * @param number among all rows that lead to ballots, from 0
     * @param address inside the page
     */
    record Place(int number, String address) {}

    /** The place of a row that is counted in these; empty where it leads to no ballot. */
    Optional<Place> of(List<Counted> counted) {
        return Optional.ofNullable(places.get(counted));
    }

    /** The vote itself where there is but one. */
    private static String address(List<BallotBook.CellTrail> trails) {
        int[] votes = trails.stream()
                .map(BallotBook.CellTrail::ballots)
                .flatMapToInt(BallotSelection::rollCalls)
                .distinct()
                .toArray();
        return votes.length == 1 ? "#" + BallotBook.anchor(votes[0]) : ALL;
    }
}
