package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.agreement.StateProfile;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DataTable.Counted;
import org.scrutin.output.document.Inline;

/** How the subject changed over the cycles: of a state its ballots, of a group its cohesion. */
final class BallotsByCycle {

    private final ProfileDraft draft;
    private final SubjectProfile profile;
    private final List<String> cycles;

    /**
     * A table over cycles.
     *
     * @param cycles those with votes, in the order of time
     */
    BallotsByCycle(ProfileDraft draft, SubjectProfile profile, List<String> cycles) {
        this.draft = draft;
        this.profile = profile;
        this.cycles = new ArrayList<>(cycles);
        this.cycles.add(Scope.ALL);
    }

    DataTable table() {
        if (profile.subject() instanceof Reference.OfState of) {
            return ofState(of.state());
        }
        return ofGroup(((Reference.OfGroup) profile.subject()).group());
    }

    private DataTable ofState(StateId state) {
        DataTable.Builder table = DataTable.builder(
                        draft.text("focus.ballots.caption"),
                        Column.text(draft.text("focus.ballots.cycle")),
                        Column.number(draft.text("focus.ballots.entitled")),
                        Column.number(draft.text("focus.ballots.yes")),
                        Column.number(draft.text("focus.ballots.no")),
                        Column.number(draft.text("focus.ballots.abstain")),
                        Column.number(draft.text("focus.ballots.absent")),
                        Column.number(draft.text("focus.ballots.majority")))
                .compact();
        for (String cycle : cycles) {
            draft.results().profiles().stream()
                    .filter(row -> row.scope().equals(new Scope(cycle, Scope.ALL))
                            && row.state().equals(state))
                    .findFirst()
                    .ifPresent(row -> table.row(cells(cycle, row)).from("state_profile", cycle, Scope.ALL, state));
        }
        return table.build();
    }

    private String[] cells(String cycle, StateProfile row) {
        return new String[] {
            draft.names().cycleSoFar(cycle),
            Integer.toString(row.eligible()),
            Integer.toString(row.cast().yes()),
            Integer.toString(row.cast().no()),
            Integer.toString(row.cast().abstain()),
            Integer.toString(row.eligible() - row.cast().cast()),
            draft.numbers().index(row.withMajority())
        };
    }

    private DataTable ofGroup(GroupId group) {
        boolean compared = cycles.size() > 2;
        List<Column> heads = new ArrayList<>(List.of(
                Column.text(draft.text("focus.ballots.cycle")),
                Column.number(draft.text("focus.cohesion.all")),
                Column.number(draft.text("focus.cohesion.votes")),
                Column.number(draft.text("focus.cohesion.contested")),
                Column.number(draft.text("focus.cohesion.votes"))));
        if (compared) {
            heads.add(Column.number(draft.text("focus.cohesion.change")));
            heads.add(Column.number(draft.text("focus.cohesion.agenda")));
            heads.add(Column.number(draft.text("focus.cohesion.behaviour")));
            heads.add(Column.number(draft.text("focus.cohesion.membership")));
        }
        DataTable.Builder table = DataTable.builder(draft.text("focus.cohesion.caption"), heads.toArray(Column[]::new))
                .compact();
        for (String cycle : cycles) {
            Optional<CohesionMean> all = mean(cycle, CohesionMean.Selection.ALL, group);
            Optional<CohesionMean> contested = mean(cycle, CohesionMean.Selection.CONTESTED, group);
            List<String> cells = new ArrayList<>(List.of(
                    draft.names().cycleSoFar(cycle), value(all), votes(all), value(contested), votes(contested)));
            if (compared) {
                Optional<CycleChange> change = change(cycle, group);
                cells.add(part(change, CycleChange.Parts::total));
                cells.add(part(change, CycleChange.Parts::agenda));
                cells.add(part(change, CycleChange.Parts::behaviour));
                cells.add(part(change, CycleChange.Parts::membership));
            }
            table.row(cells.toArray(String[]::new));
            // Means stand in these columns, the number of their votes in the next.
            table.from(counted(1, cycle, CohesionMean.Selection.ALL, group))
                    .from(counted(3, cycle, CohesionMean.Selection.CONTESTED, group));
        }
        if (compared) {
            table.note(Inline.text(draft.text("focus.cohesion.note")));
        }
        return table.build();
    }

    /** How the mean came from the cycle before; over the whole period, from the first cycle, all steps added up. */
    private Optional<CycleChange> change(String cycle, GroupId group) {
        int at = cycles.indexOf(cycle);
        boolean whole = cycle.equals(Scope.ALL);
        int last = cycles.size() - 2;
        if (at == 0) {
            return Optional.empty();
        }
        String from = cycles.get(whole ? 0 : at - 1);
        String to = cycles.get(whole ? last : at);
        CycleChange.Method method = whole && last > 1 ? CycleChange.Method.CHAINED : CycleChange.Method.DIRECT;
        return draft.results().changes().stream()
                .filter(change -> change.from().equals(from)
                        && change.to().equals(to)
                        && change.method() == method
                        && change.group().equals(group)
                        && change.measure() == CohesionIndex.AGREEMENT_INDEX)
                .findFirst();
    }

    private String part(Optional<CycleChange> change, ToDoubleFunction<CycleChange.Parts> of) {
        return change.map(known -> draft.numbers().signedIndex(of.applyAsDouble(known.parts())))
                .orElse(draft.numbers().undefined());
    }

    private static Counted counted(int column, String cycle, CohesionMean.Selection selection, GroupId group) {
        return Counted.at(
                column,
                "cohesion_summary",
                cycle,
                Scope.ALL,
                selection.id(),
                group,
                CohesionIndex.AGREEMENT_INDEX.id());
    }

    private Optional<CohesionMean> mean(String cycle, CohesionMean.Selection selection, GroupId group) {
        return draft.results().mean(new Scope(cycle, Scope.ALL), selection, group, CohesionIndex.AGREEMENT_INDEX);
    }

    private String value(Optional<CohesionMean> mean) {
        return draft.numbers().index(mean.map(CohesionMean::value).orElse(OptionalDouble.empty()));
    }

    private String votes(Optional<CohesionMean> mean) {
        return mean.map(known -> Integer.toString(known.rollCalls()))
                .orElse(draft.numbers().undefined());
    }
}
