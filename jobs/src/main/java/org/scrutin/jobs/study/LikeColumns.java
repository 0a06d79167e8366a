package org.scrutin.jobs.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Columns of a table that others call otherwise than this program does: a table that is nearly one of its own is told so, since a list
 * of all formats says nothing to whoever has one word wrong.
 *
 * @param found columns of the table, by the name that is expected in their place
 * @param lacking names that are expected beside them, and that no column is like
 */
public record LikeColumns(Map<String, String> found, List<String> lacking) {

    /** What others call a column, the likeliest first. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "roll_call", List.of("rollcall", "rollcallid", "rcid", "voteid", "resolution", "symbol", "unres"),
            "state",
                    List.of(
                            "iso3",
                            "iso3c",
                            "isocode",
                            "mscode",
                            "countrycode",
                            "statecode",
                            "country",
                            "member",
                            "voter"),
            "choice", List.of("vote", "msvote", "ballot", "position", "votechoice"),
            "date", List.of("day", "votedate", "adoptiondate"));

    private static final List<String> ROLL_CALLS = List.of("roll_call", "date");

    /** Copies are kept. */
    public LikeColumns {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        lacking = List.copyOf(lacking);
    }

    /** What of a table of ballots with a row a ballot is called otherwise; empty where it is not nearly such a table. */
    static Optional<LikeColumns> ofBallots(List<String> header) {
        return of(header, KnownTables.TALL, 1);
    }

    /** What of a table of roll calls is called otherwise; empty where it is not nearly such a table. */
    static Optional<LikeColumns> ofRollCalls(List<String> header) {
        boolean tall = header.stream()
                .anyMatch(column -> isLike("choice", column) || column.equals("choice") || column.equals("state"));
        return tall ? Optional.empty() : of(header, ROLL_CALLS, 0);
    }

    /**
     * Columns like those that are needed.
     *
     * @param most that may lack altogether
     */
    private static Optional<LikeColumns> of(List<String> header, List<String> needed, int most) {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> lacking = new ArrayList<>();
        for (String name : needed) {
            if (header.contains(name)) {
                continue;
            }
            like(name, header, needed).ifPresentOrElse(column -> found.put(name, column), () -> lacking.add(name));
        }
        return found.isEmpty() || lacking.size() > most
                ? Optional.empty()
                : Optional.of(new LikeColumns(found, lacking));
    }

    private static Optional<String> like(String name, List<String> header, List<String> needed) {
        List<String> free =
                header.stream().filter(column -> !needed.contains(column)).toList();
        return free.stream()
                .filter(column -> plain(column).equals(plain(name)))
                .findFirst()
                .or(() -> OTHERS.get(name).stream()
                        .flatMap(other ->
                                free.stream().filter(column -> plain(column).equals(other)))
                        .findFirst());
    }

    private static boolean isLike(String name, String column) {
        return OTHERS.get(name).contains(plain(column));
    }

    /** A name without case and signs. */
    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The columns, as a refusal says what it found. */
    public String told() {
        return (found.size() == 1 ? "the column " : "the columns ") + quoted(List.copyOf(found.values()));
    }

    /** What stands in their place, as a refusal says what it expected. */
    public String expected() {
        String renamed = quoted(List.copyOf(found.keySet()))
                + (found.size() == 1 ? ": rename it in the header" : ": rename them in the header");
        return lacking.isEmpty() ? renamed : renamed + ", and add " + quoted(lacking);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
