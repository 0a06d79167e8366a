package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every number of the profiles of states in a report's page, counted again from the CSV tables by code that shares nothing with the
 * program. Words are not read but numbers, so each language is held against the same.
 */
final class ProfileNumbers {

    private static final String ALL = "all";
    private static final int NEIGHBOURS = 5;
    private static final int NAMED = 6;
    private static final int VOTES = 3;

    private static final Pattern LAST =
            Pattern.compile("<a href=\"https://docs\\.un\\.org/en/([^\"]+)\"[^>]*>[^<]*?(?:</a>)?[^0-9<]*([0-9]{4})"
                    + "[^0-9<]*(?:</a>)?[^0-9<]*<span class=\"letter[^>]*>([^<]*)<");

    private final Function<String, List<NamedCsvRecord>> read;
    private final int leastCommon;
    private final String lastCycle;
    private final ReportVotes votes;
    private final Map<String, NamedCsvRecord> rollCalls;
    private final Map<String, Map<String, String>> ballots;
    private final Map<String, Map<String, NamedCsvRecord>> agreement = new TreeMap<>();
    private final Map<String, List<NamedCsvRecord>> tables = new TreeMap<>();
    private final Map<String, NamedCsvRecord> cohesion = new TreeMap<>();
    private final NumbersHeld held = new NumbersHeld();

    /**
     * The tables of a report.
     *
     * @param lastCycle the id of the last one; {@code all} where there are none
     * @param leastCommon votes that two states must have in common to be ranked
     */
    ProfileNumbers(StudyReports report, String lastCycle, int leastCommon) {
        this.read = report::rows;
        this.lastCycle = lastCycle;
        this.leastCommon = leastCommon;
        this.votes = ReportVotes.of(rows("roll_calls"), rows("ballots"));
        this.rollCalls = votes.rollCalls();
        this.ballots = votes.ballots();
        rows("cohesion").forEach(row -> cohesion.put(row.getField("roll_call") + " " + row.getField("group"), row));
        for (NamedCsvRecord row : rows("agreement", "cycle=all", "topic=all")) {
            String a = row.getField("state_a");
            String b = row.getField("state_b");
            agreement.computeIfAbsent(a, id -> new TreeMap<>()).put(b, row);
            agreement.computeIfAbsent(b, id -> new TreeMap<>()).put(a, row);
        }
    }

    /** As {@link StudyReports#rows}, each table read once. */
    private List<NamedCsvRecord> rows(String table, String... conditions) {
        return tables.computeIfAbsent(table, read).stream()
                .filter(row -> Stream.of(conditions).allMatch(condition -> {
                    int equals = condition.indexOf('=');
                    return row.getField(condition.substring(0, equals)).equals(condition.substring(equals + 1));
                }))
                .toList();
    }

    private NamedCsvRecord row(String table, String... conditions) {
        List<NamedCsvRecord> found = rows(table, conditions);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows of " + table + " where " + List.of(conditions));
        }
        return found.get(0);
    }

    /** What the page says otherwise than the tables, or says without one. */
    List<String> faults() {
        return held.faults();
    }

    /** How many numbers were counted again. */
    int numbers() {
        return held.numbers();
    }

    /** The states that have a profile, in their order in the page. */
    static List<String> states(String page) {
        return Pattern.compile("<details class=\"profile\" id=\"state-([A-Z]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Looks at the profile of a state. */
    void look(String page, String state) {
        int from = page.indexOf("<details class=\"profile\" id=\"state-" + state + "\"");
        String profile = page.substring(from, page.indexOf("</details>", from));
        List<String> tables = ProfileText.found(profile, "(?s)<tbody>(.*?)</tbody>");
        held.is(state, "ballots", ballotsByCycle(state), ProfileText.cells(tables.get(0)));
        held.is(
                state,
                "groups left",
                tables.size() > 1 ? groupsLeft(state) : List.of(),
                ProfileText.cells(String.join("", tables.subList(1, tables.size()))));
        List<String> said = new ArrayList<>(ProfileText.found(profile, "(?s)<p[ >](.*?)</p>"));
        int end = profile.lastIndexOf("</p>");
        lastVotes(state, said.remove(0));
        departures(state, ProfileText.found(profile.substring(0, end), "(?s)<li>(.*?)</li>"));
        switches(state, said.remove(said.size() - 1), ProfileText.found(profile.substring(end), "(?s)<li>(.*?)</li>"));
        partners(state, said);
        dissent(state, said);
        cluster(state, said);
        said.stream()
                .filter(text -> !ProfileText.numbers(text).isEmpty())
                .forEach(text -> held.fault(state + ": nothing counts " + ProfileText.plain(text)));
    }

    private List<String> ballotsByCycle(String state) {
        List<String> expected = new ArrayList<>();
        for (NamedCsvRecord row : rows("state_profile", "topic=all", "state=" + state)) {
            int eligible = integer(row, "eligible");
            expected.add(Integer.toString(eligible));
            Stream.of("yes", "no", "abstain").map(row::getField).forEach(expected::add);
            expected.add(Integer.toString(eligible - integer(row, "cast")));
            if (!row.getField("with_majority").isEmpty()) {
                expected.add(ProfileText.telling(row.getField("with_majority"), 3));
            }
        }
        return expected;
    }

    private List<String> groupsLeft(String state) {
        Comparator<NamedCsvRecord> most = Comparator.comparingInt((NamedCsvRecord row) -> integer(row, "dissents"))
                .reversed()
                .thenComparing(row -> row.getField("group"));
        List<String> expected = new ArrayList<>();
        rows("group_dissent", "cycle=" + lastCycle, "state=" + state).stream()
                .sorted(most)
                .forEach(row -> {
                    expected.addAll(List.of(row.getField("dissents"), row.getField("of")));
                    if (!lastCycle.equals(ALL)) {
                        NamedCsvRecord whole =
                                row("group_dissent", "cycle=all", "group=" + row.getField("group"), "state=" + state);
                        expected.addAll(List.of(whole.getField("dissents"), whole.getField("of")));
                    }
                });
        return expected;
    }

    /** Each text's newest vote: its year and the state's letter; a symbol that is no roll call's id names a record of several. */
    private void lastVotes(String state, String text) {
        NavigableSet<String> named = new TreeSet<>();
        List<String> letters = new ArrayList<>();
        for (MatchResult vote : LAST.matcher(text).results().toList()) {
            NamedCsvRecord rollCall = rollCalls.get(vote.group(1));
            letters.add(vote.group(3));
            if (rollCall != null) {
                named.add(vote.group(1));
                held.is(state, "year of " + vote.group(1), List.of(votes.year(vote.group(1))), List.of(vote.group(2)));
                held.is(
                        state,
                        "ballot on " + vote.group(1),
                        List.of(choice(vote.group(1), state)),
                        List.of(vote.group(3).replace("–", "·")));
            }
        }
        if (named.isEmpty()) {
            held.is(
                    state,
                    "ballots",
                    rollCalls.keySet().stream()
                            .map(id -> choice(id, state))
                            .sorted()
                            .toList(),
                    letters.stream()
                            .map(letter -> letter.replace("–", "·"))
                            .sorted()
                            .toList());
        }
    }

    private String choice(String rollCall, String state) {
        return ballots.get(rollCall).getOrDefault(state, "X").replace("X", "·");
    }

    /** The newest votes on which it chose otherwise than most of a group: who else did, less those named. */
    private void departures(String state, List<String> items) {
        List<String> groups = rows("group_dissent", "cycle=all", "state=" + state).stream()
                .map(row -> row.getField("group"))
                .toList();
        List<NamedCsvRecord> newest = rollCalls.values().stream()
                .filter(row -> isAnalysed(row))
                .sorted(Comparator.comparing((NamedCsvRecord row) -> row.getField("date"))
                        .reversed())
                .toList();
        List<String> years = new ArrayList<>();
        List<List<String>> others = new ArrayList<>();
        NavigableSet<String> sides = new TreeSet<>();
        for (NamedCsvRecord row : newest) {
            String rollCall = row.getField("roll_call");
            String own = choice(rollCall, state);
            NavigableSet<String> with = new TreeSet<>();
            groups.stream()
                    .filter(group -> isMember(group, state, row.getField("date")))
                    .filter(group -> isOtherThanMost(own, group, rollCall))
                    .forEach(group -> {
                        sides.add(side(group, rollCall));
                        members(group, row.getField("date")).stream()
                                .filter(member -> choice(rollCall, member).equals(own))
                                .forEach(with::add);
                    });
            if (!with.isEmpty()) {
                years.add(votes.year(rollCall));
                others.add(List.of(
                        Integer.toString(with.size() - 1), Integer.toString(Math.max(0, with.size() - 1 - NAMED))));
            }
        }
        int shown = Math.min(VOTES, years.size());
        held.is(state, "votes apart", List.of(Integer.toString(shown)), List.of(Integer.toString(items.size())));
        // Of one day several: which of them come first is the order of the record.
        held.is(
                state,
                "years apart",
                years.subList(0, shown),
                items.stream().map(ProfileText::yearOf).toList());
        items.stream()
                .map(ProfileText::withOf)
                .filter(numbers -> !others.contains(numbers))
                .forEach(numbers -> held.fault(state + ": no vote apart has these others, less the named: " + numbers));
        items.forEach(item -> {
            List<List<String>> told = ProfileText.sidesOf(item);
            if (told.isEmpty()) {
                held.fault(state + ": no group's ballots in " + ProfileText.plain(item));
            }
            told.stream()
                    .filter(pair -> !sides.contains(String.join(" ", pair)))
                    .forEach(pair -> held.fault(state + ": no group left has these ballots: " + pair));
        });
        held.counted(items.size());
    }

    private boolean isAnalysed(NamedCsvRecord row) {
        return lastCycle.equals(ALL) || row.getField("kind").equals("whole");
    }

    private boolean isOtherThanMost(String own, String group, String rollCall) {
        NamedCsvRecord row = cohesion.get(rollCall + " " + group);
        Map<String, Integer> counts =
                Map.of("Y", integer(row, "yes"), "N", integer(row, "no"), "A", integer(row, "abstain"));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean one = counts.values().stream().filter(count -> count == most).count() == 1;
        return counts.containsKey(own) && one && most >= 2 && counts.get(own) < most;
    }

    /** Ballots on the group's side, and all of them. */
    private String side(String group, String rollCall) {
        NamedCsvRecord row = cohesion.get(rollCall + " " + group);
        int most = Stream.of("yes", "no", "abstain")
                .mapToInt(column -> integer(row, column))
                .max()
                .orElse(0);
        return most + " " + row.getField("cast");
    }

    private NavigableSet<String> members(String group, String date) {
        NavigableSet<String> members = new TreeSet<>();
        rows("memberships_used", "group=" + group).stream()
                .filter(row -> isOn(row, date))
                .forEach(row -> members.add(row.getField("state")));
        return members;
    }

    private boolean isMember(String group, String state, String date) {
        return rows("memberships_used", "group=" + group, "state=" + state).stream()
                .anyMatch(row -> isOn(row, date));
    }

    private static boolean isOn(NamedCsvRecord row, String date) {
        String to = row.getField("to");
        return row.getField("from").compareTo(date) <= 0 && (to.isEmpty() || to.compareTo(date) >= 0);
    }

    /** Of a tie, from either end, the state with most votes in common comes first. */
    private List<String> ranked(String state, Comparator<Map.Entry<String, NamedCsvRecord>> order) {
        return agreement.getOrDefault(state, Map.of()).entrySet().stream()
                .filter(row -> integer(row.getValue(), "common") >= leastCommon)
                .sorted(order.thenComparing(row -> -integer(row.getValue(), "common")))
                .map(row -> ProfileText.telling(row.getValue().getField("agree_half"), 2) + " "
                        + row.getValue().getField("common"))
                .toList();
    }

    private void partners(String state, List<String> said) {
        Comparator<Map.Entry<String, NamedCsvRecord>> order =
                Comparator.comparingDouble((Map.Entry<String, NamedCsvRecord> row) ->
                        -Double.parseDouble(row.getValue().getField("agree_half")));
        List<String> ranked = ranked(state, order);
        int half = Math.min(NEIGHBOURS, ranked.size() / 2);
        if (half == 0) {
            held.is(
                    state,
                    "least in common",
                    List.of(Integer.toString(leastCommon)),
                    ProfileText.numbers(said.remove(0)));
            return;
        }
        List<String> farthest = ranked(state, order.reversed()).subList(0, half);
        held.is(state, "nearest", ranked.subList(0, half), ProfileText.pairs(said.remove(0)));
        held.is(state, "farthest", farthest, ProfileText.pairs(said.remove(0)));
    }

    private void dissent(String state, List<String> said) {
        List<NamedCsvRecord> rows = rows("dissent_by_state", "cycle=all", "topic=all", "state=" + state);
        if (!rows.isEmpty() && integer(rows.get(0), "both_cast") > 0) {
            NamedCsvRecord row = rows.get(0);
            List<String> expected = Stream.of("both_cast", "left", "came_back")
                    .map(row::getField)
                    .toList();
            held.is(state, "paragraphs", expected, ProfileText.numbers(said.remove(said.size() - 1)));
        }
    }

    private void cluster(String state, List<String> said) {
        List<NamedCsvRecord> chosen =
                rows("cluster_quality", "cycle=" + lastCycle, "method=hierarchical", "chosen=true");
        List<NamedCsvRecord> all = chosen.isEmpty()
                ? List.of()
                : rows(
                        "clusters",
                        "cycle=" + lastCycle,
                        "method=hierarchical",
                        "k=" + chosen.get(0).getField("k"));
        List<NamedCsvRecord> own =
                all.stream().filter(row -> row.getField("state").equals(state)).toList();
        if (own.isEmpty()) {
            // That it never or rarely abstained has no number but its cycle's years.
            said.removeIf(text -> ProfileText.numbers(text).size() <= 2);
            return;
        }
        String cluster = own.get(0).getField("cluster");
        List<String> numbers = ProfileText.numbers(said.remove(said.size() - 1));
        List<String> expected = Stream.of(
                        cluster,
                        chosen.get(0).getField("clusters"),
                        Long.toString(all.stream()
                                .filter(row -> row.getField("cluster").equals(cluster))
                                .count()),
                        Integer.toString(all.size()))
                .sorted()
                .toList();
        held.is(
                state,
                "cluster",
                expected,
                numbers.subList(numbers.size() - 4, numbers.size()).stream()
                        .sorted()
                        .toList());
    }

    private void switches(String state, String said, List<String> items) {
        List<List<String>> expected = rows("switches", "state=" + state).stream()
                .map(row -> List.of(votes.year(row.getField("roll_call_from")), votes.year(row.getField("roll_call"))))
                .toList();
        held.is(state, "switches", List.of(Integer.toString(expected.size())), List.of(Integer.toString(items.size())));
        int possible = votes.possibleSwitches(state);
        List<String> told = ProfileText.numbers(said).stream().sorted().toList();
        List<String> counted = expected.isEmpty()
                ? List.of(Integer.toString(possible))
                : Stream.of(Integer.toString(expected.size()), Integer.toString(possible))
                        .sorted()
                        .toList();
        held.is(state, "number of switches", possible == 0 ? List.of() : counted, told);
        List<String> years = items.stream()
                .flatMap(item -> {
                    List<String> all = ProfileText.numbers(item);
                    return all.subList(all.size() - 2, all.size()).stream();
                })
                .sorted()
                .toList();
        held.is(
                state,
                "years of switches",
                expected.stream().flatMap(List::stream).sorted().toList(),
                years);
    }

    private static int integer(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
