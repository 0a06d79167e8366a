package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scrutin.analysis.cohesion.Division;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.CohesionDots;
import org.scrutin.charts.spec.ValueAxis;
import org.scrutin.charts.spec.Weight;

/** Groups on each of a few roll calls. */
final class CohesionDotsChart implements ChartRule {

    private static final int MOST = 6;
    private static final int FEW = 3;

    @Override
    public List<CohesionDots> charts(StudyView study) {
        List<RollCallId> rollCalls = study.matrix().rollCalls().stream()
                .map(rollCall -> rollCall.id())
                .toList();
        if (rollCalls.isEmpty() || rollCalls.size() > MOST) {
            return List.of();
        }
        Map<GroupId, Map<RollCallId, GroupCohesion>> cohesion = new TreeMap<>();
        for (GroupCohesion row : study.results().cohesion()) {
            boolean counts = row.agreementIndex().isPresent() && row.trivial() != GroupCohesion.Trivial.ALL;
            if (counts && study.groups().contains(row.group())) {
                cohesion.computeIfAbsent(row.group(), group -> new TreeMap<>()).put(row.rollCall(), row);
            }
        }
        if (cohesion.isEmpty()) {
            return List.of();
        }
        Finding finding = finding(study, cohesion);
        List<CohesionDots.Row> rows = study.groups().stream()
                .filter(cohesion::containsKey)
                .map(group -> row(study, rollCalls, cohesion.get(group), finding))
                .toList();
        List<String> labels = rollCalls.stream().map(study.names()::rollCall).toList();
        Caption caption = new Caption(
                "cohesion",
                finding.title(),
                study.say("cohesion.subtitle", rollCalls.size(), rows.size()),
                study.groupSource(study.say("votes.any", rollCalls.size()), "cohesion"),
                study.say("cohesion.alt", rows.size(), rollCalls.size(), finding.title()),
                "cohesion",
                numbers(study, rollCalls, cohesion));
        return List.of(new CohesionDots(
                caption,
                labels,
                new ValueAxis(study.say("cohesion.axis"), 0, 1, 0.5, 1, ""),
                study.say("cohesion.chance"),
                study.say("cohesion.ballots"),
                rows));
    }

    private static CohesionDots.Row row(
            StudyView study, List<RollCallId> rollCalls, Map<RollCallId, GroupCohesion> cohesion, Finding finding) {
        List<Optional<CohesionDots.Dot>> dots = new ArrayList<>();
        GroupId group = cohesion.values().iterator().next().group();
        for (RollCallId rollCall : rollCalls) {
            dots.add(Optional.ofNullable(cohesion.get(rollCall))
                    .map(row -> new CohesionDots.Dot(
                            row.agreementIndex().getAsDouble(),
                            row.chance().pValue().isPresent() ? row.chance().expected() : OptionalDouble.empty(),
                            row.tally().cast().cast(),
                            group.equals(finding.group()) ? Weight.FOCUS : Weight.CONTEXT)));
        }
        return new CohesionDots.Row(study.group(group), dots);
    }

    /** A group that was as one wherever the room was divided, the least likely by chance; else the least united. */
    private static Finding finding(StudyView study, Map<GroupId, Map<RollCallId, GroupCohesion>> cohesion) {
        Optional<GroupId> united = cohesion.entrySet().stream()
                .filter(entry -> isUnited(entry.getValue()))
                .min(Comparator.comparingDouble(entry -> chance(entry.getValue())))
                .map(Map.Entry::getKey);
        if (united.isPresent()) {
            List<GroupCohesion> divided = divided(cohesion.get(united.get()));
            List<String> names = divided.stream()
                    .map(row -> study.names().rollCallInSentence(row.rollCall()))
                    .toList();
            boolean abstained = divided.stream()
                    .allMatch(row -> row.tally().cast().pluralityChoice().equals(Optional.of(Choice.ABSTAIN)));
            return new Finding(
                    united.get(),
                    study.title(
                            abstained ? "cohesion.title.abstained" : "cohesion.title.united",
                            study.names().groupInSentence(united.get()),
                            study.wording().join(names)));
        }
        GroupCohesion split = cohesion.values().stream()
                .flatMap(rows -> rows.values().stream())
                .min(Comparator.comparingDouble(row -> row.agreementIndex().getAsDouble()))
                .orElseThrow();
        boolean isSplit = split.division().equals(Optional.of(Division.SPLIT));
        return new Finding(
                split.group(),
                study.title(
                        isSplit ? "cohesion.title.split" : "cohesion.title.exceptions",
                        study.names().groupInSentence(split.group()),
                        study.names().rollCallInSentence(split.rollCall()),
                        split.tally().cast().yes(),
                        split.tally().cast().no(),
                        split.tally().cast().abstain()));
    }

    private static boolean isUnited(Map<RollCallId, GroupCohesion> rows) {
        List<GroupCohesion> divided = divided(rows);
        return divided.size() > 1
                && divided.stream()
                        .allMatch(row -> row.tally().cast().unanimous()
                                && row.tally().cast().cast() >= FEW);
    }

    /** The roll calls on which the room was not of one mind: those that compare with chance. */
    private static List<GroupCohesion> divided(Map<RollCallId, GroupCohesion> rows) {
        return rows.values().stream()
                .filter(row -> row.chance().pValue().isPresent())
                .toList();
    }

    private static double chance(Map<RollCallId, GroupCohesion> rows) {
        return divided(rows).stream()
                .mapToDouble(row -> row.chance().pValue().getAsDouble())
                .max()
                .orElse(1);
    }

    private static ChartTable numbers(
            StudyView study, List<RollCallId> rollCalls, Map<GroupId, Map<RollCallId, GroupCohesion>> cohesion) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupId group : study.groups()) {
            for (RollCallId rollCall : rollCalls) {
                GroupCohesion row = cohesion.getOrDefault(group, Map.of()).get(rollCall);
                if (row != null) {
                    rows.add(List.of(
                            study.group(group),
                            study.names().rollCall(rollCall),
                            String.valueOf(row.tally().cast().cast()),
                            Numbers.exact(row.agreementIndex()),
                            Numbers.exact(row.chance().expected())));
                }
            }
        }
        return new ChartTable(
                List.of(
                        study.say("column.group"),
                        study.say("column.vote"),
                        study.say("cohesion.ballots.head"),
                        study.say("cohesion.axis"),
                        study.say("cohesion.chance")),
                rows);
    }

    private record Finding(GroupId group, String title) {}
}
