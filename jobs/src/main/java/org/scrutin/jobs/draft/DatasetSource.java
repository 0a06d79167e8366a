package org.scrutin.jobs.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.study.FormatDescription;
import org.scrutin.jobs.study.KnownTables;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.jobs.study.TableRole;

/** A data set on its own, as a study that selects everything: what the command import reads. */
public final class DatasetSource {

    /** However many roll calls there are: what is imported keeps all of its topics. */
    private static final String EVERY_TOPIC = "analyse: {topic-minimum: 1}\n";

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
    public StudyFile study(String dataset, NamedSource named) throws IOException {
        Optional<ReadFormat> format = named.format();
        Map<TableRole, String> paths = new EnumMap<>(TableRole.class);
        ReadFormat read;
        Optional<TableRole> only = format.flatMap(DatasetSource::only);
        if (only.isPresent()) {
            read = format.orElseThrow();
            paths.put(only.get(), absolute(dataset));
        } else {
            FoundTables found = found(Path.of(dataset), new KnownTables(registry, format));
            read = found.format();
            found.tables().forEach((role, file) -> paths.put(role, absolute(file.location())));
        }
        StudyPlace place = new StudyPlace(Path.of("import.yaml"), "import.yaml");
        return new StudyReader(registry)
                .read(place, new StudyText("import", read, paths, named.keys()).bare() + EVERY_TOPIC);
    }

    /** The one table of a format; empty where it has several. */
    private static Optional<TableRole> only(ReadFormat format) {
        FormatDescription described = FormatDescription.of(format);
        return described.columns().size() == 1
                ? TableRole.of(described.columns().keySet().iterator().next())
                : Optional.empty();
    }

    private static FoundTables found(Path dataset, KnownTables known) throws IOException {
        DataFile whole = new DataFile(
                dataset.toString(),
                dataset.toString(),
                dataset.toAbsolutePath().normalize().toString());
        if (!Files.isDirectory(dataset) || known.find(whole).isPresent()) {
            return new TableFinder(dataset, known).find();
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(dataset)) {
            files = entries.sorted().toList();
        }
        InputRefused last = new InputRefused(
                InputFault.inFile(dataset.toString(), "a folder without a table", "the tables of a data set"));
        for (Path file : files) {
            try {
                return new TableFinder(file, known).find();
            } catch (InputRefused refused) {
                last = refused;
            }
        }
        throw last;
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize().toString().replace('\\', '/');
    }
}
