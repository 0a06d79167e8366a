package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.BallotTiles;
import org.scrutin.charts.spec.BallotTiles.Block;
import org.scrutin.charts.spec.BallotTiles.Row;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;

/**
 * Every state's ballots: all groups on one page where the roll calls are few, else a page a group. Beyond
 * {@value #MOST} roll calls a page has no room, and the table of ballots stands for the chart; a report over several cycles tells of cycles, and
 * has no such page.
 */
final class BallotTilesChart implements ChartRule {

    private static final String ID = "ballot-tiles";
    private static final int FEW = 8;
    private static final int MOST = 50;

    @Override
    public List<BallotTiles> charts(StudyView study) {
        List<Integer> rollCalls = study.allRollCalls();
        boolean severalCycles = study.results().settings().cycles().size() > 1;
        if (rollCalls.isEmpty() || rollCalls.size() > MOST || severalCycles) {
            return List.of();
        }
        Set<StateId> voters = study.voters(rollCalls);
        List<Place> places = places(study);
        if (rollCalls.size() <= FEW) {
            List<Block> blocks =
                    places.stream().map(place -> block(study, place, voters)).toList();
            return List.of(chart(study, ID, title(study, blocks), blocks));
        }
        List<BallotTiles> charts = new ArrayList<>();
        for (Place place : places) {
            Block block = block(study, place, voters);
            if (!block.rows().isEmpty()) {
                String title = study.title(
                        "tiles.title.block", block.title(), block.rows().size(), ways(List.of(block)));
                charts.add(chart(study, ID + "-" + place.id(), title, List.of(block)));
            }
        }
        return charts;
    }

    private static BallotTiles chart(StudyView study, String id, String title, List<Block> blocks) {
        List<String> labels = study.matrix().rollCalls().stream()
                .map(rollCall -> study.names().rollCall(rollCall.id()))
                .toList();
        List<String> header = new ArrayList<>(List.of(study.say("column.group"), study.say("column.state")));
        header.addAll(labels);
        List<List<String>> numbers = new ArrayList<>();
        blocks.forEach(block -> block.rows().forEach(row -> numbers.add(numbers(block.title(), row))));
        ChangedBallots changed = ChangedBallots.of(study);
        Caption caption = new Caption(
                id,
                title,
                changed.explained(study.say("tiles.subtitle", labels.size(), numbers.size())),
                study.source(study.say("votes.any", labels.size()), "ballots"),
                changed.explained(study.say("tiles.alt", labels.size(), numbers.size(), blocks.size())),
                "ballots",
                new ChartTable(header, numbers));
        return new BallotTiles(caption, labels, study.wording().choices(), blocks);
    }

    private static String title(StudyView study, List<Block> blocks) {
        int most = blocks.stream().mapToInt(block -> ways(List.of(block))).max().orElse(0);
        List<Block> widest =
                blocks.stream().filter(block -> ways(List.of(block)) == most).toList();
        if (widest.size() == 1 && blocks.size() > 1) {
            return study.title("tiles.title.group", widest.get(0).title(), most);
        }
        int states = blocks.stream().mapToInt(block -> block.rows().size()).sum();
        return study.title("tiles.title.all", states, ways(blocks));
    }

    /** How many different rows of choices there are. */
    private static int ways(List<Block> blocks) {
        return (int) blocks.stream()
                .flatMap(block -> block.rows().stream())
                .map(Row::choices)
                .distinct()
                .count();
    }

    /** The states of the electorate and all that voted, by the region where they stand. */
    private static List<Place> places(StudyView study) {
        List<Place> places = new ArrayList<>();
        Set<StateId> entitled = entitled(study);
        TreeSet<StateId> rest = new TreeSet<>(entitled);
        for (GroupId region : study.regions()) {
            NavigableSet<StateId> members =
                    new TreeSet<>(study.results().data().roster().members(region, study.lastDay()));
            members.retainAll(entitled);
            if (members.isEmpty()) {
                continue;
            }
            String id = region.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
            places.add(new Place(id, study.group(region), List.copyOf(members)));
            rest.removeAll(members);
        }
        if (!rest.isEmpty()) {
            String title = study.say(places.isEmpty() ? "tiles.everybody" : "tiles.none");
            places.add(new Place("others", title, List.copyOf(rest)));
        }
        return places;
    }

    /**
     * The states of the electorate and all that voted. Where every vote is of a council of which the study does not know the members, those
     * that its records list: nobody else had a seat to stay away from.
     */
    private static Set<StateId> entitled(StudyView study) {
        Roster roster = study.results().data().roster();
        Set<StateId> entitled = new TreeSet<>(study.voters(study.allRollCalls()));
        if (study.matrix().rollCalls().stream().allMatch(roster::isWiderThanBodyOf)) {
            study.allRollCalls().forEach(position -> entitled.addAll(roster.electorate(study.matrix(), position)));
        } else {
            entitled.addAll(roster.electorate(study.lastDay()));
        }
        return entitled;
    }

    private static Block block(StudyView study, Place place, Set<StateId> voters) {
        List<StateId> voting = place.states().stream().filter(voters::contains).toList();
        List<String> silent =
                study
                        .sorted(place.states().stream()
                                .filter(state -> !voters.contains(state))
                                .toList())
                        .stream()
                        .map(study.names()::compactState)
                        .toList();
        String others = silent.isEmpty()
                ? ""
                : study.say("tiles.silent", silent.size(), String.join(study.say("join.comma"), silent));
        return new Block(place.title(), rows(study, voting), others);
    }

    /** The most frequent row of choices first, then by letters; within one, in the reader's order. */
    private static List<Row> rows(StudyView study, List<StateId> states) {
        Map<StateId, List<Choice>> choices = new LinkedHashMap<>();
        Map<List<Choice>, Integer> frequency = new LinkedHashMap<>();
        for (StateId state : states) {
            int position = study.matrix().position(state).orElseThrow();
            List<Choice> row = study.allRollCalls().stream()
                    .map(rollCall -> study.matrix().choice(rollCall, position))
                    .toList();
            choices.put(state, row);
            frequency.merge(row, 1, Integer::sum);
        }
        List<StateId> sorted = study.sorted(states);
        sorted.sort(Comparator.<StateId>comparingInt(state -> -frequency.get(choices.get(state)))
                .thenComparing(state -> Letters.of(choices.get(state)), Letters.ORDER));
        ChangedBallots changed = ChangedBallots.of(study);
        return sorted.stream()
                .map(state -> new Row(changed.name(state), choices.get(state)))
                .toList();
    }

    private static List<String> numbers(String group, Row row) {
        List<String> cells = new ArrayList<>(List.of(group, row.state()));
        row.choices().forEach(choice -> cells.add(String.valueOf(choice.letter())));
        return cells;
    }

    /**
     * Where states stand.
     *
     * @param id the end of a chart's id
     * @param title the group
     * @param states in code-point order
     */
    private record Place(String id, String title, List<StateId> states) {}
}
