package org.scrutin.jobs.proof;

import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;

/**
 * A discrepancy that concerns a state on a roll call, as a table has it.
 *
 * @param severity {@code blocking}, {@code warning}, {@code repaired} or {@code decided}
 * @param kind its kind's id
 * @param rank among several of one place and kind, from 1, as written
 * @param site where it was found
 * @param announced the total that was announced, or empty
 * @param evidence what the record itself shows, or empty
 * @param detail what it is
 */
public record StateFinding(
        String severity, String kind, String rank, Site site, String announced, String evidence, String detail) {

    /**
     * A place of a document.
     *
     * @param source as tables name the document
     * @param place {@code [page.]line:column}, or empty
     */
    public record Site(String source, String place) {

        /** The place in words; empty where there is none. */
        public String placeInWords() {
            return place.isEmpty() ? "" : PublishedBallot.inWords(place);
        }
    }

    /** Detail, and evidence in brackets. */
    public String said() {
        return detail + (evidence.isEmpty() ? "" : " (" + evidence + ")");
    }

    /** On one line. */
    public String line() {
        String what = severity.equals("decided")
                ? kind + " " + rank + " (a person has decided it)"
                : severity + " " + kind + " " + rank;
        return what + ", " + site.source() + " " + site.place() + ": " + said();
    }

    /** As it was found, as far as its words in a document are asked for; empty where its kind is none of this version. */
    Optional<Discrepancy> found() {
        return Stream.of(DiscrepancyKind.values())
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .map(known -> new Discrepancy(
                        site.source(),
                        site.place(),
                        known,
                        1,
                        Optional.empty(),
                        Discrepancy.Severity.WARNING,
                        Optional.empty(),
                        announced,
                        "",
                        evidence,
                        detail));
    }
}
