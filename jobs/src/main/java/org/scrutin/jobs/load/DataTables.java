package org.scrutin.jobs.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.Position;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.study.FormatDescription;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.tally.BallotFiles;

/** Tells what each of some files is, by its header, so that data can be read without a study file. */
public final class DataTables {

    private static final String BALLOTS = "ballots";
    private static final String ROLL_CALLS = "roll-calls";
    private static final String RESOLUTIONS = "resolutions";
    /** Columns of labels, decisions, discrepancies and intentions, which name roll calls too. */
    private static final Set<String> OF_OTHER_TABLES =
            new TreeSet<>(Set.of("language", "mode", "severity", "recorded", "speaker"));

    private final List<ReadFormat> formats;
    private final Set<String> states = new TreeSet<>();
    private final InputFaults faults = new InputFaults();
    private final Map<ReadFormat, Map<String, List<DataFile>>> found = new EnumMap<>(ReadFormat.class);

    private DataTables(Optional<ReadFormat> format, StateRegistry registry) {
        formats = format.map(List::of).orElseGet(() -> List.of(ReadFormat.values()));
        registry.states().forEach(state -> states.add(state.id().value()));
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
        DataTables tables = new DataTables(format, registry);
        data.forEach(tables::add);
        tables.faults.refuseIfAny();
        return tables.sources();
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            List<DataFile> tables = inFolder(path).stream()
                    .filter(file -> isTold(file, new InputFaults()))
                    .toList();
            if (tables.isEmpty()) {
                faults.add(InputFault.inFile(path.toString(), "a folder without a table of a format", expected()));
            }
        } else if (!Files.isRegularFile(path)) {
            faults.add(InputFault.inFile(path.toString(), "no such file or folder", "a file of data"));
        } else {
            isTold(file(path), faults);
        }
    }

    private static List<DataFile> inFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(DataTables::file)
                    .filter(file -> !file.name().startsWith("_") && !file.name().startsWith("."))
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

    private boolean isTold(DataFile file, InputFaults unfit) {
        try {
            List<String> header = file.kind() == DataFile.Kind.JSON_LINES ? List.of() : BallotFiles.header(file);
            Optional<ReadFormat> format = formats.stream()
                    .filter(candidate -> candidate.mayBe(file.name())
                            && !keys(candidate, header).isEmpty())
                    .findFirst();
            format.ifPresent(told -> keys(told, header)
                    .forEach(key -> found.computeIfAbsent(told, f -> new LinkedHashMap<>())
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(file)));
            if (format.isEmpty()) {
                unfit.add(InputFault.atLine(file.named(), 1, "the columns " + String.join(", ", header), expected()));
            }
            return format.isPresent();
        } catch (InputRefused refused) {
            unfit.addAll(refused.faults());
            return false;
        }
    }

    private String expected() {
        return formats.size() == 1
                ? "the format " + formats.get(0).id() + ": "
                        + String.join(
                                "; ",
                                FormatDescription.all()
                                        .get(formats.get(0).id())
                                        .columns()
                                        .values())
                : "a table of one of the formats that \"scrutin formats\" lists";
    }

    /** What a table with this header is to a source of the format; the program's own wide tables may be two things at once. */
    private List<String> keys(ReadFormat format, List<String> header) {
        if (format == ReadFormat.UNGA_JSON) {
            return header.isEmpty() ? List.of(RESOLUTIONS) : List.of();
        }
        if (format == ReadFormat.SCRUTIN) {
            return ownKeys(header);
        }
        return FormatDescription.all().get(format.id()).columns().entrySet().stream()
                .filter(file -> header.containsAll(
                        Arrays.stream(file.getValue().replace(" (optional)", "").split(",", -1))
                                .map(String::strip)
                                .toList()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> ownKeys(List<String> header) {
        List<String> keys = new ArrayList<>();
        boolean tall = header.contains("state") || header.contains("choice");
        boolean another = OF_OTHER_TABLES.stream().anyMatch(header::contains);
        if (header.contains("roll_call") && !another) {
            if (tall
                    ? header.containsAll(List.of("state", "choice"))
                    : header.stream().anyMatch(states::contains)) {
                keys.add(BALLOTS);
            }
            if (!tall && header.contains("date")) {
                keys.add(ROLL_CALLS);
            }
        }
        return keys;
    }

    /** A source holds one path a key: the first files of each key make the first source, and so on. */
    private List<StudySource> sources() {
        List<StudySource> sources = new ArrayList<>();
        found.forEach((format, files) -> {
            int most = files.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                Map<String, StudySource.NamedPath> paths = new LinkedHashMap<>();
                for (Map.Entry<String, List<DataFile>> key : files.entrySet()) {
                    if (i < key.getValue().size()) {
                        paths.put(
                                key.getKey(),
                                new StudySource.NamedPath(key.getValue().get(i).written(), Position.NONE));
                    }
                }
                sources.add(new StudySource(format, paths));
            }
        });
        return sources;
    }
}
