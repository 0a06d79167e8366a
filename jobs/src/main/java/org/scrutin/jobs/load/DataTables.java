package org.scrutin.jobs.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.Position;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.study.KnownTable;
import org.scrutin.jobs.study.KnownTables;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;

/** Makes sources of files, so that data can be read without a study file. What each file is, its header tells. */
public final class DataTables {

    /** What pairs are not counted from. */
    private static final Set<TableRole> PASSED_OVER =
            Set.of(TableRole.LABELS, TableRole.DECISIONS, TableRole.SPEAKERS, TableRole.DISCREPANCIES);

    private final KnownTables known;
    private final InputFaults faults = new InputFaults();
    private final Map<ReadFormat, Map<TableRole, List<DataFile>>> found = new EnumMap<>(ReadFormat.class);

    private DataTables(KnownTables known) {
        this.known = known;
    }

    /**
     * The sources that files make.
     *
     * @param data files, or folders of which every file that is a table of a format is taken
     * @param format of all of them; empty: told by each header
     * @param registry whose states may be columns
     * @throws InputRefused when a file is none of a format's, or there is none at all
     */
    public static List<StudySource> sources(List<Path> data, Optional<ReadFormat> format, StateRegistry registry) {
        DataTables tables = new DataTables(new KnownTables(registry, format));
        data.forEach(tables::add);
        tables.faults.refuseIfAny();
        return tables.sources();
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            List<DataFile> tables = inFolder(path).stream()
                    .filter(file ->
                            known.find(file).filter(table -> put(file, table)).isPresent())
                    .toList();
            if (tables.isEmpty()) {
                faults.add(InputFault.inFile(
                        path.toString(),
                        "a folder without a table of a format",
                        "a table of one of the formats that \"scrutin formats\" lists"));
            }
        } else if (!Files.isRegularFile(path)) {
            faults.add(InputFault.inFile(path.toString(), "no such file or folder", "a file of data"));
        } else {
            DataFile file = file(path);
            try {
                put(file, known.tell(file));
            } catch (InputRefused refused) {
                faults.addAll(refused.faults());
            }
        }
    }

    /** The tables in a folder; a folder of Parquet in it is one. */
    private static List<DataFile> inFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(DataTables::file)
                    .filter(file -> !file.isAside())
                    .sorted((a, b) -> CodePointOrder.INSTANCE.compare(a.name(), b.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataFile file(Path path) {
        return new DataFile(
                path.toString(),
                path.toString(),
                path.toAbsolutePath().normalize().toString());
    }

    /** Takes a table; false where it is none of ballots or votes. */
    private boolean put(DataFile file, KnownTable table) {
        List<TableRole> roles = table.roles().stream()
                .filter(role -> !PASSED_OVER.contains(role))
                .toList();
        roles.forEach(role -> found.computeIfAbsent(table.format(), format -> new EnumMap<>(TableRole.class))
                .computeIfAbsent(role, r -> new ArrayList<>())
                .add(file));
        return !roles.isEmpty();
    }

    /** A source holds one path a key: the first files of each key make the first source, and so on. */
    private List<StudySource> sources() {
        List<StudySource> sources = new ArrayList<>();
        found.forEach((format, files) -> {
            int most = files.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                Map<String, StudySource.NamedPath> paths = new LinkedHashMap<>();
                for (Map.Entry<TableRole, List<DataFile>> role : files.entrySet()) {
                    if (i < role.getValue().size()) {
                        paths.put(
                                role.getKey().key(),
                                new StudySource.NamedPath(role.getValue().get(i).written(), Position.NONE));
                    }
                }
                sources.add(new StudySource(format, paths));
            }
        });
        return sources;
    }
}
