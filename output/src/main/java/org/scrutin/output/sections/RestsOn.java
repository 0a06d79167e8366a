package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;

/** The votes that a sentence rests on by name. One on all votes of a study or cycle names none. */
final class RestsOn {

    private RestsOn() {}

    /** The votes that it names and, of a text's paragraphs together, each of them; in the order of the study. */
    static List<RollCallId> of(Claim claim, StudyResults results) {
        Set<RollCallId> named = new TreeSet<>();
        for (Argument argument : claim.arguments()) {
            if (argument.value() instanceof ClaimValue.RollCall one) {
                named.add(one.rollCall());
            } else if (argument.value() instanceof ClaimValue.RollCalls several) {
                named.addAll(several.rollCalls());
            }
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
