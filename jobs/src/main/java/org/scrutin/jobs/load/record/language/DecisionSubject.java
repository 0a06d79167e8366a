package org.scrutin.jobs.load.record.language;

/** What the reports of conferences decide on again and again; each language table says by which words it is known. */
public enum DecisionSubject {
    RULES_OF_PROCEDURE("rules-of-procedure", "Rules of procedure"),
    AGENDA("agenda", "Agenda"),
    CREDENTIALS("credentials", "Credentials of representatives"),
    OUTCOME_DOCUMENT("outcome-document", "Outcome document"),
    REPORT("report", "Report of the meeting");

    private final String id;
    private final String title;

    DecisionSubject(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The key in language tables. */
    public String id() {
        return id;
    }

    /** The words in tables, in English. */
    public String title() {
        return title;
    }
}
