package org.scrutin.analysis.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of a document, as tables have it: {@code [page.]line:column}. In the order of a document.
 *
 * @param page from 1; empty where the document has no pages
 * @param line from 1, of the page where there are pages
 * @param column from 1, in code points
 */
public record RecordPlace(OptionalInt page, int line, int column) implements Comparable<RecordPlace> {

    /** No number of more digits counts anything in a document that is read. */
    private static final Pattern PRINTED =
            Pattern.compile("(?:(?<page>[0-9]{1,9})\\.)?(?<line>[0-9]{1,9}):(?<column>[0-9]{1,9})");

    /** The place that a text says; empty where it says none. */
    public static Optional<RecordPlace> of(String text) {
        Matcher place = PRINTED.matcher(text);
        if (!place.matches()) {
            return Optional.empty();
        }
        String page = place.group("page");
        return Optional.of(new RecordPlace(
                page == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(page)),
                Integer.parseInt(place.group("line")),
                Integer.parseInt(place.group("column"))));
    }

    @Override
    public int compareTo(RecordPlace other) {
        return Comparator.comparingInt((RecordPlace place) -> place.page.orElse(0))
                .thenComparingInt(RecordPlace::line)
                .thenComparingInt(RecordPlace::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return (page.isPresent() ? page.getAsInt() + "." : "") + line + ":" + column;
    }
}
