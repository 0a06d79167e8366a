package org.scrutin.jobs.load.record.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Recorded votes of the General Assembly since 1946, by the days of their meetings: {@code scrutin.data}/unga.
 *
 * <p>The days of the data are not certain before the 59th session, so a state that was no member on the day is left out.
 */
final class RealVotes {

    private static final int VOTES_A_DAY = 3;

    /** Fewer would leave no room for damage. */
    private static final int FEWEST = 12;

    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]+)|(?<=,)(?=,|$)");

    private RealVotes() {}

    /**
     * Votes of days chosen by a seed, three a day, over all years alike.
     *
     * @param days how many
     * @return by day, in the order of days
     */
    static List<List<RealVote>> of(int days, long seed, CsvStateRegistry registry) {
        Map<String, LocalDate> chosen = chosen(days, new Random(seed));
        Map<String, Map<String, String>> printed = new LinkedHashMap<>();
        chosen.keySet().forEach(id -> printed.put(id, new TreeMap<>()));
        lines("un_votes.csv.gz", line -> {
            Map<String, String> vote = printed.get(line.substring(0, line.indexOf(',')));
            if (vote != null) {
                List<String> fields = fields(line);
                vote.put(fields.get(1), fields.get(3));
            }
        });
        Map<LocalDate, List<RealVote>> byDay = new TreeMap<>();
        chosen.forEach((id, day) ->
                byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(vote(id, day, printed.get(id), registry)));
        return List.copyOf(byDay.values());
    }

    private static Map<String, LocalDate> chosen(int days, Random random) {
        Map<Integer, Map<LocalDate, List<String>>> byYear = new TreeMap<>();
        lines("un_roll_calls.csv.gz", line -> {
            List<String> fields = fields(line);
            LocalDate day = LocalDate.parse(fields.get(3));
            byYear.computeIfAbsent(day.getYear(), y -> new TreeMap<>())
                    .computeIfAbsent(day, d -> new ArrayList<>())
                    .add(fields.get(0));
        });
        byYear.values().forEach(ofYear -> ofYear.values().removeIf(ids -> ids.size() < VOTES_A_DAY));
        byYear.values().removeIf(Map::isEmpty);
        Map<String, LocalDate> chosen = new LinkedHashMap<>();
        List<Integer> years = new ArrayList<>(byYear.keySet());
        for (int taken = 0; taken < days; ) {
            Collections.shuffle(years, random);
            for (int year : years) {
                List<LocalDate> left = new ArrayList<>(byYear.get(year).keySet());
                if (!left.isEmpty() && taken < days) {
                    LocalDate day = left.get(random.nextInt(left.size()));
                    List<String> ids = byYear.get(year).remove(day);
                    Collections.shuffle(ids, random);
                    ids.subList(0, VOTES_A_DAY).forEach(id -> chosen.put(id, day));
                    taken++;
                }
            }
        }
        return chosen;
    }

    private static RealVote vote(String id, LocalDate day, Map<String, String> printed, CsvStateRegistry registry) {
        SortedMap<StateId, Choice> cast = new TreeMap<>();
        printed.forEach((country, vote) -> state(country, day, registry)
                .filter(state -> isMember(state, day, registry))
                .ifPresent(state -> cast.put(state, choice(vote))));
        if (cast.size() < FEWEST) {
            throw new IllegalStateException("vote " + id + " has " + cast.size() + " states");
        }
        List<StateId> absent = registry.states().stream()
                .map(State::id)
                .filter(state -> !cast.containsKey(state) && isMember(state, day, registry))
                .toList();
        long yes = cast.values().stream().filter(Choice.YES::equals).count();
        long no = cast.values().stream().filter(Choice.NO::equals).count();
        return new RealVote(id, day, cast, absent, yes > no);
    }

    private static Optional<StateId> state(String country, LocalDate day, CsvStateRegistry registry) {
        List<StateId> coded = registry.coded("unvotes", country, day);
        return coded.size() == 1 ? Optional.of(coded.get(0)) : Optional.empty();
    }

    static boolean isMember(StateId id, LocalDate day, CsvStateRegistry registry) {
        return registry.group(new GroupId("UN")).orElseThrow().memberships().stream()
                .anyMatch(membership ->
                        membership.state().equals(id) && membership.period().holds(day));
    }

    private static Choice choice(String vote) {
        return switch (vote) {
            case "yes" -> Choice.YES;
            case "no" -> Choice.NO;
            default -> Choice.ABSTAIN;
        };
    }

    private static void lines(String name, Consumer<String> each) {
        Path file = Path.of(System.getProperty("scrutin.data", "../shared/data"), "unga", name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "no votes at " + file + ": name the folder of the data with -Dscrutin.data");
        }
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                each.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (fields.size() < 4 && field.find()) {
            fields.add(field.group(1) != null ? field.group(1) : field.group(2) != null ? field.group(2) : "");
        }
        return fields;
    }
}
