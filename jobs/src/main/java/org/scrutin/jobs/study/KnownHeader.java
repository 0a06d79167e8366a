package org.scrutin.jobs.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a format that a header fits: it has all of the columns that the format needs there.
 *
 * @param format other than the program's own
 * @param key of the source under which the table stands
 */
public record KnownHeader(SourceFormat format, String key) {

    private record Match(KnownHeader known, int columns) {}

    /** The table whose columns a header has; of several, the one that asks for most. */
    public static Optional<KnownHeader> of(List<String> header) {
        Map<String, FormatDescription> descriptions = FormatDescription.all();
        List<Match> matches = new ArrayList<>();
        for (SourceFormat format : SourceFormat.all()) {
            if (format != ReadFormat.SCRUTIN) {
                descriptions.get(format.id()).columns().forEach((key, words) -> {
                    List<String> needed = columns(words);
                    if (needed.size() > 1 && header.containsAll(needed)) {
                        matches.add(new Match(new KnownHeader(format, key), needed.size()));
                    }
                });
            }
        }
        return matches.stream().max(Comparator.comparingInt(Match::columns)).map(Match::known);
    }

    private static List<String> columns(String words) {
        return Arrays.stream(words.replace(FormatDescription.OPTIONAL, "").split(",", -1))
                .map(String::strip)
                .toList();
    }

    /** Every format that is read, with the columns that its tables need, for whoever has a file that fits none. */
    public static String expected() {
        Map<String, FormatDescription> descriptions = FormatDescription.all();
        List<String> formats = new ArrayList<>();
        for (ReadFormat format : ReadFormat.values()) {
            List<String> tables = new ArrayList<>();
            descriptions.get(format.id()).columns().forEach((key, words) -> tables.add(key + ": " + words));
            formats.add(format.id() + " (" + String.join("; ", tables) + ")");
        }
        return "one of the formats " + String.join(", ", formats);
    }
}
