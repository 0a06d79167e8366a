package org.scrutin.jobs.printed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ballots that a page leads to from its numbers, as its script reads them.
 *
 * @param votes in the order of the page
 * @param states their names, in the order of their places
 * @param claims by the id of a sentence, the ways from its numbers
 */
public record PrintedBallots(List<Vote> votes, List<String> states, Map<String, List<Way>> claims) {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"ballot-data\">(.*?)</script>", Pattern.DOTALL);
    private static final int TITLE = 1;
    private static final int DAY = 2;
    private static final int LETTERS = 4;
    private static final int CHANGED = 5;
    private static final int READ = 6;
    private static final int BASE = 36;
    private static final int SELECTION = 2;

    public PrintedBallots {
        votes = List.copyOf(votes);
        states = List.copyOf(states);
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /**
     * A roll call.
     *
     * @param letters one a state, by place
     * @param changed by place, what is said of a ballot that counts otherwise than it is recorded
     * @param read by place, in which document and where a ballot was read
     */
    public record Vote(
            String label,
            String title,
            String day,
            String letters,
            Map<Integer, String> changed,
            Map<Integer, String> read) {}

    /**
     * From some numbers of a sentence to ballots.
     *
     * @param numbers as the panel prints them
     * @param ballots by the place of the roll call, the places of the states
     */
    public record Way(String numbers, Map<Integer, BitSet> ballots) {}

    /**
     * Reads a page; empty where it leads to no ballots.
     *
     * @throws IllegalArgumentException when what it has is none that its script could read
     */
    static Optional<PrintedBallots> of(String html) {
        Matcher data = DATA.matcher(html);
        if (!data.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(new ObjectMapper().readTree(data.group(1))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no ballots that a script could read", e);
        }
    }

    private static PrintedBallots of(JsonNode tree) {
        List<Vote> votes = new ArrayList<>();
        for (JsonNode vote : tree.path("votes")) {
            Map<Integer, String> changed = new TreeMap<>();
            vote.path(CHANGED)
                    .properties()
                    .forEach(field -> changed.put(
                            Integer.valueOf(field.getKey()), field.getValue().asText()));
            votes.add(new Vote(
                    vote.path(0).asText(),
                    vote.path(TITLE).asText(),
                    vote.path(DAY).asText(),
                    vote.path(LETTERS).asText(),
                    changed,
                    read(vote.path(READ))));
        }
        List<String> states = new ArrayList<>();
        tree.path("states").forEach(state -> states.add(state.asText()));
        Map<String, List<Way>> claims = new LinkedHashMap<>();
        tree.path("claims").properties().forEach(claim -> {
            List<Way> ways = claims.computeIfAbsent(claim.getKey(), id -> new ArrayList<>());
            for (JsonNode way : claim.getValue()) {
                ways.add(new Way(
                        way.path(0).asText(),
                        selection(
                                tree.path("selections")
                                        .path(way.path(SELECTION).asInt())
                                        .asText(),
                                tree.path("sets"))));
            }
        });
        return new PrintedBallots(votes, states, claims);
    }

    /** By document, its lines and the line of each state among them. */
    private static Map<Integer, String> read(JsonNode documents) {
        Map<Integer, String> read = new TreeMap<>();
        for (JsonNode document : documents) {
            String[] lines = document.path(1).asText().split(",", -1);
            String[] ofStates = document.path(2).asText().split(",", -1);
            for (int state = 0; state < ofStates.length; state++) {
                if (!ofStates[state].isEmpty()) {
                    int line = Integer.parseInt(ofStates[state], BASE);
                    String where = line < lines.length ? lines[line] : "?";
                    read.merge(state, document.path(0).asText() + " " + where, (one, other) -> one + ", " + other);
                }
            }
        }
        return read;
    }

    /** {@code 0-3,7:4;8:5|12}: roll calls and the number of a set of states, then the states that it is told of. */
    private static Map<Integer, BitSet> selection(String text, JsonNode sets) {
        Map<Integer, BitSet> ballots = new TreeMap<>();
        for (String part : text.split("\\|", -1)[0].split(";", -1)) {
            String[] sides = part.split(":", -1);
            if (sides.length == 2) {
                BitSet states = places(sets.path(Integer.parseInt(sides[1])).asText());
                places(sides[0]).stream().forEach(vote -> ballots.put(vote, states));
            }
        }
        return ballots;
    }

    private static BitSet places(String ranges) {
        BitSet places = new BitSet();
        for (String range : ranges.split(",", -1)) {
            if (!range.isEmpty()) {
                String[] ends = range.split("-", -1);
                places.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
            }
        }
        return places;
    }
}
