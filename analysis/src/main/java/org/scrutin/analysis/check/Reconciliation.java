package org.scrutin.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;

/**
 * What was announced on a roll call beside what is listed. The same rule for every source; neither figure is ever
 * changed to fit the other.
 *
 * <p>For each choice, lacking = announced − listed. Both figures are told and nothing is computed from them; where nothing was
 * announced there is no difference. Constant cost. This project's own rule: which of two figures is wrong, the figures don't say.
 *
 * @param announced the totals announced; empty = none
 * @param listed the different states listed for each choice
 */
public record Reconciliation(Optional<ChoiceCounts> announced, ChoiceCounts listed) {

    private static final List<Choice> CAST = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    /**
     * A choice whose two figures differ.
     *
     * @param choice yes, no or abstain
     * @param announced votes announced for it
     * @param listed states listed for it
     */
    public record Difference(Choice choice, int announced, int listed) {

        /** How many names the list lacks; negative where it has more than were announced. */
        public int lacking() {
            return announced - listed;
        }
    }

    /**
     * Where a roll call is told about.
     *
     * @param source document or file
     * @param place where the totals are announced, or empty
     * @param rollCall the roll call
     */
    public record Site(String source, String place, RollCallId rollCall) {}

    /** The choices that differ, in the order yes, no, abstain; none where nothing was announced. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        announced.ifPresent(totals -> CAST.stream()
                .filter(choice -> totals.of(choice) != listed.of(choice))
                .map(choice -> new Difference(choice, totals.of(choice), listed.of(choice)))
                .forEach(differences::add));
        return differences;
    }

    /** Whether totals were announced and the lists bear them out. */
    public boolean reconciled() {
        return announced.isPresent() && differences().isEmpty();
    }

    /** Whether the lists bear out the announced totals once those in favour and those against change places. */
    public boolean sidesSwapped() {
        return announced
                .filter(totals -> totals.yes() != totals.no())
                .map(totals -> new ChoiceCounts(totals.no(), totals.yes(), totals.abstain()))
                .filter(listed::equals)
                .isPresent();
    }

    /**
     * The discrepancies that the two figures amount to, all blocking: one for swapped sides, else one for each choice
     * that differs.
     *
     * @return in the order yes, no, abstain; ranks from 1
     */
    public List<Discrepancy> findings(Site site) {
        if (sidesSwapped()) {
            Figures sides = new Figures(inRecordOrder(announced.orElseThrow()), inRecordOrder(listed));
            String detail = "The lists bear out the totals only when in favour and against change places.";
            return List.of(sides.finding(site, DiscrepancyKind.SWAPPED_SIDES, 1, detail));
        }
        List<Discrepancy> findings = new ArrayList<>();
        for (Difference difference : differences()) {
            Figures totals =
                    new Figures(Integer.toString(difference.announced()), Integer.toString(difference.listed()));
            String detail = difference.announced() + " announced "
                    + difference.choice().words() + ", " + difference.listed() + " different states listed.";
            findings.add(totals.finding(site, DiscrepancyKind.TOTAL_MISMATCH, findings.size() + 1, detail));
        }
        return findings;
    }

    private record Figures(String announced, String listed) {

        Discrepancy finding(Site site, DiscrepancyKind kind, int rank, String detail) {
            return new Discrepancy(
                    site.source(),
                    site.place(),
                    kind,
                    rank,
                    Optional.of(site.rollCall()),
                    Discrepancy.Severity.BLOCKING,
                    Optional.empty(),
                    announced,
                    listed,
                    "",
                    detail);
        }
    }

    private static String inRecordOrder(ChoiceCounts counts) {
        return counts.yes() + "-" + counts.no() + "-" + counts.abstain();
    }
}
