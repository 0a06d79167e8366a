package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.dissent.ParagraphCompanion;
import org.scrutin.analysis.dissent.ParagraphCompanions;
import org.scrutin.analysis.dissent.ParagraphTotal;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;

/**
 * That those that left a paragraph abstained on another text of the same meeting. A whole text is told first; a paragraph of another
 * text beside it where more abstained there.
 */
final class CompanionClaims {

    private static final String TABLE = "paragraph_companions";

    private final StudyResults results;

    CompanionClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        List<ParagraphCompanion> rows = results.paragraphs().companions();
        if (rows.isEmpty()) {
            return;
        }
        List<ParagraphCompanion> told = ParagraphCompanions.told(rows);
        sheet.add(Part.PARAGRAPHS, all(rows));
        Map<RollCallId, ParagraphCompanion> ofText = new LinkedHashMap<>();
        told.stream()
                .sorted(Comparator.comparingInt((ParagraphCompanion row) -> -row.left())
                        .thenComparing(ParagraphCompanion::rollCall)
                        .thenComparing(ParagraphCompanion::companion))
                .forEach(row -> ofText.putIfAbsent(whole(row), row));
        ofText.forEach((whole, row) -> sheet.add(Part.PARAGRAPHS, one(whole, row, rows)));
    }

    private Claim all(List<ParagraphCompanion> rows) {
        List<RollCallId> companions = rows.stream()
                .filter(row -> row.kind() == RollCallKind.WHOLE)
                .map(ParagraphCompanion::companion)
                .distinct()
                .toList();
        long asked = results.paragraphs().byParagraph().stream()
                .filter(row -> row.counts().left().total() >= ParagraphCompanions.LEAST_LEFT)
                .count();
        Claim.Builder claim = Claim.of("dissent:companions", "dissent.companions")
                .count("named", paragraphs(rows, RollCallKind.WHOLE), ofKind(RollCallKind.WHOLE))
                .count("parts", paragraphs(rows, RollCallKind.PARAGRAPH), ofKind(RollCallKind.PARAGRAPH))
                .count(
                        "asked",
                        asked,
                        Rows.of("dissent_by_paragraph")
                                .whereAbove("left", ParagraphCompanions.LEAST_LEFT - 1)
                                .count())
                .form("texts", companions.isEmpty() ? "none" : companions.size() == 1 ? "one" : "several");
        if (!companions.isEmpty()) {
            claim.with(
                    "companions",
                    new ClaimValue.RollCalls(companions),
                    Rows.of(TABLE).where("kind", RollCallKind.WHOLE.id()).values("companion"));
        }
        return claim.restingOn((int) asked);
    }

    private static long paragraphs(List<ParagraphCompanion> rows, RollCallKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(ParagraphCompanion::rollCall)
                .distinct()
                .count();
    }

    private static Source ofKind(RollCallKind kind) {
        return Rows.of(TABLE).where("kind", kind.id()).distinct("roll_call");
    }

    /** The paragraph of a text that most states left, of those with another text to name. */
    private static Claim one(RollCallId whole, ParagraphCompanion row, List<ParagraphCompanion> rows) {
        Object[] key = {row.rollCall(), row.companion()};
        Claim.Builder claim = Claim.of("dissent:companion:" + whole, "dissent.companion")
                .with("paragraph", new ClaimValue.RollCall(row.rollCall()), Cell.at(TABLE, "roll_call", key))
                .count("left", row.left(), Cell.at(TABLE, "left", key))
                .count("abstained", row.abstained(), Cell.at(TABLE, "abstained", key))
                .count("cast", row.cast(), Cell.at(TABLE, "cast", key))
                .form("every", row.abstained() == row.left() ? "yes" : "no")
                .form("listed", row.cast() == row.left() ? "all" : "some")
                .with("companion", new ClaimValue.RollCall(row.companion()), Cell.at(TABLE, "companion", key))
                .count("roomAbstained", row.room().abstain(), Cell.at(TABLE, "room_abstained", key))
                .count("roomCast", row.room().cast(), Cell.at(TABLE, "room_cast", key));
        List<ParagraphCompanion> more = rows.stream()
                .filter(other -> other.rollCall().equals(row.rollCall())
                        && other.kind() == RollCallKind.PARAGRAPH
                        && other.abstained() > row.abstained())
                .toList();
        claim.form("more", more.isEmpty() ? "none" : more.size() == 1 ? "one" : "several");
        if (!more.isEmpty()) {
            Rows ofParagraphs =
                    Rows.of(TABLE).where("roll_call", row.rollCall()).where("kind", RollCallKind.PARAGRAPH.id());
            claim.with(
                            "parts",
                            new ClaimValue.RollCalls(more.stream()
                                    .map(ParagraphCompanion::companion)
                                    .toList()),
                            ofParagraphs.values("companion"))
                    .count("onParts", more.get(0).abstained(), ofParagraphs.most("abstained"));
        }
        return claim.restingOn(row.left());
    }

    private RollCallId whole(ParagraphCompanion companion) {
        return results.paragraphs().byParagraph().stream()
                .filter(row -> row.rollCall().equals(companion.rollCall()))
                .map(ParagraphTotal::wholeText)
                .findFirst()
                .orElseThrow();
    }
}
