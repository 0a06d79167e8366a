package org.scrutin.analysis.claim.maker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.MembershipDoubt;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * Which sentences hang on memberships that the registry supports weakly: those about a group that had such a member on one
 * of the days they speak of. Such a sentence carries the number of rows and why each is weak.
 */
final class LowConfidence {

    private static final String TABLE = "memberships_used";

    private static final ClaimValue.Form LOW = new ClaimValue.Form("low");

    private final StudyResults results;
    private final Map<GroupId, List<Membership>> doubtful;
    private final Map<GroupId, Long> inTable;

    LowConfidence(StudyResults results) {
        this.results = results;
        this.doubtful = results.doubtfulMemberships().stream()
                .collect(Collectors.groupingBy(Membership::group, TreeMap::new, Collectors.toUnmodifiableList()));
        this.inTable = results.memberships().stream()
                .filter(Membership::isDoubtful)
                .collect(Collectors.groupingBy(Membership::group, TreeMap::new, Collectors.counting()));
    }

    /** The group's memberships of low confidence, of states that could vote, that held on one of the roll calls. */
    List<Membership> rows(GroupId group, Collection<RollCallId> rollCalls) {
        RollCallMatrix matrix = results.data().matrix();
        List<Integer> positions = rollCalls.stream()
                .flatMap(rollCall -> matrix.position(rollCall).stream())
                .toList();
        return doubtful.getOrDefault(group, List.of()).stream()
                .filter(row -> positions.stream()
                        .anyMatch(position -> results.data().roster().isUsed(row, matrix, position)))
                .toList();
    }

    /** Whether a claim says that it hangs on such memberships. */
    static boolean isTold(Claim claim) {
        return claim.argument("confidence")
                .map(Argument::value)
                .filter(LOW::equals)
                .isPresent();
    }

    /** Adds to a claim about a group on some roll calls what it hangs on; changes and returns the builder. */
    Claim.Builder tell(Claim.Builder claim, GroupId group, Collection<RollCallId> rollCalls) {
        return tell(claim, group, rows(group, rollCalls));
    }

    /** Adds the number of rows and the reasons; changes and returns the builder. */
    Claim.Builder tell(Claim.Builder claim, GroupId group, List<Membership> rows) {
        if (rows.isEmpty()) {
            return claim.form("confidence", "sound");
        }
        return claim.with("confidence", LOW)
                .count("low", rows.size(), where(group, rows).count())
                .with(
                        "doubts",
                        doubts(rows),
                        doubts(rows).doubts().stream()
                                .map(doubt ->
                                        where(doubt.why(), where(group, rows)).count())
                                .toArray(Source[]::new));
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

    /** The rows of the table: all of the group's of low confidence, and where that is too many, those named. */
    Rows where(GroupId group, List<Membership> rows) {
        Rows all = Rows.of(TABLE).where("group", group).where("confidence", Membership.Confidence.LOW.id());
        return inTable.getOrDefault(group, 0L) == rows.size()
                ? all
                : all.whereAnyOf("state", rows.stream().map(Membership::state).toList())
                        .whereAnyOf(
                                "from",
                                rows.stream()
                                        .map(row -> day(row.period().from()))
                                        .toList())
                        .whereAnyOf(
                                "to",
                                rows.stream().map(row -> day(row.period().to())).toList());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Of some rows, those that are doubtful for one reason, as {@link MembershipDoubt} tells them apart. */
    private static Rows where(MembershipDoubt why, Rows rows) {
        Rows read = rows.whereNoneOf("basis", List.of("memory"));
        Rows exact = read.whereNoneOf("precision", List.of("proxy", "month", "year"));
        return switch (why) {
            case SUBSTITUTE_DATE -> rows.where("precision", "proxy");
            case NO_SOURCE -> rows.whereNoneOf("precision", List.of("proxy")).where("basis", "memory");
            case COARSE_DATE -> read.whereAnyOf("precision", List.of("month", "year"));
            case NOTED -> exact.whereFilled("note");
            case UNEXPLAINED -> exact.where("note", "");
        };
    }
}
