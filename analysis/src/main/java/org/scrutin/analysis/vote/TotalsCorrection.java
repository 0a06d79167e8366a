package org.scrutin.analysis.vote;

import java.time.LocalDate;

/**
 * What a person decided about announced totals: that they are misprinted. The totals that were announced stand; where corrections count, the
 * lists are held against what was decided.
 *
 * @param source the document that announces them
 * @param rollCall the roll call
 * @param sourceSha256 of that document, in lower-case hexadecimal: of another one nothing was decided
 * @param recorded the totals as announced
 * @param corrected the same totals as they should read, not all of them as announced
 * @param who decided, as that person signs
 * @param why on what grounds
 * @param date of the decision
 */
public record TotalsCorrection(
        String source,
        RollCallId rollCall,
        String sourceSha256,
        NamedTotals recorded,
        NamedTotals corrected,
        String who,
        String why,
        LocalDate date) {}
