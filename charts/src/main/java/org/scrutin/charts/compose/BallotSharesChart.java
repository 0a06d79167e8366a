package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean.Selection;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.charts.spec.BallotShares;
import org.scrutin.charts.spec.BallotShares.Shares;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;

/** How the ballots of the groups that are least of one mind divide on each roll call. */
final class BallotSharesChart implements ChartRule {

    private static final int MOST_PANELS = 4;
    private static final double EVERY_VOTE = 1 - 1e-12;

    @Override
    public List<BallotShares> charts(StudyView study) {
        List<Group> groups = study.groups().stream()
                .filter(group -> mean(study, group) < EVERY_VOTE)
                .sorted(Comparator.comparingDouble(group -> mean(study, group)))
                .limit(MOST_PANELS)
                .map(group -> new Group(group, shares(study, group)))
                .toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        Group least = groups.get(0);
        Shares mean = least.mean();
        String title = study.title(
                "shares.title",
                study.group(least.id()),
                percent(mean.yes()),
                percent(mean.abstain()),
                percent(mean.no()));
        String votes = study.votesCounted(study.analysed().size());
        Caption caption = new Caption(
                "ballot-shares",
                title,
                study.say("shares.subtitle", groups.size(), votes),
                study.groupSource(votes, "cohesion"),
                study.say("shares.alt", groups.size(), title),
                "cohesion",
                numbers(study, groups));
        return List.of(new BallotShares(
                caption,
                study.wording().choices(),
                groups.stream().map(group -> panel(study, group)).toList()));
    }

    /** The mean agreement index over the whole study; 1 where there is none, so that nothing is drawn of it. */
    private static double mean(StudyView study, GroupId group) {
        return study.results()
                .mean(Scope.WHOLE_STUDY, Selection.ALL, group, CohesionIndex.AGREEMENT_INDEX)
                .map(mean -> mean.value().orElse(1))
                .orElse(1.0);
    }

    private static List<Shares> shares(StudyView study, GroupId group) {
        Set<RollCallId> analysed = study.analysed().stream()
                .map(outcome -> outcome.rollCall().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return study.results().cohesion().stream()
                .filter(row -> row.group().equals(group) && analysed.contains(row.rollCall()))
                .filter(row -> row.counts(CohesionIndex.AGREEMENT_INDEX))
                .map(BallotSharesChart::shares)
                .toList();
    }

    private static Shares shares(GroupCohesion row) {
        ChoiceCounts cast = row.tally().cast();
        double all = cast.cast();
        return new Shares(cast.yes() / all, cast.abstain() / all, cast.no() / all);
    }

    private static BallotShares.Panel panel(StudyView study, Group group) {
        Map<Shares, Integer> counts = new LinkedHashMap<>();
        group.shares().forEach(shares -> counts.merge(shares, 1, Integer::sum));
        List<BallotShares.Dot> dots = new ArrayList<>();
        counts.forEach((shares, rollCalls) -> dots.add(new BallotShares.Dot(shares, rollCalls)));
        dots.sort(Comparator.comparingInt(dot -> -dot.rollCalls()));
        Shares mean = group.mean();
        return new BallotShares.Panel(
                study.group(group.id()),
                study.say(
                        "shares.mean",
                        percent(mean.yes()),
                        percent(mean.abstain()),
                        percent(mean.no()),
                        group.shares().size()),
                dots,
                mean);
    }

    private static ChartTable numbers(StudyView study, List<Group> groups) {
        return new ChartTable(
                List.of(
                        study.say("column.group"),
                        study.say("column.votes"),
                        study.say("choice.yes"),
                        study.say("choice.abstain"),
                        study.say("choice.no")),
                groups.stream()
                        .map(group -> List.of(
                                study.group(group.id()),
                                String.valueOf(group.shares().size()),
                                percent(group.mean().yes()) + "%",
                                percent(group.mean().abstain()) + "%",
                                percent(group.mean().no()) + "%"))
                        .toList());
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 0);
    }

    /**
     * A group with the shares of its ballots.
     *
     * @param id the group
     * @param shares one a roll call on which it cast two ballots or more
     */
    private record Group(GroupId id, List<Shares> shares) {

        /** Each roll call counts once. */
        Shares mean() {
            double yes = shares.stream().mapToDouble(Shares::yes).average().orElse(0);
            double abstain =
                    shares.stream().mapToDouble(Shares::abstain).average().orElse(0);
            return new Shares(yes, abstain, Math.max(0, 1 - yes - abstain));
        }
    }
}
