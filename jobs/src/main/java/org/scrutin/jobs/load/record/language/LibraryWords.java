package org.scrutin.jobs.load.record.language;

import java.util.List;

/**
 * How the library's page of a vote names its fields.
 *
 * @param totals the totals; groups yes, no, abstain, and absent for those that did not vote
 * @param members how many states could vote; group members
 * @param dates the day of the vote; groups year, month, day
 * @param titles the text that was voted on; group title
 * @param resolutions what it became; group symbol
 * @param notes a line that says something of the vote beside its fields; group note
 */
public record LibraryWords(
        List<WordPattern> totals,
        List<WordPattern> members,
        List<WordPattern> dates,
        List<WordPattern> titles,
        List<WordPattern> resolutions,
        List<WordPattern> notes) {

    static LibraryWords of(TableNode node) {
        return new LibraryWords(
                node.patterns("totals", "yes", "no", "abstain", "absent"),
                node.patterns("members", "members"),
                node.patterns("dates", "year", "month", "day"),
                node.patterns("titles", "title"),
                node.patterns("resolutions", "symbol"),
                node.patterns("notes", "note"));
    }
}
