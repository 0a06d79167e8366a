package org.scrutin.jobs.load.record.language;

import java.util.List;

/**
 * How verbatim records set down a meeting.
 *
 * @param opening words with which the proceedings begin, behind the title page
 * @param closing how the sentence begins that ends a record: the meeting is over, or suspended until another record goes on
 * @param resuming what behind that sentence says that the same meeting went on
 * @param presiders how a turn of whoever presides begins
 * @param speakers how anybody else's turn begins
 * @param results how votes and what became of them are told
 * @param drafts how texts are named
 * @param council what records of the Security Council alone print
 */
public record VerbatimWords(
        List<WordPattern> opening,
        List<WordPattern> closing,
        List<WordPattern> resuming,
        List<WordPattern> presiders,
        List<WordPattern> speakers,
        ResultWords results,
        DraftWords drafts,
        CouncilWords council) {

    /**
     * How votes and what became of them are told.
     *
     * @param taken a sentence that says that a vote was taken
     * @param totals totals beside those of all records; groups yes, no and abstain, of which the last two can be missing
     * @param subjects how a sentence begins that tells a result
     * @param impersonal how a sentence begins that tells totals and names no text
     * @param verbs what stands behind the words for the text that was put to the vote
     * @param parts how the words for a part of a text begin
     * @param amendments how the words for an amendment begin
     * @param motions how the words for a motion begin
     * @param resolutions the resolution that a draft became; group number
     * @param decisions the decision that a draft became; group number
     */
    public record ResultWords(
            List<WordPattern> taken,
            List<WordPattern> totals,
            List<WordPattern> subjects,
            List<WordPattern> impersonal,
            List<WordPattern> verbs,
            List<WordPattern> parts,
            List<WordPattern> amendments,
            List<WordPattern> motions,
            List<WordPattern> resolutions,
            List<WordPattern> decisions) {

        static ResultWords of(TableNode node) {
            return new ResultWords(
                    node.patterns("taken"),
                    node.patterns("totals", "yes", "no", "abstain"),
                    node.patterns("subjects"),
                    node.patterns("impersonal"),
                    node.patterns("verbs"),
                    node.patterns("parts"),
                    node.patterns("amendments"),
                    node.patterns("motions"),
                    node.patterns("resolutions", "number"),
                    node.patterns("decisions", "number"));
        }
    }

    /**
     * How texts are named.
     *
     * @param names a draft by its number or symbol; group draft
     * @param titles a draft's title; groups title, and draft, which can be missing
     * @param documents the document that holds the draft; group draft
     */
    public record DraftWords(List<WordPattern> names, List<WordPattern> titles, List<WordPattern> documents) {

        static DraftWords of(TableNode node) {
            return new DraftWords(
                    node.patterns("names", "draft"),
                    node.patterns("titles", "draft", "title"),
                    node.patterns("documents", "draft"));
        }
    }

    /**
     * What records of the Security Council alone print.
     *
     * @param president what stands before whoever presides on the title page, with the name of its state in brackets
     * @param members what stands before the other members there
     * @param agenda the line behind the members
     * @param vetoes words for the negative vote of a permanent member
     * @param aside words for members that took no part in a vote
     */
    public record CouncilWords(
            List<WordPattern> president,
            List<WordPattern> members,
            List<WordPattern> agenda,
            List<WordPattern> vetoes,
            List<WordPattern> aside) {

        static CouncilWords of(TableNode node) {
            return new CouncilWords(
                    node.patterns("president"),
                    node.patterns("members"),
                    node.patterns("agenda"),
                    node.patterns("vetoes"),
                    node.patterns("aside"));
        }
    }

    static VerbatimWords of(TableNode node) {
        return new VerbatimWords(
                node.patterns("opening"),
                node.patterns("closing"),
                node.patterns("resuming"),
                node.patterns("presiders"),
                node.patterns("speakers"),
                node.node("results").read(ResultWords::of),
                node.node("drafts").read(DraftWords::of),
                node.node("council").read(CouncilWords::of));
    }
}
