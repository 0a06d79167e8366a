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
     * Two lists that look as if they stood under each other's heading.
     *
     * @param first yes or no
     * @param second no or abstain
     */
    public record Exchange(Choice first, Choice second) {}

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

    /**
     * The two lists that bear out the announced totals once they change places; empty where there are no such two. A list of abstentions
     * that is one name longer or shorter than the other is as likely to have one name too many: that is no exchange.
     */
    public Optional<Exchange> exchange() {
        List<Difference> two = differences();
        boolean crosswise = two.size() == 2
                && two.get(0).announced() == two.get(1).listed()
                && two.get(1).announced() == two.get(0).listed()
                && (two.get(1).choice() == Choice.NO || Math.abs(two.get(0).lacking()) > 1);
        return crosswise
                ? Optional.of(new Exchange(two.get(0).choice(), two.get(1).choice()))
                : Optional.empty();
    }

    /**
     * The discrepancies that the two figures amount to, all blocking: one for two lists that look exchanged, else one for each
     * choice that differs.
     *
     * @return in the order yes, no, abstain; ranks from 1
     */
    public List<Discrepancy> findings(Site site) {
        Optional<Exchange> exchange = exchange();
        if (exchange.isPresent()) {
            Figures sides = new Figures(announced.orElseThrow().inRecordOrder(), listed.inRecordOrder());
            String detail = "The lists bear out the totals only when "
                    + exchange.get().first().words() + " and "
                    + exchange.get().second().words() + " change places.";
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
}
