package org.scrutin.jobs.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.text.Edits;

/**
 * Roll calls, to be found by what somebody calls them who has a report before them.
 *
 * @param titles by id, in the order of the table; empty where it has none
 */
record NamedRollCalls(Map<String, String> titles) {

    /** As a report prints the id {@code A/65/PV.71:7}, in a table and in a sentence. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?<symbol>\\S+), vote (?<part>\\S+)|vote (?<number>\\S+) of (?<of>\\S+)", Pattern.CASE_INSENSITIVE);

    /** A symbol has a stroke, a title's words have none. */
    private static final Pattern SYMBOL = Pattern.compile("\\S*/\\S*");

    /** Longer than any id: what is longer is near to none. */
    private static final int LONGEST = 200;

    private static final int NEAREST = 3;

    /**
     * The ids that are meant: by {@link RollCallEnd}, else those in whose title the symbol stands.
     *
     * @return in the order of the table; empty where none is meant
     */
    List<String> called(String name) {
        List<String> byId = new RollCallEnd(asId(name.strip())).of(List.copyOf(titles.keySet()));
        String symbol = name.strip().toLowerCase(Locale.ROOT);
        if (!byId.isEmpty() || !SYMBOL.matcher(symbol).matches()) {
            return byId;
        }
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}/.])" + Pattern.quote(symbol) + "(?![\\p{L}\\p{N}/]|\\.\\w)");
        return titles.entrySet().stream()
                .filter(entry ->
                        whole.matcher(entry.getValue().toLowerCase(Locale.ROOT)).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The ids with the fewest letters to change, at most three. */
    List<String> nearest(String name) {
        String wanted = asId(name.strip()
                        .substring(0, Math.min(LONGEST, name.strip().length())))
                .toLowerCase(Locale.ROOT);
        return titles.keySet().stream()
                .sorted(Comparator.comparing(id -> Edits.between(wanted, id.toLowerCase(Locale.ROOT), LONGEST)))
                .limit(NEAREST)
                .toList();
    }

    private static String asId(String name) {
        Matcher printed = PRINTED.matcher(name);
        if (!printed.matches()) {
            return name;
        }
        return printed.group("symbol") == null
                ? printed.group("of") + ":" + printed.group("number")
                : printed.group("symbol") + ":" + printed.group("part");
    }
}
