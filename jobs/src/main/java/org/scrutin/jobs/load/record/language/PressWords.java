package org.scrutin.jobs.load.record.language;

import java.util.List;

/**
 * How press releases tell votes.
 *
 * @param annexes the line that begins an annex; group number, which can be missing
 * @param ends the line that ends one; group number, which can be missing from the expression too
 * @param totals totals in the text with names in brackets; groups yes, no, abstain, against, abstaining
 * @param references to an annex in the text; group number, which can be missing
 * @param mark what marks a title as that of a press release
 */
public record PressWords(
        List<WordPattern> annexes,
        List<WordPattern> ends,
        List<WordPattern> totals,
        List<WordPattern> references,
        String mark) {

    static PressWords of(TableNode node) {
        return new PressWords(
                node.patterns("annex", "number"),
                node.patterns("ends"),
                node.patterns("totals", "yes", "no", "abstain", "against", "abstaining"),
                node.patterns("references", "number"),
                node.text("mark"));
    }
}
