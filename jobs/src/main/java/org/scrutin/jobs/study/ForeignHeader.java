package org.scrutin.jobs.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a data set that this version does not read yet by its columns, so that a user learns what it is. */
public final class ForeignHeader {

    private ForeignHeader() {}

    /** The format all of whose columns a header has; of several, the one that asks for most. */
    public static Optional<LaterFormat> of(List<String> header) {
        Map<String, FormatDescription> descriptions = FormatDescription.all();
        List<Match> matches = new ArrayList<>();
        for (LaterFormat format : LaterFormat.values()) {
            for (String columns : descriptions.get(format.id()).columns().values()) {
                List<String> needed = Arrays.stream(
                                columns.replace(" (optional)", "").split(",", -1))
                        .map(String::strip)
                        .toList();
                if (needed.size() > 1 && header.containsAll(needed)) {
                    matches.add(new Match(format, needed.size()));
                }
            }
        }
        return matches.stream().max(Comparator.comparingInt(Match::columns)).map(Match::format);
    }

    private record Match(LaterFormat format, int columns) {}
}
