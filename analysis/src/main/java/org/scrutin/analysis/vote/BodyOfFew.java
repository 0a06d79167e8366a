package org.scrutin.analysis.vote;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A body of the United Nations of which few states are members at a time, as symbols of its meetings, texts and press releases tell it.
 * The registry has no table of its members: where an electorate holds more states than the body has ever had seats, it is not
 * known which of them could vote.
 */
public enum BodyOfFew {
    /** Charter, article 23: 15 members since 1966, 11 before. */
    SECURITY_COUNCIL(15, "S", "S/(?:PV\\.|RES/|\\d).*|(?:SC|CS)/\\d{3,}.*"),
    /** Charter, article 61: 54 members since 1973, 18 at first. Its commissions have no more, those of regions but for two. */
    ECONOMIC_AND_SOCIAL_COUNCIL(54, "E", "E/(?:SR\\.|RES/|\\d{4}/|[A-Z]+[./]).*|(?:ECOSOC|NGO|WOM)/\\d{3,}.*"),
    /** General Assembly resolution 60/251: 47 members. */
    HUMAN_RIGHTS_COUNCIL(47, "A/HRC", "A/HRC/.*");

    private final int seats;
    private final String body;
    private final Pattern symbols;

    BodyOfFew(int seats, String body, String symbols) {
        this.seats = seats;
        this.body = body;
        this.symbols = Pattern.compile(symbols);
    }

    /** The body that voted, by the symbol of the body or of the meeting, or by the id; empty for any other. */
    public static Optional<BodyOfFew> of(RollCall rollCall) {
        return Stream.of(values()).filter(body -> body.voted(rollCall)).findFirst();
    }

    private boolean voted(RollCall rollCall) {
        return rollCall.body().equals(body)
                || Stream.of(rollCall.body(), rollCall.meeting(), rollCall.id().value())
                        .anyMatch(symbol -> symbols.matcher(symbol).matches());
    }

    /** How many members it has had at most on one day. */
    public int seats() {
        return seats;
    }
}
