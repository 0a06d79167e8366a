package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Finding;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;

/**
 * Which findings of the first page would be others if the lists that do not give the announced totals were complete: those
 * that count ballots of such a roll call.
 */
final class OpenFindings {

    private final Draft draft;

    /** What a finding has to do with a roll call whose lists are not complete. */
    private enum Touch {
        /** It counts the roll call's ballots. */
        COUNTS,
        /** It tells the totals as they were announced. */
        ANNOUNCED,
        /** It tells that the lists are not complete. */
        OPEN,
        NONE
    }

    OpenFindings(Draft draft) {
        this.draft = draft;
    }

    /** The paragraph, or empty where every list gives the announced totals. */
    Optional<Paragraph> write() {
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
            if (touch(findings.get(i), open) == touch) {
                numbers.add(draft.numbers().count(i + 1));
            }
        }
        return numbers;
    }

    private static Touch touch(Finding finding, List<RollCallId> open) {
        return switch (finding.kind()) {
            // These count over all votes of the study and name none of them.
            case CHANGE_SINCE_THE_FIRST_CYCLE, CHANGE_SINCE_THE_LAST_CYCLE, MOVERS, SWITCHES, BLOCS -> Touch.COUNTS;
            case RESULT -> names(finding.claim(), open) ? Touch.ANNOUNCED : Touch.NONE;
            case OPEN_RECORD -> names(finding.claim(), open) ? Touch.OPEN : Touch.NONE;
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
