package org.scrutin.jobs.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.Position;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.study.FormatDescription;
import org.scrutin.jobs.study.InputPaths;
import org.scrutin.jobs.study.KnownTable;
import org.scrutin.jobs.study.KnownTables;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;

/** A data set on its own, as a study that selects everything: what the command import reads. */
public final class DatasetSource {

    /** However many roll calls there are: what is imported keeps all of its topics. */
    private static final String EVERY_TOPIC = "analyse: {topic-minimum: 1}\n";

    /** Where the study would stand if it were a file; its paths do not hang on it. */
    private static final StudyPlace PLACE = new StudyPlace(Path.of("import.yaml"), "import.yaml");

    private final StateRegistry registry;

    /**
     * A reader of data sets.
     *
     * @param registry of states and groups
     */
    public DatasetSource(StateRegistry registry) {
        this.registry = registry;
    }

    /**
     * The study over a data set.
     *
     * @param dataset a table, beside which the others of its format lie, or the folder of them; of a format with one table a
     *     folder or a pattern too
     * @param named what else is said of it
     * @throws InputRefused when the tables are not found, or are another format's
     */
    public StudyFile study(DataPlace dataset, NamedSource named) {
        Tables tables = tables(dataset, named.format());
        return new StudyReader(registry)
                .read(
                        PLACE,
                        new StudyText("import", tables.format(), tables.paths(), named.keys(), List.of()).bare()
                                + EVERY_TOPIC);
    }

    /**
     * The tables of a source, as a study names them.
     *
     * @param format whose
     * @param paths from the root, or addresses
     */
    private record Tables(ReadFormat format, Map<TableRole, String> paths) {

        static Tables of(FoundTables found) {
            Map<TableRole, String> paths = new EnumMap<>(TableRole.class);
            found.tables().forEach((role, file) -> paths.put(role, path(file)));
            return new Tables(found.format(), paths);
        }

        static Tables of(ReadFormat format, TableRole role, DataFile file) {
            return new Tables(format, Map.of(role, path(file)));
        }

        private static String path(DataFile file) {
            return file.location().replace('\\', '/');
        }
    }

    private Tables tables(DataPlace dataset, Optional<ReadFormat> format) {
        KnownTables known = new KnownTables(registry, format);
        boolean there = dataset.isThere();
        if (!there && !dataset.isPattern()) {
            throw refused(dataset, "no such file or folder", "a data set");
        }
        Optional<TableRole> only = format.flatMap(DatasetSource::only);
        if (only.isPresent()) {
            return Tables.of(format.orElseThrow(), only.get(), dataset.file());
        }
        if (!there) {
            return matching(dataset, known);
        }
        return !dataset.isFolder() || known.find(dataset.file()).isPresent()
                ? Tables.of(new TableFinder(dataset, known).find())
                : inFolder(dataset, known);
    }

    /** The one table of a format; empty where it has several. */
    private static Optional<TableRole> only(ReadFormat format) {
        FormatDescription described = FormatDescription.of(format);
        return described.columns().size() == 1
                ? TableRole.of(described.columns().keySet().iterator().next())
                : Optional.empty();
    }

    /** What a pattern fits: tables of a format that needs no other. */
    private static Tables matching(DataPlace dataset, KnownTables known) {
        List<DataFile> files = new InputPaths(PLACE, new InputFaults())
                .find(new StudySource.NamedPath(dataset.file().location(), Position.NONE));
        if (files.isEmpty()) {
            throw refused(dataset, "a pattern that no file fits", "a data set");
        }
        ReadFormat told = known.tell(files.get(0)).format();
        TableRole only = only(told)
                .orElseThrow(() -> refused(
                        dataset,
                        "a pattern, and the format " + told.id() + " has several tables",
                        "one of its tables, or their folder"));
        return Tables.of(told, only, dataset.file());
    }

    private static Tables inFolder(DataPlace folder, KnownTables known) {
        InputRefused last = refused(folder, "a folder without a table", "the tables of a data set");
        for (DataFile file : folder.inside()) {
            Optional<ReadFormat> told = known.find(file).map(KnownTable::format);
            Optional<TableRole> only = told.flatMap(DatasetSource::only);
            if (only.isPresent()) {
                return allOf(folder, known.only(told.orElseThrow()), told.get(), only.get());
            }
            try {
                return Tables.of(new TableFinder(new DataPlace(file), known).find());
            } catch (InputRefused refused) {
                last = refused;
            }
        }
        throw last;
    }

    /** Of a format with one table every file of the folder, which a source names as the folder. */
    private static Tables allOf(DataPlace folder, KnownTables known, ReadFormat format, TableRole role) {
        List<DataFile> data = folder.inside().stream()
                .filter(file -> format.mayBe(file.name()) && new DataPlace(file).isFile())
                .toList();
        List<DataFile> fitting =
                data.stream().filter(file -> known.find(file).isPresent()).toList();
        if (fitting.size() == 1) {
            return Tables.of(format, role, fitting.get(0));
        }
        if (fitting.size() < data.size()) {
            List<DataFile> others = new ArrayList<>(data);
            others.removeAll(fitting);
            throw refused(
                    folder,
                    "several files of the format " + format.id() + ", and among them " + FoundTables.names(others),
                    "one file, a pattern, or a folder of nothing else");
        }
        return Tables.of(format, role, folder.file());
    }

    private static InputRefused refused(DataPlace dataset, String found, String expected) {
        return new InputRefused(InputFault.inFile(dataset.file().named(), found, expected));
    }
}
