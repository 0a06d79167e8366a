package org.scrutin.output.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.agreement.CoincidenceRanking;
import org.scrutin.analysis.agreement.StateProfile;
import org.scrutin.analysis.agreement.StateProfiles;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;

/** The states that stand with few others, and those that are least with the majority of the room. */
final class IsolationTable {

    private static final int ROWS = 10;

    private static final Map<String, Integer> LIMITS =
            Map.of("minimum", CoincidenceRanking.LEAST_VOTES, "others", StateProfiles.OTHERS, "n", ROWS);

    private final Draft draft;

    IsolationTable(Draft draft) {
        this.draft = draft;
    }

    /** The table, or empty where no state ever stood with few. */
    Optional<DataTable> write() {
        List<StateProfile> profiles = draft.results().profiles().stream()
                .filter(profile -> profile.scope().equals(Scope.WHOLE_STUDY))
                .toList();
        List<StateProfile> ranked = profiles.stream()
                .filter(profile -> profile.cast().cast() >= CoincidenceRanking.LEAST_VOTES)
                .toList();
        List<StateProfile> few = first(
                ranked.isEmpty() ? profiles : ranked,
                Comparator.comparingDouble(profile -> -profile.isolation().orElse(0)));
        few = few.stream().filter(profile -> withFew(profile) > 0).toList();
        if (few.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ranked.isEmpty() ? counts(few) : shares(few, ranked));
    }

    private DataTable shares(List<StateProfile> few, List<StateProfile> ranked) {
        DataTable.Builder table = DataTable.builder(
                        draft.text("isolation.table"),
                        Column.text(draft.text("head.state")),
                        Column.number(draft.text("head.cast")),
                        Column.number(draft.text("head.few")),
                        Column.number(draft.text("head.isolation")),
                        Column.number(draft.text("head.alone")),
                        Column.number(draft.text("head.with-majority")))
                .compact();
        table.band(draft.text("isolation.few", LIMITS));
        few.forEach(profile -> shares(table, profile));
        table.band(draft.text("isolation.least", LIMITS));
        first(
                        ranked,
                        Comparator.comparingDouble(
                                profile -> profile.withMajority().orElse(1)))
                .forEach(profile -> shares(table, profile));
        return table.note(draft.note(draft.text("isolation.note", LIMITS), "state_profile"))
                .build();
    }

    private void shares(DataTable.Builder table, StateProfile profile) {
        table.row(
                draft.names().state(profile.state()),
                draft.numbers().count(profile.cast().cast()),
                draft.numbers().count(withFew(profile)),
                draft.numbers().index(profile.isolation()),
                draft.numbers().count(profile.alone()),
                draft.numbers().index(profile.withMajority()));
        from(table, profile);
    }

    private static void from(DataTable.Builder table, StateProfile profile) {
        table.from("state_profile", profile.scope().cycle(), profile.scope().topic(), profile.state());
    }

    /** Shares of very few ballots would be read as habits. */
    private DataTable counts(List<StateProfile> few) {
        DataTable.Builder table = DataTable.builder(
                draft.text("isolation.table.few"),
                Column.text(draft.text("head.state")),
                Column.number(draft.text("head.cast")),
                Column.number(draft.text("head.few")),
                Column.number(draft.text("head.alone")));
        few.forEach(profile -> from(
                table.row(
                        draft.names().state(profile.state()),
                        draft.numbers().count(profile.cast().cast()),
                        draft.numbers().count(withFew(profile)),
                        draft.numbers().count(profile.alone())),
                profile));
        return table.note(draft.note(draft.text("isolation.note.few", LIMITS), "state_profile"))
                .build();
    }

    private static List<StateProfile> first(List<StateProfile> profiles, Comparator<StateProfile> order) {
        return profiles.stream()
                .sorted(order.thenComparing(StateProfile::state))
                .limit(ROWS)
                .toList();
    }

    /** The ballots behind the share. */
    private static long withFew(StateProfile profile) {
        return Math.round(profile.isolation().orElse(0) * profile.cast().cast());
    }
}
