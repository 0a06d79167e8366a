package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/**
 * Members of a group that left the others on a text: the time before, all members that voted made one choice; now several of them make
 * another one, and more stay with it. Told of the last years in which a vote changed, of every group but the electorate. A rule of this
 * project: one member alone is told among the changed votes.
 */
final class LeftOthersClaims {

    /** Members that leave alike make more than one state's change. */
    private static final int SEVERAL = 2;

    private static final List<Choice> CAST = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final StudyResults results;
    private final GroupTallies tallies;

    LeftOthersClaims(StudyResults results) {
        this.results = results;
        this.tallies = new GroupTallies(results.data().matrix(), results.data().roster());
    }

    void write(ClaimSheet sheet) {
        NavigableSet<Integer> years = new TreeSet<>();
        results.switches().forEach(change -> years.add(SwitchClaims.year(results, change.rollCall())));
        List<Integer> last =
                years.descendingSet().stream().limit(SwitchClaims.YEARS_NAMED).toList();
        for (TextReturn text : results.returns()) {
            if (last.contains(SwitchClaims.year(results, text.rollCall()))) {
                results.data().roster().groups().stream()
                        .filter(group -> !results.data().roster().isElectorate(group.id()))
                        .forEach(group -> write(text, group, sheet));
            }
        }
    }

    private void write(TextReturn text, StateGroup group, ClaimSheet sheet) {
        ChoiceCounts before = tally(group, text.rollCallFrom());
        ChoiceCounts now = tally(group, text.rollCall());
        for (Choice from : CAST) {
            if (before.cast() >= SEVERAL && before.of(from) == before.cast()) {
                CAST.stream().filter(to -> to != from).forEach(to -> {
                    List<StateId> left = left(text, group, from, to);
                    if (left.size() >= SEVERAL && now.of(from) > left.size()) {
                        sheet.add(
                                Part.SWITCHES,
                                claim(new Leaving(text, group, from, to), left, before, now),
                                Finding.Kind.LEFT_OTHERS,
                                left.size());
                    }
                });
            }
        }
    }

    private ChoiceCounts tally(StateGroup group, RollCallId rollCall) {
        int position = results.data().matrix().position(rollCall).orElseThrow();
        return tallies.of(group.id(), position).cast();
    }

    private List<StateId> left(TextReturn text, StateGroup group, Choice from, Choice to) {
        NavigableSet<StateId> members = results.data()
                .roster()
                .members(group.id(), results.outcome(text.rollCall()).rollCall().date());
        List<StateId> left = new ArrayList<>();
        for (Switch change : results.switches()) {
            if (change.series().equals(text.series())
                    && change.rollCall().equals(text.rollCall())
                    && change.from() == from
                    && change.to() == to
                    && members.contains(change.state())) {
                left.add(change.state());
            }
        }
        return left.stream().sorted().toList();
    }

    /** Members of a group that go from one choice to another on a text. */
    private record Leaving(TextReturn text, StateGroup group, Choice from, Choice to) {

        String id() {
            return "left:others:" + group.id() + ":" + text.series() + ":" + from.letter() + to.letter() + ":"
                    + text.rollCall();
        }
    }

    private Claim claim(Leaving leaving, List<StateId> left, ChoiceCounts before, ChoiceCounts now) {
        TextReturn text = leaving.text();
        RollCallId rollCall = text.rollCall();
        String column = GroupClaims.column(leaving.from());
        Rows rows = Rows.of("switches")
                .where("series", text.series())
                .where("roll_call", rollCall)
                .where("choice_from", leaving.from().letter())
                .where("choice", leaving.to().letter())
                .whereAnyOf("state", left);
        return Claim.of(leaving.id(), "left.others")
                .with(
                        "group",
                        new ClaimValue.Group(leaving.group().id()),
                        Cell.at("cohesion", "group", rollCall, leaving.group().id()))
                .with("series", new ClaimValue.Series(text.series()), rows.values("series"))
                .count("count", left.size(), rows.distinct("state"))
                .states("states", left, rows.values("state"))
                .form("from", String.valueOf(leaving.from().letter()))
                .form("to", String.valueOf(leaving.to().letter()))
                .count(
                        "members",
                        results.data()
                                .roster()
                                .members(
                                        leaving.group().id(),
                                        results.outcome(rollCall).rollCall().date())
                                .size(),
                        Cell.at("cohesion", "members", rollCall, leaving.group().id()))
                .count(
                        "before",
                        before.of(leaving.from()),
                        Cell.at(
                                "cohesion",
                                column,
                                text.rollCallFrom(),
                                leaving.group().id()))
                .count(
                        "stay",
                        now.of(leaving.from()),
                        Cell.at("cohesion", column, rollCall, leaving.group().id()))
                .with(
                        "yearFrom",
                        new ClaimValue.Year(SwitchClaims.year(results, text.rollCallFrom())),
                        SwitchClaims.yearOf(List.of(text.rollCallFrom())))
                .with(
                        "year",
                        new ClaimValue.Year(SwitchClaims.year(results, rollCall)),
                        SwitchClaims.yearOf(List.of(rollCall)))
                .restingOn(left.size());
    }
}
