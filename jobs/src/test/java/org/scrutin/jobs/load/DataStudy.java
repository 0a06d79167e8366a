package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.scrutin.jobs.convert.DatasetImport;
import org.scrutin.jobs.draft.DatasetSource;
import org.scrutin.jobs.draft.NamedSource;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/** A study over files of a data set in a folder of a test, with the states of the world. */
final class DataStudy {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();

    private final Path folder;

    private DataStudy(Path folder) {
        this.folder = folder;
    }

    static DataStudy in(Path folder) {
        return new DataStudy(folder);
    }

    DataStudy with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    DataStudy with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The bytes of a text in gzip. */
    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Loads a study with one source, as it stands in a study file between braces. */
    LoadedStudy load(String source) {
        return load(source, "");
    }

    /** Loads a study with one source, and with further lines of a study file behind it. */
    LoadedStudy load(String source, String keys) {
        with("study.yaml", "study: data\nsources:\n  - {" + source + "}\n" + keys);
        return new StudyLoader(TestSpark.context(), REGISTRY)
                .load(new StudyReader(REGISTRY).read(new StudyPlace(folder.resolve("study.yaml"), "study.yaml")));
    }

    /**
     * Imports a data set as the command does.
     *
     * @param dataset relative to the folder, or anywhere
     * @param to the folder to make, in this one
     * @return the source that is made, as it stands in a study file between braces
     */
    String imported(String dataset, NamedSource named, String to) {
        try {
            LoadedStudy loaded = new StudyLoader(TestSpark.context(), REGISTRY)
                    .load(new DatasetSource(REGISTRY).study(DataPlace.of(folder.resolve(dataset)), named));
            return source(new DatasetImport(folder.resolve(to)).write(loaded, DatasetImport.Written.SCRUTIN), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Map<String, String> files, String in) {
        return files.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + in + "/" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Imports what was loaded into a folder, and loads that. */
    LoadedStudy again(LoadedStudy loaded, String to) {
        return again(loaded, to, DatasetImport.Written.SCRUTIN);
    }

    /** Writes what was loaded into a folder as something, and loads that. */
    LoadedStudy again(LoadedStudy loaded, String to, DatasetImport.Written as) {
        try {
            Map<String, String> files = new DatasetImport(folder.resolve(to)).write(loaded, as);
            return load("format: " + as.format().id() + ", " + source(files, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails where two studies do not hold the same. */
    static void assertSame(LoadedStudy one, LoadedStudy other) {
        assertEquals(one.data().matrix().rollCalls(), other.data().matrix().rollCalls());
        assertEquals(one.data().matrix().states(), other.data().matrix().states());
        assertEquals(one.data().discrepancies(), other.data().discrepancies());
        assertEquals(one.data().decisions(), other.data().decisions());
        assertEquals(one.marked(), other.marked());
        assertEquals(SmallStudy.ballots(one), SmallStudy.ballots(other));
    }

    /** What is said when it is refused; empty where it is not. */
    List<String> refusal(String source) {
        try {
            load(source);
            return List.of();
        } catch (InputRefused refused) {
            return refused.lines();
        }
    }

    /** The table of ballots: roll call, state and choice of each line, without the header. */
    static List<String> ballots(LoadedStudy loaded) {
        try {
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            loaded.ballots().writeTo(table);
            return table.toString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replaceFirst("^([^,]*,[^,]*,[^,]*),.*", "$1"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
