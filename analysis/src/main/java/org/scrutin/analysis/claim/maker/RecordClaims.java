package org.scrutin.analysis.claim.maker;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.study.LeftOut;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateId;

/** What was decided, and how far the record bears out its own totals. */
final class RecordClaims {

    private final StudyResults results;

    RecordClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        if (results.isShortRecord()) {
            results.outcomes().forEach(outcome -> announced(outcome, isChanged(outcome), sheet));
        }
        summary(sheet);
        leftOut(sheet);
        results.outcomes().stream()
                .filter(outcome -> outcome.status() == RollCallOutcome.Status.DISCREPANT)
                .limit(StudyResults.SHORT_RECORD)
                .forEach(outcome -> mismatch(outcome, sheet));
        results.outcomes().stream()
                .filter(RollCallOutcome::reconciledByCorrection)
                .limit(StudyResults.SHORT_RECORD)
                .forEach(outcome -> candidates(outcome.rollCall().id(), "record.candidates.decided", sheet));
        repeatedRuns(sheet);
    }

    /** Whether ballots that count are others than those listed. */
    private boolean isChanged(RollCallOutcome outcome) {
        return isCorrected()
                && !results.data().layers().changes(outcome.rollCall().id()).isEmpty();
    }

    private static void announced(RollCallOutcome outcome, boolean changed, ClaimSheet sheet) {
        outcome.rollCall().announced().ifPresent(totals -> {
            RollCallId id = outcome.rollCall().id();
            String template = changed ? "result.corrected" : "result.announced";
            Claim.Builder told = Claim.of(
                            "result:" + id, outcome.isMisprinted() && !changed ? "result.misprinted" : template)
                    .with("rollCall", new ClaimValue.RollCall(id), Cell.at("roll_calls", "roll_call", id))
                    .form("result", outcome.rollCall().result().map(r -> r.id()).orElse("none"))
                    .count("yes", totals.yes(), Cell.at("roll_calls", "announced_yes", id))
                    .count("no", totals.no(), Cell.at("roll_calls", "announced_no", id))
                    .count("abstain", totals.abstain(), Cell.at("roll_calls", "announced_abstain", id))
                    .form("lists", totals.equals(outcome.listed()) ? "same" : "differ")
                    .count("listedYes", outcome.listed().yes(), Cell.at("roll_calls", "listed_yes", id))
                    .count("listedNo", outcome.listed().no(), Cell.at("roll_calls", "listed_no", id))
                    .count("listedAbstain", outcome.listed().abstain(), Cell.at("roll_calls", "listed_abstain", id));
            if (changed) {
                ChoiceCounts counted = outcome.counted();
                told.count("countedYes", counted.yes(), Cell.at("roll_calls", "counted_yes", id))
                        .count("countedNo", counted.no(), Cell.at("roll_calls", "counted_no", id))
                        .count("countedAbstain", counted.abstain(), Cell.at("roll_calls", "counted_abstain", id));
            }
            Claim claim = told.restingOn(totals.cast());
            if (outcome.rollCall().kind() == RollCallKind.WHOLE) {
                sheet.add(Part.DECISIONS, claim, Finding.Kind.RESULT, totals.cast());
            } else {
                sheet.add(Part.DECISIONS, claim);
            }
        });
    }

    private void summary(ClaimSheet sheet) {
        Claim.Builder claim = Claim.of("record:summary", isCorrected() ? "record.summary.corrected" : "record.summary")
                .count("all", results.outcomes().size(), Rows.of("roll_calls").count())
                .count(
                        "announced",
                        results.outcomes().stream()
                                .filter(outcome -> outcome.status() != RollCallOutcome.Status.UNANNOUNCED)
                                .count(),
                        Rows.of("roll_calls")
                                .whereNoneOf("status", List.of(RollCallOutcome.Status.UNANNOUNCED.id()))
                                .count());
        for (RollCallOutcome.Status status : RollCallOutcome.Status.values()) {
            long count = results.outcomes().stream()
                    .filter(outcome -> outcome.status() == status)
                    .count();
            claim.count(
                    status.id(),
                    count,
                    Rows.of("roll_calls").where("status", status.id()).count());
        }
        if (isCorrected()) {
            long settled = results.outcomes().stream()
                    .filter(RollCallOutcome::reconciledByCorrection)
                    .count();
            long alone = results.outcomes().stream()
                    .filter(outcome -> outcome.status() == RollCallOutcome.Status.RECONCILED)
                    .filter(outcome -> !outcome.reconciledByCorrection())
                    .count();
            String reconciled = RollCallOutcome.Status.RECONCILED.id();
            Rows rows = Rows.of("roll_calls").where("status", reconciled);
            claim.count(
                            "alone",
                            alone,
                            rows.where("status_recorded", reconciled).count())
                    .count(
                            "settled",
                            settled,
                            rows.whereNoneOf("status_recorded", List.of(reconciled))
                                    .count());
        }
        sheet.add(Part.RECORD, claim.restingOn(results.outcomes().size()));
    }

    private boolean isCorrected() {
        return results.data().layers().counted() == BallotLayer.CORRECTED;
    }

    private void leftOut(ClaimSheet sheet) {
        LeftOut leftOut = results.data().leftOut();
        if (leftOut.topics() > 0) {
            sheet.add(
                    Part.RECORD,
                    Claim.of("record:topics", "record.topics")
                            .count("topics", leftOut.topics(), Cell.at("left_out", "topics", "topic-minimum"))
                            .restingOn(leftOut.topics()));
        }
        if (leftOut.rollCalls() > 0) {
            sheet.add(
                    Part.RECORD,
                    Claim.of("record:left-out", "record.leftOut")
                            .count("rollCalls", leftOut.rollCalls(), Cell.at("left_out", "roll_calls", "select"))
                            .count("ballots", leftOut.ballots(), Cell.at("left_out", "ballots", "select"))
                            .restingOn(leftOut.rollCalls()));
        }
    }

    /** Whether half of the announced totals or more are others than the lists give. */
    private boolean isContradicted() {
        List<RollCallOutcome> announced = results.outcomes().stream()
                .filter(outcome -> outcome.rollCall().announced().isPresent())
                .toList();
        long others = announced.stream()
                .filter(outcome -> !outcome.figures().differences().isEmpty())
                .count();
        return others > 0 && 2 * others >= announced.size();
    }

    private void mismatch(RollCallOutcome outcome, ClaimSheet sheet) {
        RollCallId id = outcome.rollCall().id();
        ChoiceCounts announced = outcome.rollCall().announced().orElse(ChoiceCounts.NONE);
        if (outcome.figures().differences().isEmpty()) {
            return;
        }
        boolean corrected = isChanged(outcome);
        ChoiceCounts beside = corrected ? outcome.counted() : outcome.listed();
        String column = corrected ? "counted_" : "listed_";
        Claim claim = Claim.of("record:mismatch:" + id, corrected ? "record.mismatch.corrected" : "record.mismatch")
                .with("rollCall", new ClaimValue.RollCall(id), Cell.at("roll_calls", "roll_call", id))
                .count("announcedYes", announced.yes(), Cell.at("roll_calls", "announced_yes", id))
                .count("announcedNo", announced.no(), Cell.at("roll_calls", "announced_no", id))
                .count("announcedAbstain", announced.abstain(), Cell.at("roll_calls", "announced_abstain", id))
                .count("listedYes", beside.yes(), Cell.at("roll_calls", column + "yes", id))
                .count("listedNo", beside.no(), Cell.at("roll_calls", column + "no", id))
                .count("listedAbstain", beside.abstain(), Cell.at("roll_calls", column + "abstain", id))
                .restingOn(announced.cast());
        sheet.add(
                Part.RECORD,
                claim,
                isContradicted() ? Finding.Kind.CONTRADICTED_RECORD : Finding.Kind.OPEN_RECORD,
                apart(announced, beside));
        candidates(id, "record.candidates", sheet);
    }

    /** Who could be the missing name: that stands also where a person has decided, for it is what the decision is held against. */
    private void candidates(RollCallId id, String template, ClaimSheet sheet) {
        List<StateId> candidates = results.discrepancies().stream()
                .filter(d -> d.kind() == DiscrepancyKind.MISSING_CANDIDATE
                        && d.rollCall().filter(id::equals).isPresent())
                .flatMap(d -> d.state().stream())
                .distinct()
                .toList();
        if (!candidates.isEmpty()) {
            Rows rows = Rows.of("discrepancies")
                    .where("kind", DiscrepancyKind.MISSING_CANDIDATE.id())
                    .where("roll_call", id)
                    .whereFilled("state");
            sheet.add(
                    Part.RECORD,
                    Claim.of("record:candidates:" + id, template)
                            .with("rollCall", new ClaimValue.RollCall(id), Cell.at("roll_calls", "roll_call", id))
                            .count("count", candidates.size(), rows.distinct("state"))
                            .states("states", candidates, rows.values("state"))
                            .restingOn(candidates.size()));
        }
    }

    /** By how many votes two counts differ, choice by choice: where one choice has a vote too many and another one too few, by two. */
    static int apart(ChoiceCounts announced, ChoiceCounts listed) {
        return new Reconciliation(Optional.of(announced), listed)
                .differences().stream()
                        .mapToInt(difference -> Math.abs(difference.lacking()))
                        .sum();
    }

    private void repeatedRuns(ClaimSheet sheet) {
        List<Discrepancy> runs = results.discrepancies().stream()
                .filter(discrepancy -> discrepancy.kind() == DiscrepancyKind.REPEATED_RUN)
                .toList();
        List<RollCallId> inOrder = results.outcomes().stream()
                .map(outcome -> outcome.rollCall().id())
                .filter(id -> runs.stream()
                        .anyMatch(run -> run.rollCall().filter(id::equals).isPresent()))
                .toList();
        if (inOrder.isEmpty()) {
            return;
        }
        long voted = runs.stream().filter(run -> run.rollCall().isPresent()).count();
        Rows rows = Rows.of("discrepancies").where("kind", DiscrepancyKind.REPEATED_RUN.id());
        sheet.add(
                Part.RECORD,
                Claim.of("record:runs", "record.runs")
                        .count("runs", runs.size(), rows.count())
                        .count("voted", voted, rows.whereFilled("roll_call").count())
                        .count(
                                "elsewhere",
                                runs.size() - voted,
                                rows.where("roll_call", "").count())
                        .count("lists", inOrder.size(), rows.distinct("roll_call"))
                        .with("rollCalls", new ClaimValue.RollCalls(inOrder), rows.values("roll_call"))
                        .restingOn(runs.size()));
    }
}
