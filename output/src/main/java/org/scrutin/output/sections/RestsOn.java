package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.claim.Aggregate;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Condition;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;

/**
 * The votes that a sentence rests on: those that it names, and those whose rows it counts by their ids, where they are few. One on all
 * votes of a study or cycle rests on none of them alone.
 */
final class RestsOn {

    /** Of more votes no single one bears a sentence. */
    private static final int FEW = 12;

    private RestsOn() {}

    /** The votes whose rows a number is counted from by their ids. */
    static List<RollCallId> counted(Source source) {
        return source instanceof Aggregate rows
                ? rows.conditions().stream()
                        .filter(condition -> condition.column().equals("roll_call")
                                && condition.operator() == Condition.Operator.IS
                                && condition.values().size() <= FEW)
                        .flatMap(condition -> condition.values().stream())
                        .map(RollCallId::new)
                        .toList()
                : List.of();
    }

    /** The votes that it names and, of a text's paragraphs together, each of them; in the order of the study. */
    static List<RollCallId> of(Claim claim, StudyResults results) {
        Set<RollCallId> named = new TreeSet<>();
        for (Argument argument : claim.arguments()) {
            if (argument.value() instanceof ClaimValue.RollCall one) {
                named.add(one.rollCall());
            } else if (argument.value() instanceof ClaimValue.RollCalls several) {
                named.addAll(several.rollCalls());
            }
            argument.sources().forEach(source -> named.addAll(counted(source)));
        }
        boolean onParagraphs = claim.template().startsWith("dissent.");
        List<RollCallId> votes = new ArrayList<>();
        for (RollCallOutcome outcome : results.outcomes()) {
            boolean isParagraph =
                    outcome.rollCall().wholeText().filter(named::contains).isPresent();
            if (named.contains(outcome.rollCall().id()) || (onParagraphs && isParagraph)) {
                votes.add(outcome.rollCall().id());
            }
        }
        return votes;
    }
}
