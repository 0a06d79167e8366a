package org.scrutin.analysis.abstention;

/** Why a state cast no ballot on a roll call, so far as the data tell. Absence is no position, whichever it is. */
public enum AbsenceKind {
    /** It was not of the electorate on the day. */
    NOT_A_MEMBER("not-a-member"),
    /** It was, and could not vote: suspended, in arrears or without credentials. Only where a source says so. */
    WITHOUT_VOTE("without-vote"),
    /** It cast a ballot on none of the meeting's roll calls, of which the data hold two or more. */
    MISSED_THE_MEETING("missed-the-meeting"),
    /** It cast a ballot on another roll call of the meeting, and none on this one. */
    MISSED_THIS_VOTE("missed-this-vote"),
    /** It could vote and did not; whether it was at the meeting the data do not tell: they hold no other roll call of it. */
    DID_NOT_VOTE("did-not-vote");

    private final String id;

    AbsenceKind(String id) {
        this.id = id;
    }

    /** The word in tables. */
    public String id() {
        return id;
    }
}
