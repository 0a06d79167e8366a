package org.scrutin.jobs.load.record.press;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;

/**
 * Tells annexes that are not ended as they should be, and those that have one number.
 *
 * @param text the release
 * @param proceedings the same as running text
 * @param ends the lines that end annexes
 * @param findings where to tell it
 */
record AnnexFindings(UnfurnishedText text, Proceedings proceedings, List<AnnexEnd> ends, Findings findings) {

    /** Tells all of it; {@code annexes} and {@code rollCalls} are of equal length and order. */
    void tell(List<Annex> annexes, List<RollCall> rollCalls) {
        tellLostEnds(annexes, rollCalls);
        tellRepeated(annexes, rollCalls);
    }

    /**
     * An annex without its end goes on on a page that is lost, with the end of another behind it. Where ends name no annex, one that is
     * missing shows behind the last alone. Where they do, the ornament that ends a release ends its last annex only if that is whole.
     */
    private void tellLostEnds(List<Annex> annexes, List<RollCall> rollCalls) {
        boolean named = ends.stream().anyMatch(end -> !end.number().isEmpty());
        for (int i = 0; i < annexes.size() && !ends.isEmpty(); i++) {
            Annex annex = annexes.get(i);
            boolean last = i == annexes.size() - 1;
            int from = proceedings.passage().offset(annex.room().start());
            int to = last
                    ? text.document().length()
                    : proceedings.passage().offset(annex.room().end());
            List<AnnexEnd> own = ends.stream()
                    .filter(end -> end.line().start() >= from && end.line().start() < to)
                    .toList();
            boolean others = own.stream().anyMatch(end -> end.isOfAnotherThan(annex.number()));
            boolean ended = own.stream()
                    .anyMatch(end -> !named
                            || end.number().equals(annex.number())
                            || (last && end.number().isEmpty() && isWholeUpTo(end, annex, annexes)));
            if (others || (!ended && (named || last))) {
                tellLostEnd(annex, rollCalls.get(i), others);
            }
        }
    }

    /** Whether an annex has every list that others have, and its last one is closed right before a line. */
    private boolean isWholeUpTo(AnnexEnd line, Annex annex, List<Annex> annexes) {
        Set<Choice> choices = choices(annex);
        int to = line.line().start();
        return annexes.stream().allMatch(other -> choices.containsAll(choices(other)))
                && annex.blocks().stream()
                        .map(block -> block.heading().span().end())
                        .reduce((first, second) -> second)
                        .filter(from -> from < to && isClosed(new Span(from, to)))
                        .isPresent();
    }

    private boolean isClosed(Span list) {
        LanguageTable.ListWords words = proceedings.language().lists();
        String printed = text.passage(list).plain().strip();
        return !printed.isEmpty()
                && (words.ends().indexOf(printed.charAt(printed.length() - 1)) >= 0
                        || words.nobody().contains(printed));
    }

    private static Set<Choice> choices(Annex annex) {
        return annex.blocks().stream()
                .map(block -> block.heading().choice())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Choice.class)));
    }

    private void tellLostEnd(Annex annex, RollCall rollCall, boolean others) {
        findings.note(
                        DiscrepancyKind.MISSING_BLOCK,
                        Severity.BLOCKING,
                        proceedings.passage().place(annex.room().start()))
                .on(Optional.of(rollCall.id()))
                .detail(
                        others
                                ? "The annex is ended by a line that names another annex: what stood between is missing, and lists"
                                        + " may be of the other."
                                : "The annex has no line that ends it, as others have: what stood behind is missing.")
                .add();
    }

    /** An annex whose name another has: it is printed twice, or of another release, and its vote may be counted twice. */
    private void tellRepeated(List<Annex> annexes, List<RollCall> rollCalls) {
        for (int i = 0; i < annexes.size(); i++) {
            String number = annexes.get(i).number();
            if (annexes.stream().filter(other -> other.number().equals(number)).count() > 1) {
                findings.note(
                                DiscrepancyKind.TWIN_ROLL_CALL,
                                Severity.BLOCKING,
                                proceedings
                                        .passage()
                                        .place(annexes.get(i).room().start()))
                        .on(Optional.of(rollCalls.get(i).id()))
                        .evidence(number)
                        .detail("Two annexes have one number: a vote that is printed twice would be counted twice.")
                        .add();
            }
        }
    }
}
