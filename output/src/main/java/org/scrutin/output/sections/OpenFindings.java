package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.Finding;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;

/**
 * Which findings of the first page would be others if the lists that do not give the announced totals were complete: with the range
 * of each of their numbers over the possible records, or, where these are too many, those that count ballots of such a roll call.
 */
final class OpenFindings {

    private final Draft draft;

    /** What a finding has to do with a roll call whose lists are not complete. */
    private enum Touch {
        /** It counts the roll call's ballots, and could read otherwise. */
        COUNTS,
        /** It may count them, and was not looked at on other records. */
        UNKNOWN,
        /** It tells the totals as they were announced. */
        ANNOUNCED,
        /** It tells that the lists are not complete. */
        OPEN,
        NONE
    }

    OpenFindings(Draft draft) {
        this.draft = draft;
    }

    /** What is said; nothing where every list gives the announced totals. */
    List<Block> write() {
        List<Block> blocks = new ArrayList<>();
        change().ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            return blocks;
        }
        if (draft.claims().bounds().extent() == PossibleResults.Extent.NOT_GIVEN) {
            blocks.add(said("trust.bounds.none"));
        } else if (draft.claims().bounds().records() == 1) {
            blocks.add(said("trust.bounds.one"));
        }
        List<List<Inline>> ranges = new ArrayList<>();
        draft.claims().of(StudyClaims.Part.BOUNDS).forEach(claim -> {
            if (!claim.template().equals("bounds.range")) {
                blocks.add(draft.paragraph(claim));
            } else if (tells(claim)) {
                ranges.add(ofFinding(claim));
            }
        });
        if (!ranges.isEmpty()) {
            blocks.add(new BulletList(ranges));
        }
        if (draft.claims().bounds().records() > 1) {
            without().forEach(blocks::add);
        }
        if (!draft.claims().setAside().isEmpty()) {
            blocks.add(said("trust.bounds.aside"));
            blocks.add(draft.bullets(
                    draft.claims().setAside().stream().map(Finding::claim).toList()));
        }
        return blocks;
    }

    /** Whether the ends of a range read as two numbers: chances are told coarsely, and differences of a ten-thousandth not at all. */
    private boolean tells(Claim range) {
        return !end(range, "low").equals(end(range, "high"));
    }

    private String end(Claim range, String name) {
        return draft.value(range.argument(name).orElseThrow().value());
    }

    private Paragraph said(String key) {
        return new Paragraph(List.of(Inline.text(
                draft.text(key, Map.of("most", PossibleResults.MOST, "rollCalls", PossibleResults.MOST_ROLL_CALLS)))));
    }

    /** The tables that have no ranges, by reason. */
    private List<Paragraph> without() {
        Map<String, List<String>> byReason = new TreeMap<>();
        draft.ranges().tables().stream()
                .filter(table -> !table.why().isEmpty())
                .forEach(table -> byReason.computeIfAbsent(table.why(), why -> new ArrayList<>())
                        .add(table.table()));
        List<Paragraph> paragraphs = new ArrayList<>();
        byReason.forEach((why, tables) -> paragraphs.add(new Paragraph(List.of(Inline.text(draft.text(
                "trust.bounds.why." + why.replace(' ', '-'),
                Map.of(
                        "votes",
                        draft.results().outcomes().size(),
                        "tables",
                        tables.size(),
                        "names",
                        draft.names().join(tables))))))));
        return paragraphs;
    }

    /** A range, with the number of its finding on the first page. */
    private List<Inline> ofFinding(Claim range) {
        List<Finding> findings = draft.claims().findings();
        List<Inline> inlines = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (range.id().endsWith(':' + findings.get(i).claim().id())) {
                inlines.add(Inline.text(draft.text(
                        "trust.bounds.finding", Map.of("number", draft.numbers().count(i + 1)))));
            }
        }
        inlines.addAll(draft.claim(range));
        return inlines;
    }

    private Optional<Paragraph> change() {
        List<RollCallId> open = draft.results().outcomes().stream()
                .filter(outcome -> outcome.status() == RollCallOutcome.Status.DISCREPANT)
                .map(outcome -> outcome.rollCall().id())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Paragraph(List.of(Inline.text(draft.text(
                "trust.change",
                Map.of(
                        "rollCalls",
                        draft.names()
                                .join(open.stream()
                                        .map(draft.names()::rollCallInSentence)
                                        .toList()),
                        "counts",
                        numbers(Touch.COUNTS, open).size(),
                        "counting",
                        draft.names().join(numbers(Touch.COUNTS, open)),
                        "unknown",
                        numbers(Touch.UNKNOWN, open).size(),
                        "unknowing",
                        draft.names().join(numbers(Touch.UNKNOWN, open)),
                        "announced",
                        numbers(Touch.ANNOUNCED, open).size(),
                        "announcing",
                        draft.names().join(numbers(Touch.ANNOUNCED, open)),
                        "opens",
                        numbers(Touch.OPEN, open).size(),
                        "opening",
                        draft.names().join(numbers(Touch.OPEN, open))))))));
    }

    /** The numbers on the first page of the findings that touch the roll calls so. */
    private List<String> numbers(Touch touch, List<RollCallId> open) {
        List<Finding> findings = draft.claims().findings();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (exactly(findings.get(i), touch(findings.get(i), open)) == touch) {
                numbers.add(draft.numbers().count(i + 1));
            }
        }
        return numbers;
    }

    /** Of what counts ballots, only what was looked at and differs could read otherwise. */
    private Touch exactly(Finding finding, Touch touch) {
        if (touch != Touch.COUNTS) {
            return touch;
        }
        boolean given = draft.claims().bounds().extent() == PossibleResults.Extent.GIVEN;
        boolean resting = finding.claim()
                .table()
                .flatMap(table -> draft.ranges().tables().stream()
                        .filter(one -> one.table().equals(table) && !one.why().isEmpty())
                        .findFirst())
                .isPresent();
        if (!given || resting) {
            return Touch.UNKNOWN;
        }
        return draft.claims().bounds().varying(finding.claim()).isEmpty() ? Touch.NONE : touch;
    }

    private static Touch touch(Finding finding, List<RollCallId> open) {
        return switch (finding.kind()) {
            // These count over all votes of the study and name none of them.
            case CHANGE_SINCE_THE_FIRST_CYCLE,
                    CHANGE_SINCE_THE_LAST_CYCLE,
                    MOVERS,
                    SWITCHES,
                    LEFT_OTHERS,
                    LEFT_TEXT,
                    LESS_SUPPORT,
                    BLOCS -> Touch.COUNTS;
            case RESULT -> names(finding.claim(), open) ? Touch.ANNOUNCED : Touch.NONE;
            case OPEN_RECORD, CONTRADICTED_RECORD -> names(finding.claim(), open) ? Touch.OPEN : Touch.NONE;
            case DISSENT, UNITED_GROUP, SPLIT_GROUP, SPLIT_SMALL_GROUP, SILENCE ->
                names(finding.claim(), open) ? Touch.COUNTS : Touch.NONE;
        };
    }

    private static boolean names(Claim claim, List<RollCallId> rollCalls) {
        return claim.arguments().stream().map(Argument::value).anyMatch(value -> {
            if (value instanceof ClaimValue.RollCall one) {
                return rollCalls.contains(one.rollCall());
            }
            return value instanceof ClaimValue.RollCalls several
                    && several.rollCalls().stream().anyMatch(rollCalls::contains);
        });
    }
}
