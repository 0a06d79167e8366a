package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** Who left a paragraph and joined the whole text. */
final class DissentClaims {

    private static final int TEXTS = 6;

    /** States that must join the whole text for a sentence of their own. */
    private static final int TOLD = 3;

    /** States that did not join are named up to this many. */
    private static final int NAMED = 5;

    private final StudyResults results;

    DissentClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        Map<RollCallId, List<ParagraphDissent>> byParagraph = new LinkedHashMap<>();
        Set<RollCallId> wholes = new LinkedHashSet<>();
        for (ParagraphDissent row : results.dissent()) {
            byParagraph.computeIfAbsent(row.rollCall(), r -> new ArrayList<>()).add(row);
            wholes.add(row.wholeText());
        }
        end(byParagraph.keySet(), sheet);
        wholes.forEach(whole -> abstainedOnAll(whole, sheet));
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

    /** The patterns of the text hold the choices on all of its paragraphs and on the whole, a letter each. */
    private void abstainedOnAll(RollCallId whole, ClaimSheet sheet) {
        List<Pattern> patterns = results.patterns().stream()
                .filter(pattern ->
                        pattern.wholeText().equals(whole) && pattern.rollCalls().contains(whole))
                .filter(pattern -> pattern.rollCalls().stream()
                        .allMatch(rollCall -> rollCall.equals(whole) || choice(pattern, rollCall) == Choice.ABSTAIN))
                .toList();
        List<Pattern> joining = patterns.stream()
                .filter(pattern -> choice(pattern, whole) == Choice.YES)
                .toList();
        if (joining.isEmpty()) {
            return;
        }
        Pattern joins = joining.get(0);
        int paragraphs = joins.rollCalls().size() - 1;
        int joined = joins.states().size();
        if (paragraphs < 2 || joined < TOLD) {
            return;
        }
        int abstained =
                patterns.stream().mapToInt(pattern -> pattern.states().size()).sum();
        Cell rowThatJoins = Cell.at("patterns", "states", whole, joins.letters());
        Claim.Builder claim = Claim.of("dissent:joined:" + whole, "dissent.joined")
                .count("joined", joined, rowThatJoins)
                .count(
                        "abstained",
                        abstained,
                        Rows.of("patterns")
                                .where("whole_text", whole)
                                .whereAnyOf(
                                        "pattern",
                                        patterns.stream().map(Pattern::letters).toList())
                                .sum("states"))
                .count(
                        "paragraphs",
                        paragraphs,
                        Rows.of("paragraph_dissent").where("whole_text", whole).distinct("roll_call"))
                .with("whole", new ClaimValue.RollCall(whole), Cell.at("roll_calls", "roll_call", whole))
                .with(
                        "year",
                        new ClaimValue.Year(SwitchClaims.year(results, whole)),
                        SwitchClaims.yearOf(List.of(whole)));
        others(claim, patterns, whole);
        Claim names = Claim.of("dissent:joined:names:" + whole, "dissent.joined.names")
                .count("joined", joined, rowThatJoins)
                .states("states", joins.states(), Cell.at("patterns", "members", whole, joins.letters()))
                .restingOn(joined);
        sheet.add(Part.PARAGRAPHS, claim.restingOn(abstained), Finding.Kind.DISSENT, joined);
        sheet.add(Part.PARAGRAPHS, names);
    }

    /**
     * Names the states that abstained on every paragraph and did not join, where they are few and did the same; and says
     * which of them may be the name that the lists of the whole text lack, for with it the finding is another.
     */
    private void others(Claim.Builder claim, List<Pattern> patterns, RollCallId whole) {
        List<Pattern> apart = patterns.stream()
                .filter(pattern -> choice(pattern, whole) != Choice.YES)
                .toList();
        if (apart.size() != 1 || apart.get(0).states().size() > NAMED) {
            claim.form("others", "many").form("candidate", "no");
            return;
        }
        Pattern others = apart.get(0);
        claim.form("others", String.valueOf(choice(others, whole).letter()))
                .count("other", others.states().size(), Cell.at("patterns", "states", whole, others.letters()))
                .states("otherStates", others.states(), Cell.at("patterns", "members", whole, others.letters()));
        List<StateId> candidates = results.discrepancies().stream()
                .filter(found -> found.kind() == DiscrepancyKind.MISSING_CANDIDATE
                        && found.rollCall().filter(whole::equals).isPresent())
                .flatMap(found -> found.state().stream())
                .filter(others.states()::contains)
                .filter(state -> lacksNames(whole))
                .sorted()
                .toList();
        claim.form(
                "candidate",
                candidates.isEmpty()
                        ? "no"
                        : candidates.size() == others.states().size() ? "all" : "some");
        if (!candidates.isEmpty()) {
            claim.count(
                            "candidateCount",
                            candidates.size(),
                            candidates(whole, candidates).count())
                    .states(
                            "candidates",
                            candidates,
                            candidates(whole, candidates).values("state"));
        }
    }

    /** Whether more votes in favour of it were announced than its list names: then a name may be missing from it, else none is. */
    private boolean lacksNames(RollCallId whole) {
        return results.outcomes().stream()
                .filter(outcome -> outcome.rollCall().id().equals(whole))
                .flatMap(outcome -> outcome.figures().differences().stream())
                .anyMatch(difference -> difference.choice() == Choice.YES && difference.lacking() > 0);
    }

    private static Rows candidates(RollCallId whole, List<StateId> states) {
        return Rows.of("discrepancies")
                .where("kind", DiscrepancyKind.MISSING_CANDIDATE.id())
                .where("roll_call", whole)
                .whereAnyOf("state", states);
    }

    /** That the votes on paragraphs end before the others do. */
    private void end(Set<RollCallId> paragraphs, ClaimSheet sheet) {
        List<RollCallId> all = results.outcomes().stream()
                .map(outcome -> outcome.rollCall().id())
                .toList();
        if (paragraphs.isEmpty()) {
            return;
        }
        int last = paragraphs.stream()
                .mapToInt(rollCall -> SwitchClaims.year(results, rollCall))
                .max()
                .orElseThrow();
        int lastOfAll = all.stream()
                .mapToInt(rollCall -> SwitchClaims.year(results, rollCall))
                .max()
                .orElseThrow();
        if (last < lastOfAll) {
            List<RollCallId> sorted = paragraphs.stream().sorted().toList();
            sheet.add(
                    Part.PARAGRAPHS,
                    Claim.of("dissent:end", "dissent.end")
                            .with(
                                    "last",
                                    new ClaimValue.Year(last),
                                    Rows.of("roll_calls")
                                            .whereAnyOf("roll_call", sorted)
                                            .lastYear("date"))
                            .with(
                                    "lastOfAll",
                                    new ClaimValue.Year(lastOfAll),
                                    Rows.of("roll_calls").lastYear("date"))
                            .restingOn(sorted.size()));
        }
    }

    private static Choice choice(Pattern pattern, RollCallId rollCall) {
        int place = pattern.rollCalls().indexOf(rollCall);
        return Choice.ofLetter(pattern.letters().substring(place, place + 1)).orElseThrow();
    }

    private void onParagraph(RollCallId paragraph, List<ParagraphDissent> rows, ClaimSheet sheet) {
        RollCallId whole = rows.get(0).wholeText();
        sheet.add(
                Part.PARAGRAPHS,
                Claim.of("dissent:paragraph:" + paragraph, "dissent.paragraph")
                        .with(
                                "paragraph",
                                new ClaimValue.RollCall(paragraph),
                                Cell.at("roll_calls", "roll_call", paragraph))
                        .with("whole", new ClaimValue.RollCall(whole), Cell.at("roll_calls", "roll_call", whole))
                        .with(
                                "year",
                                new ClaimValue.Year(SwitchClaims.year(results, paragraph)),
                                SwitchClaims.yearOf(List.of(paragraph)))
                        .count("abstained", joining(rows, Choice.ABSTAIN), joiningRows(paragraph, Choice.ABSTAIN))
                        .count("against", joining(rows, Choice.NO), joiningRows(paragraph, Choice.NO))
                        .count("unlisted", joining(rows, Choice.ABSENT), joiningRows(paragraph, Choice.ABSENT))
                        .restingOn(rows.size()));
    }

    private static long joining(List<ParagraphDissent> rows, Choice onParagraph) {
        return rows.stream()
                .filter(row -> row.onParagraph() == onParagraph && row.onWhole() == Choice.YES)
                .count();
    }

    private static Source joiningRows(RollCallId paragraph, Choice onParagraph) {
        return Rows.of("paragraph_dissent")
                .where("roll_call", paragraph)
                .where("paragraph_choice", onParagraph.letter())
                .where("whole_choice", Choice.YES.letter())
                .count();
    }
}
