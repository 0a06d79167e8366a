package org.scrutin.analysis.claim.maker;

import java.util.List;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.ValueBounds;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;

/** How many records are possible, and the range of each number of a finding that differs among them. */
final class BoundsClaims {

    private static final String TABLE = "bounds";

    private final StudyResults results;
    private final ClaimBounds bounds;

    BoundsClaims(StudyResults results, ClaimBounds bounds) {
        this.results = results;
        this.bounds = bounds;
    }

    void write(List<Finding> findings, ClaimSheet sheet) {
        if (bounds.extent() != PossibleResults.Extent.GIVEN || bounds.records() == 1) {
            return;
        }
        sheet.add(Part.BOUNDS, possible());
        findings.forEach(
                finding -> bounds.varying(finding.claim()).forEach(value -> sheet.add(Part.BOUNDS, range(value))));
    }

    private Claim possible() {
        List<RollCallId> open = results.outcomes().stream()
                .filter(outcome -> !outcome.figures().differences().isEmpty())
                .map(outcome -> outcome.rollCall().id())
                .toList();
        return Claim.of("bounds:possible", "bounds.possible")
                .count("records", bounds.records(), Rows.of("bounds_tables").most("records"))
                .with(
                        "rollCalls",
                        new ClaimValue.RollCalls(open),
                        Rows.of("roll_calls").whereAnyOf("roll_call", open).values("roll_call"))
                .form("kind", kind(open))
                .restingOn(bounds.records());
    }

    /** In what the records differ: one name more, two lists exchanged, or whatever else meets the totals. */
    private String kind(List<RollCallId> open) {
        if (open.size() > 1) {
            return "other";
        }
        Reconciliation figures = results.outcome(open.get(0)).figures();
        List<Reconciliation.Difference> differences = figures.differences();
        if (figures.exchange().isPresent()) {
            return exchanged(figures.exchange().get());
        }
        return differences.size() == 1 && differences.get(0).lacking() == 1 ? "added" : "other";
    }

    private static String exchanged(Reconciliation.Exchange lists) {
        if (lists.second() == Choice.NO) {
            return "swapped";
        }
        return lists.first() == Choice.YES ? "favourAbstaining" : "againstAbstaining";
    }

    /** The number as listed keeps its sign too: there are no words around it that say its direction. */
    private static Claim range(ValueBounds value) {
        double low = value.bounds().low().orElseThrow();
        double high = value.bounds().high().orElseThrow();
        ClaimValue telling = ClaimNumber.telling(value.number(), low, high);
        return Claim.of("bounds:" + value.argument() + ":" + value.claim().id(), "bounds.range")
                .form("what", (value.claim().template() + "_" + value.argument()).replace('.', '_'))
                .form("name", value.argument())
                .with(
                        "value",
                        ClaimNumber.like(telling, ClaimNumber.of(value.number()).orElseThrow()),
                        cell(value, "value"))
                .with("low", ClaimNumber.like(telling, low), cell(value, "low"))
                .with("high", ClaimNumber.like(telling, high), cell(value, "high"))
                .count("records", value.bounds().records(), cell(value, "records"))
                .restingOn(value.bounds().records());
    }

    private static Cell cell(ValueBounds value, String column) {
        return Cell.at(TABLE, column, value.claim().id(), value.argument());
    }
}
