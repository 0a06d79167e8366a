package org.scrutin.jobs.load.record.vote;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.Outcome;

/**
 * What a record says of a vote's result.
 *
 * @param totals the numbers, as printed
 * @param outcome what became of the text, where the words say so
 */
public record Announcement(Totals totals, Optional<Outcome> outcome) {

    /** What denies a text what its vote was about. */
    private static final Set<Outcome> DENIED = EnumSet.of(Outcome.REJECTED, Outcome.NOT_RETAINED);

    /**
     * The totals as they are to be held against lists. Behind "rejected by" some records print the votes against first;
     * the lists say whether this one does, for no other order bears them out.
     *
     * @param listed what the lists hold
     */
    public Optional<ChoiceCounts> announced(ChoiceCounts listed) {
        Optional<ChoiceCounts> againstFirst = totals.counts()
                .filter(counts -> leavesSidesOpen())
                .map(counts -> new ChoiceCounts(counts.no(), counts.yes(), counts.abstain()))
                .filter(listed::equals);
        return againstFirst.or(totals::counts);
    }

    /**
     * Tells where it can't be told which side is which. A text that was adopted, or kept, has no more announced in favour than against: lists and
     * totals are exchanged, or the word for the result is wrong. Or a text that was rejected has more states in favour than against, and
     * the words do not say which number is which: lists under the wrong headings look the same as a majority that was not large enough.
     *
     * @param listed what the lists hold
     * @param place where the totals stand
     */
    public void tellSides(ChoiceCounts listed, Findings findings, String place, RollCallId rollCall) {
        boolean passed = outcome.flatMap(Outcome::result)
                .filter(RollCallResult::isInFavour)
                .isPresent();
        boolean againstIt = announced(listed)
                .filter(told -> told.no() >= told.yes() && told.cast() > 0)
                .isPresent();
        // Where the lists say the opposite of the totals, that is told of them.
        if (passed && againstIt && listed.no() >= listed.yes()) {
            findings.note(DiscrepancyKind.SWAPPED_SIDES, Severity.BLOCKING, place)
                    .on(Optional.of(rollCall))
                    .figures(totals.printed(), listed.inRecordOrder())
                    .detail("The text was " + outcome.orElseThrow().id()
                            + ", and no more votes are announced in favour than"
                            + " against: lists and totals look exchanged, or the word for the result is wrong.")
                    .add();
        }
        if (leavesSidesOpen() && listed.yes() > listed.no()) {
            findings.note(DiscrepancyKind.SWAPPED_SIDES, Severity.BLOCKING, place)
                    .on(Optional.of(rollCall))
                    .figures(totals.printed(), listed.inRecordOrder())
                    .detail(
                            "The text was not kept or adopted, more states are listed in favour than against, and the totals do not say"
                                    + " which number is in favour: the lists stand under the wrong headings, or a larger majority"
                                    + " was required.")
                    .add();
        }
    }

    /** Tells words that say two things of what became of the text, or what could have become of it. */
    public void tellUnsettled(Findings findings, String place, RollCallId rollCall) {
        if (outcome.filter(became -> became == Outcome.UNSETTLED).isPresent()) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, place)
                    .on(Optional.of(rollCall))
                    .evidence(totals.printed())
                    .detail(
                            "The words around these totals say two things of what became of the text, or what could have become of it:"
                                    + " no result is taken.")
                    .add();
        }
    }

    private boolean leavesSidesOpen() {
        return outcome.filter(DENIED::contains).isPresent() && !totals.namesSides();
    }
}
