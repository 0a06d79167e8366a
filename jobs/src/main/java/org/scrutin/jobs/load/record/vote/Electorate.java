package org.scrutin.jobs.load.record.vote;

import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy.Severity;

/** Who can vote in the body that a record is of, as its symbol tells. */
public enum Electorate {
    /** Members of the United Nations alone: the General Assembly, its committees, the Security Council. */
    MEMBERS(Severity.BLOCKING),
    /** Whoever a conference has invited, observers of the United Nations among them. */
    ANY_STATE(Severity.WARNING);

    /** Of the Assembly and its committees by session, of the Council, and their press releases in either language. */
    private static final Pattern OF_MEMBERS =
            Pattern.compile("(?:A/(?:\\d+|E?S-\\d+|C\\.\\d|RES)/|S/|GA/|AG/|SC/|CS/).*");

    private final Severity outsider;

    Electorate(Severity outsider) {
        this.outsider = outsider;
    }

    /** The electorate of a record by its symbol, or by the number of its series. */
    public static Electorate of(String symbol) {
        return OF_MEMBERS.matcher(symbol).matches() ? MEMBERS : ANY_STATE;
    }

    /** What a name in a list costs whose state is no member: where members alone can vote, it is no ballot. */
    Severity outsider() {
        return outsider;
    }
}
