package org.scrutin.jobs.draft;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.jobs.study.ReadFormat;

/**
 * What a user says of data besides where they are.
 *
 * @param format of the data; empty: told by the header
 * @param keys further keys of the source, as a study file has them: date, chamber
 */
public record NamedSource(Optional<ReadFormat> format, Map<String, String> keys) {

    /** Nothing is said: the data tell. */
    public static final NamedSource TOLD = new NamedSource(Optional.empty(), Map.of());

    public NamedSource {
        keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    }
}
