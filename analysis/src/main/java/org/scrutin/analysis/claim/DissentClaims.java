package org.scrutin.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.claim.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.StudyClaims.Part;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** Who left a paragraph and joined the whole text. */
final class DissentClaims {

    private static final int TEXTS = 6;

    /** States that must join the whole text for a sentence of their own. */
    private static final int TOLD = 3;

    private final StudyResults results;

    DissentClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        Map<RollCallId, List<ParagraphDissent>> byParagraph = new LinkedHashMap<>();
        Map<RollCallId, List<ParagraphDissent>> byWhole = new LinkedHashMap<>();
        for (ParagraphDissent row : results.dissent()) {
            byParagraph.computeIfAbsent(row.rollCall(), r -> new ArrayList<>()).add(row);
            byWhole.computeIfAbsent(row.wholeText(), r -> new ArrayList<>()).add(row);
        }
        byWhole.forEach((whole, rows) -> abstainedOnAll(whole, rows, sheet));
        List<RollCallId> paragraphs = results.outcomes().stream()
                .map(outcome -> outcome.rollCall().id())
                .filter(byParagraph::containsKey)
                .toList();
        if (paragraphs.size() > StudyResults.SHORT_RECORD) {
            paragraphs = paragraphs.stream()
                    .sorted(Comparator.comparingLong((RollCallId id) -> -left(byParagraph.get(id)))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(TEXTS)
                    .toList();
        }
        paragraphs.forEach(paragraph -> onParagraph(paragraph, byParagraph.get(paragraph), sheet));
    }

    private static long left(List<ParagraphDissent> rows) {
        return rows.stream()
                .filter(row -> row.onWhole() == Choice.YES
                        && (row.onParagraph() == Choice.ABSTAIN || row.onParagraph() == Choice.NO))
                .count();
    }

    private static void abstainedOnAll(RollCallId whole, List<ParagraphDissent> rows, ClaimSheet sheet) {
        Map<StateId, List<ParagraphDissent>> byState = new TreeMap<>();
        rows.forEach(row ->
                byState.computeIfAbsent(row.state(), s -> new ArrayList<>()).add(row));
        long paragraphs =
                rows.stream().map(ParagraphDissent::rollCall).distinct().count();
        List<StateId> abstained = new ArrayList<>();
        List<StateId> joined = new ArrayList<>();
        byState.forEach((state, own) -> {
            if (own.size() == paragraphs && own.stream().allMatch(row -> row.onParagraph() == Choice.ABSTAIN)) {
                abstained.add(state);
                if (own.get(0).onWhole() == Choice.YES) {
                    joined.add(state);
                }
            }
        });
        if (paragraphs < 2 || joined.size() < TOLD) {
            return;
        }
        Cell rowsOfText = Cell.where("paragraph_dissent", "state", "whole_text=" + whole, "paragraph_choice=A");
        Cell rowsThatJoined =
                Cell.where("paragraph_dissent", "state", "whole_text=" + whole, "paragraph_choice=A", "whole_choice=Y");
        Claim claim = Claim.of("dissent:joined:" + whole, "dissent.joined")
                .count("joined", joined.size(), rowsThatJoined)
                .count("abstained", abstained.size(), rowsOfText)
                .count("paragraphs", paragraphs, Cell.where("paragraph_dissent", "roll_call", "whole_text=" + whole))
                .with("whole", new ClaimValue.RollCall(whole), Cell.at("roll_calls", "roll_call", whole))
                .restingOn(abstained.size());
        Claim names = Claim.of("dissent:joined:names:" + whole, "dissent.joined.names")
                .count("joined", joined.size(), rowsThatJoined)
                .states("states", joined, rowsThatJoined)
                .restingOn(joined.size());
        sheet.add(Part.PARAGRAPHS, claim, Finding.Kind.DISSENT, joined.size());
        sheet.add(Part.PARAGRAPHS, names);
    }

    private static void onParagraph(RollCallId paragraph, List<ParagraphDissent> rows, ClaimSheet sheet) {
        RollCallId whole = rows.get(0).wholeText();
        sheet.add(
                Part.PARAGRAPHS,
                Claim.of("dissent:paragraph:" + paragraph, "dissent.paragraph")
                        .with(
                                "paragraph",
                                new ClaimValue.RollCall(paragraph),
                                Cell.at("roll_calls", "roll_call", paragraph))
                        .with("whole", new ClaimValue.RollCall(whole), Cell.at("roll_calls", "roll_call", whole))
                        .count("abstained", joining(rows, Choice.ABSTAIN), joiningCell(paragraph, Choice.ABSTAIN))
                        .count("against", joining(rows, Choice.NO), joiningCell(paragraph, Choice.NO))
                        .count("unlisted", joining(rows, Choice.ABSENT), joiningCell(paragraph, Choice.ABSENT))
                        .restingOn(rows.size()));
    }

    private static long joining(List<ParagraphDissent> rows, Choice onParagraph) {
        return rows.stream()
                .filter(row -> row.onParagraph() == onParagraph && row.onWhole() == Choice.YES)
                .count();
    }

    private static Cell joiningCell(RollCallId paragraph, Choice onParagraph) {
        return Cell.where(
                "paragraph_dissent",
                "*",
                "roll_call=" + paragraph,
                "paragraph_choice=" + onParagraph.letter(),
                "whole_choice=Y");
    }
}
