package org.scrutin.jobs.extract;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What documents are called in tables: the file's name; where two share it, the shortest tail of the path that differs. */
final class SourceNames {

    private SourceNames() {}

    /** A name for each document, in their order; parts of a path are joined by strokes on every system. */
    static Map<Path, String> of(List<Path> documents) {
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path document : documents) {
            Path whole = document.toAbsolutePath().normalize();
            int parts = 1;
            while (parts < whole.getNameCount() && isShared(whole, parts, documents)) {
                parts++;
            }
            names.put(document, tail(whole, parts));
        }
        return names;
    }

    private static boolean isShared(Path whole, int parts, List<Path> documents) {
        return documents.stream()
                .map(other -> other.toAbsolutePath().normalize())
                .filter(other -> !other.equals(whole))
                .anyMatch(other -> tail(other, parts).equals(tail(whole, parts)));
    }

    private static String tail(Path whole, int parts) {
        int names = whole.getNameCount();
        StringBuilder tail = new StringBuilder();
        for (Path part : whole.subpath(Math.max(0, names - parts), names)) {
            tail.append(tail.isEmpty() ? "" : "/").append(part);
        }
        return tail.toString();
    }
}
