package org.scrutin.analysis.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.dissent.ParagraphCompanion;
import org.scrutin.analysis.dissent.ParagraphCompanions;
import org.scrutin.analysis.dissent.ParagraphTotal;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;

/** That those that left a paragraph abstained on another text of the same meeting. */
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
        sheet.add(Part.PARAGRAPHS, all(rows));
        Map<RollCallId, ParagraphCompanion> ofText = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparingInt((ParagraphCompanion row) -> -row.left())
                        .thenComparing(ParagraphCompanion::rollCall)
                        .thenComparing(ParagraphCompanion::companion))
                .forEach(row -> ofText.putIfAbsent(whole(row), row));
        ofText.forEach((whole, row) -> sheet.add(Part.PARAGRAPHS, one(whole, row)));
    }

    private Claim all(List<ParagraphCompanion> rows) {
        List<RollCallId> companions =
                rows.stream().map(ParagraphCompanion::companion).distinct().toList();
        long named = rows.stream().map(ParagraphCompanion::rollCall).distinct().count();
        long asked = results.paragraphs().byParagraph().stream()
                .filter(row -> row.counts().left().total() >= ParagraphCompanions.LEAST_LEFT)
                .count();
        return Claim.of("dissent:companions", "dissent.companions")
                .count("named", named, Rows.of(TABLE).distinct("roll_call"))
                .count(
                        "asked",
                        asked,
                        Rows.of("dissent_by_paragraph")
                                .whereAbove("left", ParagraphCompanions.LEAST_LEFT - 1)
                                .count())
                .form("texts", companions.size() == 1 ? "one" : "several")
                .with(
                        "companions",
                        new ClaimValue.RollCalls(companions),
                        Rows.of(TABLE).values("companion"))
                .restingOn((int) asked);
    }

    /** The paragraph of a text that most states left, of those with another text to name. */
    private Claim one(RollCallId whole, ParagraphCompanion row) {
        Object[] key = {row.rollCall(), row.companion()};
        return Claim.of("dissent:companion:" + whole, "dissent.companion")
                .with("paragraph", new ClaimValue.RollCall(row.rollCall()), Cell.at(TABLE, "roll_call", key))
                .count("left", row.left(), Cell.at(TABLE, "left", key))
                .count("abstained", row.abstained(), Cell.at(TABLE, "abstained", key))
                .count("cast", row.cast(), Cell.at(TABLE, "cast", key))
                .form("listed", row.cast() == row.left() ? "all" : "some")
                .with("companion", new ClaimValue.RollCall(row.companion()), Cell.at(TABLE, "companion", key))
                .count("roomAbstained", row.room().abstain(), Cell.at(TABLE, "room_abstained", key))
                .count("roomCast", row.room().cast(), Cell.at(TABLE, "room_cast", key))
                .restingOn(row.left());
    }

    private RollCallId whole(ParagraphCompanion companion) {
        return results.paragraphs().byParagraph().stream()
                .filter(row -> row.rollCall().equals(companion.rollCall()))
                .map(ParagraphTotal::wholeText)
                .findFirst()
                .orElseThrow();
    }
}
