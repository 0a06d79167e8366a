package org.scrutin.analysis.dissent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * {@link DissentCounts} of every paragraph, and of every state and every group by cycle and topic of the vote on the paragraph. A paragraph counts where
 * its whole text was put to a vote too, as for {@link ParagraphDissents}; the cycle is that of the paragraph.
 *
 * <p><b>Undefined.</b> A state or group without a ballot in a scope has no row there: in a cycle for which the data hold no votes
 * on paragraphs nobody is counted, and nobody is counted 0 times.
 *
 * <p><b>Groups.</b> A member is a state that belonged to the group and to the electorate on the day of the vote on the paragraph.
 * A ballot of a state outside the electorate counts for the state and for no group.
 *
 * <p><b>Cost.</b> O(scopes × paragraphs × (states + members of groups)).
 */
public final class DissentTotals {

    private final RollCallMatrix matrix;
    private final Roster roster;
    private final NavigableMap<Scope, RollCallSet> scopes;

    /**
     * Totals over the votes on paragraphs of a study, whatever kinds of votes it analyses.
     *
     * @param matrix who voted how
     * @param roster who belonged to what
     * @param scopes cycles and topics
     */
    public DissentTotals(RollCallMatrix matrix, Roster roster, StudyScopes scopes) {
        this(matrix, roster, scopes.byCycleAndTopic(Set.of(RollCallKind.PARAGRAPH)));
    }

    /**
     * Totals over some votes on paragraphs.
     *
     * @param matrix who voted how
     * @param roster who belonged to what
     * @param scopes votes on paragraphs by scope, the whole study among them
     */
    public DissentTotals(RollCallMatrix matrix, Roster roster, NavigableMap<Scope, RollCallSet> scopes) {
        this.matrix = matrix;
        this.roster = roster;
        this.scopes = scopes;
    }

    /** The rows of the table of paragraphs, by whole text, then paragraph. */
    public List<ParagraphTotal> byParagraph() {
        List<ParagraphTotal> rows = new ArrayList<>();
        for (ParagraphVotes votes : votes(scopes.get(Scope.WHOLE_STUDY))) {
            DissentCounts counts = DissentCounts.NONE;
            for (int state = 0; state < matrix.states().size(); state++) {
                counts = counts.accept(votes.onParagraph(state), votes.onWhole(state));
            }
            rows.add(new ParagraphTotal(
                    matrix.rollCall(votes.whole()).id(), votes.paragraph().id(), counts));
        }
        rows.sort(Comparator.comparing(ParagraphTotal::wholeText).thenComparing(ParagraphTotal::rollCall));
        return List.copyOf(rows);
    }

    /** The rows of the table of states, by scope, then state. */
    public List<StateDissent> byState() {
        List<StateDissent> rows = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> {
            List<ParagraphVotes> paragraphs = votes(rollCalls);
            for (int state = 0; state < matrix.states().size(); state++) {
                DissentCounts counts = DissentCounts.NONE;
                for (ParagraphVotes votes : paragraphs) {
                    counts = counts.accept(votes.onParagraph(state), votes.onWhole(state));
                }
                if (!counts.isEmpty()) {
                    rows.add(new StateDissent(scope, matrix.states().get(state), counts));
                }
            }
        });
        return List.copyOf(rows);
    }

    /** The rows of the table of groups, by scope, then group. */
    public List<GroupDissent> byGroup() {
        List<StateGroup> groups = roster.groups().stream()
                .sorted(Comparator.comparing(StateGroup::id))
                .toList();
        Seats seats = new Seats();
        List<GroupDissent> rows = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> {
            List<ParagraphVotes> paragraphs = votes(rollCalls);
            for (StateGroup group : groups) {
                GroupDissent row = of(scope, group.id(), paragraphs, seats);
                if (!row.counts().isEmpty()) {
                    rows.add(row);
                }
            }
        });
        return List.copyOf(rows);
    }

    /** The states of the record that belong to a group on a day, by position: asked once for all scopes. */
    private final class Seats {

        private record Caucus(GroupId group, LocalDate day) {}

        private final Map<Caucus, List<Integer>> known = new LinkedHashMap<>();

        List<Integer> of(GroupId group, LocalDate day) {
            return known.computeIfAbsent(
                    new Caucus(group, day),
                    caucus -> roster.members(group, day).stream()
                            .flatMap(member -> matrix.position(member).stream())
                            .toList());
        }
    }

    private static GroupDissent of(Scope scope, GroupId group, List<ParagraphVotes> paragraphs, Seats seats) {
        DissentCounts counts = DissentCounts.NONE;
        BitSet leavers = new BitSet();
        GroupDissent.Company company = GroupDissent.Company.NONE;
        int paragraphsLeft = 0;
        for (ParagraphVotes votes : paragraphs) {
            boolean left = false;
            List<Integer> members = seats.of(group, votes.paragraph().date());
            ChoiceCounts together = together(members, votes);
            for (int state : members) {
                Choice onParagraph = votes.onParagraph(state);
                Choice onWhole = votes.onWhole(state);
                counts = counts.accept(onParagraph, onWhole);
                if (DissentCounts.leaves(onParagraph, onWhole)) {
                    leavers.set(state);
                    company = company.plus(GroupDissent.Company.of(together, onParagraph));
                    left = true;
                }
            }
            paragraphsLeft += left ? 1 : 0;
        }
        return new GroupDissent(scope, group, counts, paragraphsLeft, leavers.cardinality(), company);
    }

    /** What the members of a group did on a paragraph. */
    private static ChoiceCounts together(List<Integer> members, ParagraphVotes votes) {
        GroupTally tally = GroupTally.NONE;
        for (int state : members) {
            tally = tally.accept(votes.onParagraph(state));
        }
        return tally.cast();
    }

    private List<ParagraphVotes> votes(RollCallSet rollCalls) {
        List<ParagraphVotes> votes = new ArrayList<>();
        rollCalls.stream()
                .forEach(position -> ParagraphVotes.at(matrix, position).ifPresent(votes::add));
        return votes;
    }
}
