package org.scrutin.analysis.claim.maker;

import java.util.List;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.RollCallId;

/** Which ballots count, where more is known of them than what is recorded, and what that changes. */
final class LayerClaims {

    private final StudyResults results;

    LayerClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        BallotLayers layers = results.data().layers();
        if (layers.equals(BallotLayers.AS_RECORDED)) {
            return;
        }
        sheet.add(
                Part.RECORD,
                Claim.of("record:layer", "record.layer")
                        .form("layer", layers.counted().id())
                        .form("what", layers.corrections().isEmpty() ? "totals" : "ballots")
                        .count(
                                "corrections",
                                layers.decisions(),
                                Rows.of("corrections").count())
                        .count(
                                "intentions",
                                layers.intentions().size(),
                                Rows.of("intentions").count())
                        .restingOn(layers.decisions() + layers.intentions().size()));
        results.outcomes().stream()
                .filter(outcome -> !layers.changes(outcome.rollCall().id()).isEmpty())
                .limit(StudyResults.SHORT_RECORD)
                .forEach(outcome -> sheet.add(Part.RECORD, changed(outcome, layers.counted())));
        misprinted(layers, sheet);
        reconciled(sheet);
    }

    private static void misprinted(BallotLayers layers, ClaimSheet sheet) {
        List<RollCallId> misprinted = layers.misprinted();
        if (misprinted.isEmpty()) {
            return;
        }
        Rows rows = Rows.of("corrections").where("state", "");
        sheet.add(
                Part.RECORD,
                Claim.of("record:misprinted", "record.misprinted")
                        .count("count", layers.totals().size(), rows.count())
                        .with("rollCalls", new ClaimValue.RollCalls(misprinted), rows.values("roll_call"))
                        .restingOn(misprinted.size()));
    }

    private static Claim changed(RollCallOutcome outcome, BallotLayer layer) {
        RollCallId id = outcome.rollCall().id();
        return Claim.of("record:changed:" + id, "record.changed")
                .with("rollCall", new ClaimValue.RollCall(id), Cell.at("roll_calls", "roll_call", id))
                .form("layer", layer.id())
                .count("listedYes", outcome.listed().yes(), Cell.at("roll_calls", "listed_yes", id))
                .count("listedNo", outcome.listed().no(), Cell.at("roll_calls", "listed_no", id))
                .count("listedAbstain", outcome.listed().abstain(), Cell.at("roll_calls", "listed_abstain", id))
                .count("countedYes", outcome.counted().yes(), Cell.at("roll_calls", "counted_yes", id))
                .count("countedNo", outcome.counted().no(), Cell.at("roll_calls", "counted_no", id))
                .count("countedAbstain", outcome.counted().abstain(), Cell.at("roll_calls", "counted_abstain", id))
                .restingOn(outcome.counted().cast());
    }

    private void reconciled(ClaimSheet sheet) {
        List<RollCallId> byCorrection = results.outcomes().stream()
                .filter(RollCallOutcome::reconciledByCorrection)
                .map(outcome -> outcome.rollCall().id())
                .toList();
        if (byCorrection.isEmpty()) {
            return;
        }
        Rows rows = Rows.of("roll_calls")
                .where("status", RollCallOutcome.Status.RECONCILED.id())
                .where("status_recorded", RollCallOutcome.Status.DISCREPANT.id());
        sheet.add(
                Part.RECORD,
                Claim.of("record:reconciled", "record.reconciled")
                        .count("count", byCorrection.size(), rows.count())
                        .with("rollCalls", new ClaimValue.RollCalls(byCorrection), rows.values("roll_call"))
                        .restingOn(byCorrection.size()));
    }
}
