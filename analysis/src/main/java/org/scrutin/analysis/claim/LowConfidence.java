package org.scrutin.analysis.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.MembershipDoubt;
import org.scrutin.analysis.vote.RollCallId;

/**
 * Which sentences hang on memberships that the registry supports weakly: those about a group that had such a member on one
 * of the days they speak of. Such a sentence carries the number of rows and why each is weak.
 */
final class LowConfidence {

    private static final String TABLE = "memberships_used";

    private final StudyResults results;

    LowConfidence(StudyResults results) {
        this.results = results;
    }

    /** The group's memberships of low confidence that held on one of the roll calls. */
    List<Membership> rows(GroupId group, Collection<RollCallId> rollCalls) {
        List<LocalDate> days = rollCalls.stream()
                .flatMap(rollCall -> results.data().matrix().position(rollCall).stream())
                .map(position -> results.data().matrix().rollCall(position).date())
                .distinct()
                .toList();
        return results.memberships().stream()
                .filter(row -> row.group().equals(group) && row.confidence() == Membership.Confidence.LOW)
                .filter(row -> days.stream().anyMatch(row.period()::holds))
                .toList();
    }

    /** Adds to a claim about a group on some roll calls what it hangs on; changes and returns the builder. */
    Claim.Builder tell(Claim.Builder claim, GroupId group, Collection<RollCallId> rollCalls) {
        return tell(claim, rows(group, rollCalls));
    }

    /** Adds the number of rows and the reasons; changes and returns the builder. */
    Claim.Builder tell(Claim.Builder claim, List<Membership> rows) {
        if (rows.isEmpty()) {
            return claim.form("confidence", "sound");
        }
        return claim.form("confidence", "low")
                .count("low", rows.size(), cells("confidence", rows))
                .with("doubts", doubts(rows), cells("precision", rows));
    }

    private static ClaimValue.Doubts doubts(List<Membership> rows) {
        Map<MembershipDoubt, Integer> counts = new EnumMap<>(MembershipDoubt.class);
        rows.stream()
                .flatMap(row -> MembershipDoubt.of(row).stream())
                .forEach(doubt -> counts.merge(doubt, 1, Integer::sum));
        return new ClaimValue.Doubts(counts.entrySet().stream()
                .map(entry -> new ClaimValue.Doubt(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Cell[] cells(String column, List<Membership> rows) {
        return rows.stream()
                .map(row -> Cell.at(
                        TABLE,
                        column,
                        row.group(),
                        row.state(),
                        row.period().from().map(LocalDate::toString).orElse("")))
                .toArray(Cell[]::new);
    }
}
