package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same as {@link ProfileNumbers} for profiles of groups. */
final class GroupNumbers {

    private static final String ALL = "all";
    private static final int MEMBERS = 4;
    private static final int MOST_MEMBERS = 6;
    private static final int NAMED = 6;
    private static final int VOTES = 3;
    private static final int NEIGHBOURS = 5;

    /** A ballot's place between no and yes; half a step apart is half the same. */
    private static final Map<String, Double> PLACES = Map.of("Y", 1.0, "A", .5, "N", 0.0);

    private static final Pattern LAST = Pattern.compile(
            "<a href=\"https://docs\\.un\\.org/en/([^\"]+)\"[^>]*>[^<]*?(?:</a>)?[^0-9<]*"
                    + "([0-9]{4})[^0-9<]*(?:</a>)?[^0-9<]*<span class=\"letter[^>]*>([^<]*)</span> ([0-9]+–[0-9]+–[0-9]+)");

    private final StudyReports report;
    private final String lastCycle;
    private final int leastCommon;
    private final ReportVotes votes;
    private final Map<String, NamedCsvRecord> rollCalls;
    private final Map<String, Map<String, String>> ballots;
    private final Map<String, Map<String, Side>> sides = new TreeMap<>();
    private final NavigableSet<String> states = new TreeSet<>();
    private final NumbersHeld held = new NumbersHeld();

    /** How a group's members voted, and the choice of most of them. */
    private record Side(NamedCsvRecord row) {

        int count(String choice) {
            return Integer.parseInt(
                    row.getField(Map.of("Y", "yes", "N", "no", "A", "abstain").get(choice)));
        }

        Optional<String> most() {
            int most = PLACES.keySet().stream().mapToInt(this::count).max().orElseThrow();
            List<String> choices = PLACES.keySet().stream()
                    .filter(choice -> count(choice) == most)
                    .toList();
            return choices.size() == 1 && most > 1 ? Optional.of(choices.get(0)) : Optional.empty();
        }

        /** The members of each other choice. */
        List<Integer> left() {
            return most().stream()
                    .flatMap(most -> PLACES.keySet().stream().filter(choice -> !choice.equals(most)))
                    .map(this::count)
                    .filter(count -> count > 0)
                    .toList();
        }

        String counts() {
            return count("Y") + "–" + count("N") + "–" + count("A");
        }
    }

    /** The arguments as of {@link ProfileNumbers}. */
    GroupNumbers(StudyReports report, String lastCycle, int leastCommon) {
        this.report = report;
        this.lastCycle = lastCycle;
        this.leastCommon = leastCommon;
        List<NamedCsvRecord> cast = report.rows("ballots");
        this.votes = ReportVotes.of(report.rows("roll_calls"), cast);
        this.rollCalls = votes.rollCalls();
        this.ballots = votes.ballots();
        cast.forEach(row -> states.add(row.getField("state")));
        report.rows("cohesion")
                .forEach(row -> sides.computeIfAbsent(row.getField("group"), id -> new TreeMap<>())
                        .put(row.getField("roll_call"), new Side(row)));
    }

    /** What the page says otherwise than the tables. */
    List<String> faults() {
        return held.faults();
    }

    /** How many numbers were counted again. */
    int numbers() {
        return held.numbers();
    }

    /** Looks at every profile of a group. */
    void look(String page) {
        Pattern.compile("(?s)<details class=\"profile\" id=\"group-([A-Z0-9_]+)\"(.*?)</details>")
                .matcher(page)
                .results()
                .forEach(found -> look(found.group(1), found.group(2)));
    }

    private void look(String group, String profile) {
        List<String> tables = ProfileText.found(profile, "(?s)<tbody>(.*?)</tbody>");
        List<String> said = ProfileText.found(profile, "(?s)<p[ >](.*?)</p>").stream()
                .filter(text -> !text.startsWith("class=\"note\""))
                .toList();
        held.is(group, "cohesion", cohesion(group), ProfileText.cells(tables.get(0)));
        lastVotes(group, said.get(0));
        held.is(group, "members", members(group), ProfileText.cells(String.join("", tables.subList(1, tables.size()))));
        departures(group, ProfileText.found(profile, "(?s)<li>(.*?)</li>"));
        List<String> pairs =
                said.stream().flatMap(text -> ProfileText.pairs(text).stream()).toList();
        held.is(group, "neighbours", neighbours(group), pairs);
    }

    private List<String> cohesion(String group) {
        List<NamedCsvRecord> rows = report.rows("cohesion_summary", "topic=all", "group=" + group).stream()
                .filter(row -> row.getField("measure").equals("agreement_index"))
                .toList();
        List<String> cycles =
                rows.stream().map(row -> row.getField("cycle")).distinct().toList();
        List<String> numbers = new ArrayList<>();
        for (String cycle : cycles) {
            Stream.of("all", "contested")
                    .flatMap(scope -> rows.stream()
                            .filter(row -> row.getField("cycle").equals(cycle))
                            .filter(row -> row.getField("scope").equals(scope)))
                    .flatMap(row -> row.getField("value").isEmpty()
                            ? Stream.of(row.getField("roll_calls"))
                            : Stream.of(ProfileText.telling(row.getField("value"), 3), row.getField("roll_calls")))
                    .forEach(numbers::add);
            change(group, cycle, cycles)
                    .ifPresent(row -> Stream.of("total", "agenda", "behaviour", "membership")
                            .forEach(part -> numbers.add(ProfileText.telling(
                                    new BigDecimal(row.getField(part)).abs().toPlainString(), 3))));
        }
        return numbers;
    }

    /** From the cycle before; in the last row from the first to the last, by all steps. */
    private Optional<NamedCsvRecord> change(String group, String cycle, List<String> cycles) {
        int at = cycles.indexOf(cycle);
        if (cycles.size() < 3 || at == 0) {
            return Optional.empty();
        }
        boolean whole = cycle.equals(ALL);
        String from = cycles.get(whole ? 0 : at - 1);
        String to = whole ? cycles.get(cycles.size() - 2) : cycle;
        return report
                .rows(
                        "cycle_change",
                        "group=" + group,
                        "measure=agreement_index",
                        "cycle_from=" + from,
                        "cycle_to=" + to,
                        "method=" + (whole && cycles.size() > 3 ? "chained" : "direct"))
                .stream()
                .findFirst();
    }

    /** A symbol that is no roll call's id names a record of several: one of them must be so. */
    private void lastVotes(String group, String text) {
        for (MatchResult vote : LAST.matcher(text).results().toList()) {
            String told = vote.group(2) + " " + vote.group(3) + " " + vote.group(4);
            boolean known = rollCalls.containsKey(vote.group(1));
            List<String> counted = rollCalls.keySet().stream()
                    .filter(id -> !known || id.equals(vote.group(1)))
                    .filter(sides.get(group)::containsKey)
                    .map(id -> {
                        Side side = sides.get(group).get(id);
                        return votes.year(id) + " " + side.most().orElse("–") + " " + side.counts();
                    })
                    .toList();
            held.counted(4);
            if (!counted.contains(told)) {
                held.fault(group + ", " + vote.group(1) + ": the tables " + counted + ", the page " + told);
            }
        }
    }

    private List<String> members(String group) {
        Comparator<NamedCsvRecord> most =
                Comparator.comparingInt((NamedCsvRecord row) -> -Integer.parseInt(row.getField("dissents")));
        List<String> expected = new ArrayList<>();
        List<NamedCsvRecord> rows = report.rows("group_dissent", "cycle=" + lastCycle, "group=" + group).stream()
                .sorted(most.thenComparing(row -> row.getField("state")))
                .toList();
        long leaving = rows.stream()
                .filter(row -> !row.getField("dissents").equals("0"))
                .count();
        rows.stream().limit(Math.min(MOST_MEMBERS, Math.max(MEMBERS, leaving))).forEach(row -> {
            expected.addAll(List.of(row.getField("dissents"), row.getField("of")));
            if (!lastCycle.equals(ALL)) {
                report.rows("group_dissent", "cycle=all", "group=" + group, "state=" + row.getField("state"))
                        .forEach(whole -> expected.addAll(List.of(whole.getField("dissents"), whole.getField("of"))));
            }
        });
        return expected;
    }

    /** The newest votes on which members left most of them: all ballots, those on the side, of each other choice all and those unnamed. */
    private void departures(String group, List<String> items) {
        List<String> expected = new ArrayList<>();
        analysed(group).forEach(id -> {
            List<Integer> left = sides.get(group).get(id).left();
            if (!left.isEmpty()) {
                List<Integer> ballots = Stream.of(
                                sides.get(group).get(id).counts().split("–"))
                        .map(Integer::valueOf)
                        .toList();
                Stream<Integer> told = Stream.of(
                                Stream.of(
                                        ballots.stream()
                                                .mapToInt(Integer::intValue)
                                                .sum(),
                                        Collections.max(ballots)),
                                left.stream(),
                                left.stream().filter(count -> count > NAMED).map(count -> count - NAMED))
                        .flatMap(numbers -> numbers);
                expected.add(votes.year(id) + " " + sorted(told.map(String::valueOf)));
            }
        });
        held.is(
                group,
                "votes apart",
                List.of(Integer.toString(Math.min(VOTES, expected.size()))),
                List.of(Integer.toString(items.size())));
        for (int i = 0; i < Math.min(items.size(), expected.size()); i++) {
            String year = ProfileText.yearOf(items.get(i));
            String told = year + " " + sorted(ProfileText.numbers(ProfileText.behindYear(items.get(i))).stream());
            held.counted(1);
            // Of one day several: which of them come first is the order of the record.
            if (!expected.contains(told) || !expected.get(i).startsWith(year)) {
                held.fault(group + ": the tables " + expected.subList(0, items.size()) + ", the page " + told);
            }
        }
    }

    /** States that were never members, nearest first, then farthest first: how much alike, on how many votes. */
    private List<String> neighbours(String group) {
        NavigableSet<String> others = new TreeSet<>(states);
        report.rows("memberships_used", "group=" + group).forEach(row -> others.remove(row.getField("state")));
        record Alike(double value, int common) {}
        List<Alike> ranked = new ArrayList<>();
        for (String state : others) {
            double[] alike = analysed(group).stream()
                    .filter(id -> PLACES.containsKey(choice(id, state)))
                    .flatMap(id -> sides.get(group).get(id).most().stream()
                            .map(most -> 1 - Math.abs(PLACES.get(most) - PLACES.get(choice(id, state)))))
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (alike.length >= leastCommon) {
                ranked.add(new Alike(Arrays.stream(alike).sum() / alike.length, alike.length));
            }
        }
        ranked.sort(
                Comparator.comparingDouble((Alike alike) -> -alike.value()).thenComparing(alike -> -alike.common()));
        int half = Math.min(NEIGHBOURS, ranked.size() / 2);
        List<Alike> shown = new ArrayList<>(ranked.subList(0, half));
        // Of a tie, from either end, the state with most votes in common comes first.
        ranked.sort(Comparator.comparingDouble(Alike::value).thenComparing(alike -> -alike.common()));
        shown.addAll(ranked.subList(0, half));
        return shown.stream()
                .map(alike -> fixed(BigDecimal.valueOf(alike.value()), 2) + " " + alike.common())
                .toList();
    }

    /** Votes that the study counts on which the group had members, the newest first. */
    private List<String> analysed(String group) {
        return rollCalls.keySet().stream()
                .filter(id -> lastCycle.equals(ALL)
                        || rollCalls.get(id).getField("kind").equals("whole"))
                .filter(sides.get(group)::containsKey)
                .sorted(Comparator.comparing((String id) -> rollCalls.get(id).getField("date"))
                        .reversed())
                .toList();
    }

    private String choice(String rollCall, String state) {
        return ballots.get(rollCall).getOrDefault(state, "");
    }

    private static List<String> sorted(Stream<String> words) {
        return words.sorted().toList();
    }

    private static String fixed(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
