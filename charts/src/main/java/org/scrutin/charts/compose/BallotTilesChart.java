package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.BallotTiles;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;

/** Every state's ballots, for as many roll calls as fit beside a name. */
final class BallotTilesChart implements ChartRule {

    private static final int MOST = 8;

    @Override
    public List<BallotTiles> charts(StudyView study) {
        List<Integer> rollCalls = study.allRollCalls();
        if (rollCalls.isEmpty() || rollCalls.size() > MOST) {
            return List.of();
        }
        Map<String, List<StateId>> places = places(study);
        Set<StateId> voters = study.voters(rollCalls);
        List<BallotTiles.Block> blocks = new ArrayList<>();
        Map<String, Integer> ways = new LinkedHashMap<>();
        List<List<String>> numbers = new ArrayList<>();
        places.forEach((title, states) -> {
            List<StateId> voting = states.stream().filter(voters::contains).toList();
            List<BallotTiles.Row> rows = rows(study, voting, rollCalls);
            List<String> silent = study
                    .sorted(states.stream().filter(s -> !voters.contains(s)).toList())
                    .stream()
                    .map(study.names()::compactState)
                    .toList();
            String others = silent.isEmpty()
                    ? ""
                    : study.say("tiles.silent", silent.size(), String.join(study.say("join.comma"), silent));
            if (!rows.isEmpty() || !others.isEmpty()) {
                blocks.add(new BallotTiles.Block(title, rows, others));
                ways.put(title, (int)
                        rows.stream().map(BallotTiles.Row::choices).distinct().count());
                rows.forEach(row -> numbers.add(numbers(title, row)));
            }
        });
        List<String> labels = rollCalls.stream()
                .map(r -> study.names().rollCall(study.matrix().rollCall(r).id()))
                .toList();
        List<String> header = new ArrayList<>(List.of(study.say("column.group"), study.say("column.state")));
        header.addAll(labels);
        Caption caption = new Caption(
                "ballot-tiles",
                title(study, ways, voters.size(), blocks),
                study.say("tiles.subtitle", rollCalls.size(), voters.size()),
                study.source(study.say("votes.any", rollCalls.size()), "ballots"),
                study.say("tiles.alt", rollCalls.size(), voters.size(), blocks.size()),
                "ballots",
                new ChartTable(header, numbers));
        return List.of(new BallotTiles(caption, labels, study.wording().choices(), blocks));
    }

    private static String title(
            StudyView study, Map<String, Integer> ways, int voters, List<BallotTiles.Block> blocks) {
        int most = ways.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> widest = ways.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (widest.size() == 1 && ways.size() > 1) {
            return study.title("tiles.title.group", widest.get(0), most);
        }
        int all = (int) blocks.stream()
                .flatMap(block -> block.rows().stream())
                .map(BallotTiles.Row::choices)
                .distinct()
                .count();
        return study.title("tiles.title.all", voters, all);
    }

    /** The states of the electorate and all that voted, by the title of the place where they stand. */
    private static Map<String, List<StateId>> places(StudyView study) {
        Map<String, List<StateId>> places = new LinkedHashMap<>();
        TreeSet<StateId> rest = new TreeSet<>(study.results().data().roster().electorate(study.lastDay()));
        rest.addAll(study.voters(study.allRollCalls()));
        for (GroupId region : study.regions()) {
            NavigableSet<StateId> members = study.results().data().roster().members(region, study.lastDay());
            places.put(study.group(region), List.copyOf(members));
            rest.removeAll(members);
        }
        if (!rest.isEmpty()) {
            places.put(study.say(places.isEmpty() ? "tiles.everybody" : "tiles.none"), List.copyOf(rest));
        }
        return places;
    }

    /** The most frequent row of choices first, then by letters; within one, in the reader's order. */
    private static List<BallotTiles.Row> rows(StudyView study, List<StateId> states, List<Integer> rollCalls) {
        Map<StateId, List<Choice>> choices = new HashMap<>();
        Map<List<Choice>, Integer> frequency = new HashMap<>();
        for (StateId state : states) {
            int position = study.matrix().position(state).orElseThrow();
            List<Choice> row = rollCalls.stream()
                    .map(r -> study.matrix().choice(r, position))
                    .toList();
            choices.put(state, row);
            frequency.merge(row, 1, Integer::sum);
        }
        List<StateId> sorted = study.sorted(states);
        sorted.sort(Comparator.<StateId>comparingInt(state -> -frequency.get(choices.get(state)))
                .thenComparing(state -> Letters.of(choices.get(state)), Letters.ORDER));
        return sorted.stream()
                .map(state -> new BallotTiles.Row(study.names().compactState(state), choices.get(state)))
                .toList();
    }

    private static List<String> numbers(String group, BallotTiles.Row row) {
        List<String> cells = new ArrayList<>(List.of(group, row.state()));
        row.choices().forEach(choice -> cells.add(String.valueOf(choice.letter())));
        return cells;
    }
}
