package org.scrutin.jobs.load.record.language;

import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.load.record.text.Span;

/**
 * One occurrence of a {@link WordPattern} in a text.
 *
 * @param text what occurred, as it stands there
 * @param start where it starts in the text
 * @param groups the groups that took part, by name; positions in the whole text
 */
public record Words(String text, int start, Map<String, Span> groups) {

    public int end() {
        return start + text.length();
    }

    /** What a group holds, words whole; empty where it took no part or the pattern has no such group. */
    public Optional<String> group(String name) {
        return span(name)
                .map(span -> JoinedWords.of(text.substring(span.start() - start, span.end() - start))
                        .text());
    }

    /** Where a group stands in the text; empty where it took no part. */
    public Optional<Span> span(String name) {
        return Optional.ofNullable(groups.get(name));
    }
}
