package org.scrutin.jobs.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.TableRole;

/**
 * The tables of a source, or its one file of resolutions.
 *
 * @param format what the source is called in study files
 * @param tables by what they are, in the order of study files; ballots or resolutions always
 * @param datedBallots the ballots where they have a row a ballot and a date: roll calls can be made from them
 */
record FoundTables(ReadFormat format, Map<TableRole, DataFile> tables, Optional<DataFile> datedBallots) {

    FoundTables {
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
    }

    /** The same with one more. */
    FoundTables with(TableRole role, DataFile file) {
        Map<TableRole, DataFile> more = new EnumMap<>(tables);
        more.put(role, file);
        return new FoundTables(format, more, datedBallots);
    }

    /** Whether ballots and roll calls are tables of their own, as in the program's own format. */
    boolean isOwn() {
        return format == ReadFormat.SCRUTIN;
    }

    boolean has(TableRole role) {
        return tables.containsKey(role);
    }

    DataFile get(TableRole role) {
        return Optional.ofNullable(tables.get(role)).orElseThrow();
    }

    /** What the files are, as a message names them. */
    static String names(List<DataFile> files) {
        return String.join(", ", files.stream().map(DataFile::name).toList());
    }
}
