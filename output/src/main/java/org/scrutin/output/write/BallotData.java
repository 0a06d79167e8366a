package org.scrutin.output.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.LinkTarget;

/**
 * The ballots of a page as data that its script reads, in as few letters as will do: one a state and roll call, and each selection
 * once.
 *
 * <p>A selection is roll calls, a colon and the number of a set of states, several with a semicolon between, then a bar and the
 * places of the states that it is told of. Positions and places count from 0 and stand as {@code 0-3,7}.
 *
 * <p>Where ballots were read stands by document: its name, the lines on which any were read, with a comma between, and of each state the
 * number of its line among these, from 0 in base 36, or nothing.
 */
final class BallotData {

    private static final int BASE = 36;

    private final BallotBook book;
    private final Map<String, String> words;
    private final Map<String, Integer> sets = new LinkedHashMap<>();
    private final Map<String, Integer> selections = new LinkedHashMap<>();

    BallotData(BallotBook book, Map<String, String> words) {
        this.book = book;
        this.words = words;
    }

    /** The element, or none where the page leads to no ballots. */
    List<Element> elements() {
        return book.isEmpty()
                ? List.of()
                : List.of(Element.of("script")
                        .with("type", "application/json")
                        .with("id", "ballot-data")
                        // Inside this element a browser looks for an end tag and for nothing else.
                        .add(tree().toString().replace("<", "\\u003c")));
    }

    private JsonNode tree() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode tree = json.objectNode();
        ObjectNode ofPanel = tree.putObject("words");
        words.forEach(ofPanel::put);
        ArrayNode votes = tree.putArray("votes");
        book.votes().forEach(vote -> {
            ArrayNode told = votes.addArray()
                    .add(vote.label())
                    .add(vote.title())
                    .add(vote.day().toString())
                    .add(address(vote.symbol()))
                    .add(vote.letters());
            if (!vote.changed().isEmpty() || !vote.read().isEmpty()) {
                ObjectNode changed = told.addObject();
                vote.changed().forEach((place, recorded) -> changed.put(Integer.toString(place), recorded));
            }
            if (!vote.read().isEmpty()) {
                read(vote, told.addArray());
            }
        });
        ArrayNode states = tree.putArray("states");
        book.states().forEach(states::add);
        ArrayNode order = tree.putArray("order");
        book.alphabetical().forEach(order::add);
        ObjectNode claims = tree.putObject("claims");
        book.claims().forEach((claim, trails) -> {
            ArrayNode ways = claims.putArray(claim);
            trails.forEach(trail -> lead(ways.addArray().add(trail.numbers()), trail.source(), trail.ballots()));
        });
        ArrayNode rows = tree.putArray("rows");
        book.rows().values().forEach(trails -> {
            ArrayNode ways = rows.addArray();
            trails.forEach(trail -> lead(ways.addArray().add(trail.column()), trail.source(), trail.ballots()));
        });
        ArrayNode chosen = tree.putArray("selections");
        selections.keySet().forEach(chosen::add);
        ArrayNode among = tree.putArray("sets");
        sets.keySet().forEach(among::add);
        return tree;
    }

    private static void read(BallotBook.Vote vote, ArrayNode told) {
        vote.read().values().stream()
                .map(BallotBook.ReadAt::document)
                .distinct()
                .forEach(document -> {
                    Map<String, Integer> lines = new LinkedHashMap<>();
                    String ofStates = IntStream.range(0, vote.letters().length())
                            .mapToObj(place -> Optional.ofNullable(vote.read().get(place))
                                    .filter(at -> at.document().equals(document))
                                    .map(at -> Integer.toString(number(lines, at.spot()), BASE))
                                    .orElse(""))
                            .collect(Collectors.joining(","));
                    told.addArray()
                            .add(document)
                            .add(String.join(",", lines.keySet()))
                            .add(ofStates);
                });
    }

    private void lead(ArrayNode way, String source, BallotSelection ballots) {
        way.add(source).add(number(selections, text(ballots)));
    }

    private String text(BallotSelection ballots) {
        Map<Integer, IntStream.Builder> bySet = new LinkedHashMap<>();
        ballots.rollCalls()
                .forEach(vote -> bySet.computeIfAbsent(
                                number(sets, ranges(ballots.states(vote))), set -> IntStream.builder())
                        .add(vote));
        String selected = bySet.entrySet().stream()
                .map(entry -> ranges(entry.getValue().build()) + ":" + entry.getKey())
                .collect(Collectors.joining(";"));
        String subjects = ranges(ballots.subjects());
        return subjects.isEmpty() ? selected : selected + "|" + subjects;
    }

    private static int number(Map<String, Integer> known, String text) {
        return known.computeIfAbsent(text, first -> known.size());
    }

    /** Ascending numbers, runs of them by their ends. */
    private static String ranges(IntStream numbers) {
        StringBuilder text = new StringBuilder();
        int[] all = numbers.toArray();
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to + 1 < all.length && all[to + 1] == all[to] + 1) {
                to++;
            }
            text.append(text.length() == 0 ? "" : ",").append(all[from]);
            if (to > from) {
                text.append('-').append(all[to]);
            }
            from = to + 1;
        }
        return text.toString();
    }

    /** Of a document of the United Nations; no other has an address that is known here. */
    private static String address(String symbol) {
        boolean known = Symbols.in(symbol, false).stream()
                .anyMatch(found -> found.symbol().equals(symbol));
        return known ? new LinkTarget.ToDocument(symbol).address() : "";
    }
}
