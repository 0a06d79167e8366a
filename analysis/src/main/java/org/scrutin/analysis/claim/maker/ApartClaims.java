package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * On which paragraph most members of a group left it while most of the group were in favour: they part from those they belong to,
 * which one cannot see where all leavers are counted together.
 */
final class ApartClaims {

    private static final String TABLE = "paragraph_dissent";

    /** So many members at least make a case. */
    private static final int LEAST = 3;

    private final StudyResults results;

    ApartClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        // The rows of choices of a short record name who left what, group by group.
        if (!results.isShortRecord()) {
            Comparator<Apart> order = Comparator.<Apart>comparingInt(
                            apart -> -apart.left().size())
                    .thenComparing(apart -> apart.group().rollCall())
                    .thenComparing(apart -> apart.group().group());
            cases().min(order).ifPresent(apart -> sheet.add(Part.PARAGRAPHS, claim(apart)));
        }
    }

    private Stream<Apart> cases() {
        Map<RollCallId, List<ParagraphDissent>> left = results.dissent().stream()
                .filter(dissent -> DissentCounts.leaves(dissent.onParagraph(), dissent.onWhole()))
                .collect(Collectors.groupingBy(ParagraphDissent::rollCall, TreeMap::new, Collectors.toList()));
        return results.cohesion().stream()
                .filter(row -> left.containsKey(row.rollCall()))
                .filter(ApartClaims::isInFavour)
                .filter(row -> !row.isEverybody(results.data().matrix()))
                .map(row -> new Apart(row, members(row, left.get(row.rollCall()))))
                .filter(apart -> apart.left().size() >= LEAST);
    }

    /** Whether more than half of the group's ballots are in favour. */
    private static boolean isInFavour(GroupCohesion row) {
        ChoiceCounts cast = row.tally().cast();
        return 2 * cast.yes() > cast.cast();
    }

    private List<ParagraphDissent> members(GroupCohesion row, List<ParagraphDissent> left) {
        NavigableSet<StateId> members = position(row.rollCall())
                .map(position -> results.data().matrix().rollCall(position).date())
                .map(day -> results.data().roster().members(row.group(), day))
                .orElseThrow();
        return left.stream()
                .filter(dissent -> members.contains(dissent.state()))
                .toList();
    }

    private Optional<Integer> position(RollCallId rollCall) {
        return results.data().matrix().position(rollCall);
    }

    private Claim claim(Apart apart) {
        GroupCohesion row = apart.group();
        ChoiceCounts cast = row.tally().cast();
        Object[] key = {row.rollCall(), row.group()};
        List<StateId> states =
                apart.left().stream().map(ParagraphDissent::state).toList();
        Rows left = Rows.of(TABLE).where("roll_call", row.rollCall()).whereAnyOf("state", states);
        Claim.Builder claim = Claim.of("dissent:apart", "dissent.apart")
                .with(
                        "paragraph",
                        new ClaimValue.RollCall(row.rollCall()),
                        Cell.at("roll_calls", "roll_call", row.rollCall()))
                .with("group", new ClaimValue.Group(row.group()), Cell.at("cohesion", "group", key))
                .count("favour", cast.yes(), Cell.at("cohesion", "yes", key))
                .count("cast", cast.cast(), Cell.at("cohesion", "cast", key))
                .count("left", states.size(), left.count())
                .count(
                        "abstaining",
                        apart.on(Choice.ABSTAIN),
                        left.where("paragraph_choice", Choice.ABSTAIN.letter()).count())
                .count(
                        "against",
                        apart.on(Choice.NO),
                        left.where("paragraph_choice", Choice.NO.letter()).count())
                .count(
                        "back",
                        apart.back(),
                        left.where("whole_choice", Choice.YES.letter()).count())
                .form("come", apart.back() == states.size() ? "all" : "some")
                .states("states", states, left.values("state"));
        return new LowConfidence(results)
                .tell(claim, row.group(), List.of(row.rollCall()))
                .restingOn(states.size());
    }

    /**
     * Members that left.
     *
     * @param group on the paragraph
     * @param left those of its members that left
     */
    private record Apart(GroupCohesion group, List<ParagraphDissent> left) {

        long on(Choice choice) {
            return left.stream().filter(row -> row.onParagraph() == choice).count();
        }

        long back() {
            return left.stream().filter(row -> row.onWhole() == Choice.YES).count();
        }
    }
}
