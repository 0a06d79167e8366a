package org.scrutin.jobs.study;

import java.util.List;
import java.util.stream.Stream;

/**
 * A format of data: what a source's {@code format} may say. That a format is read is its type, so that nothing behind the
 * study file ever meets one that is not.
 */
public sealed interface SourceFormat permits ReadFormat, LaterFormat {

    /** The word in study files. */
    String id();

    /** All formats, those that are read first, in the order in which they are listed. */
    static List<SourceFormat> all() {
        return Stream.<SourceFormat>concat(Stream.of(ReadFormat.values()), Stream.of(LaterFormat.values()))
                .toList();
    }
}
