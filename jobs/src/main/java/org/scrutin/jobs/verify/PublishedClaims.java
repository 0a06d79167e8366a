package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutin.jobs.published.ReportTable;

/** The claims of a report, read from table {@code claims}. Not for several threads. */
final class PublishedClaims {

    private static final List<String> COLUMNS = List.of("claim", "argument", "template", "value", "key", "column");

    private static final Pattern PART = Pattern.compile("\\.[0-9]+$");

    private final Map<String, PublishedClaim> byId = new LinkedHashMap<>();
    private final Optional<String> problem;

    PublishedClaims(Path folder) throws IOException {
        problem = new ReportTable(folder, "claims").read(COLUMNS, this::add);
    }

    private void add(ReportTable.Row row) {
        PublishedClaim claim = byId.computeIfAbsent(
                row.text("claim"), id -> new PublishedClaim(id, row.text("template"), new LinkedHashMap<>()));
        PublishedClaim.Argument argument = claim.arguments()
                .computeIfAbsent(
                        PART.matcher(row.text("argument")).replaceFirst(""),
                        name -> new PublishedClaim.Argument(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        argument.parts().add(row.text("value"));
        argument.columns().add(row.text("column"));
        argument.keys().add(row.text("key"));
    }

    /** Why the table cannot be read; empty where it was. */
    Optional<String> problem() {
        return problem;
    }

    /** The claim of that id. */
    Optional<PublishedClaim> claim(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of all claims, in the order of the table. */
    Set<String> ids() {
        return byId.keySet();
    }
}
