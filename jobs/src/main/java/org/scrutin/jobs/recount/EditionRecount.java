package org.scrutin.jobs.recount;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.EditionTables;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.published.PublishedSettings;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.output.compare.ComparedEdition;
import org.scrutin.output.compare.Recounting;
import org.scrutin.output.edition.FolderTree;
import org.scrutin.output.open.OpenStudy;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.TableRows;

/**
 * Counts editions again, by the same way as a report: the tables of one stand for the sources of a study, the settings in the manifest of
 * another for its file. What it writes stands among the temporary files until it is closed. Not for several threads.
 *
 * <p><b>Cost.</b> A count is an analysis of the study and, where lists and totals differ, of every possible record.
 */
public final class EditionRecount implements Recounting, AutoCloseable {

    private final Spark spark;
    private final StateRegistry registry;
    private final String version;
    private final List<Path> folders = new ArrayList<>();

    /** Where ballots are folded; asked only when something is counted. */
    @FunctionalInterface
    public interface Spark {
        JavaSparkContext context();
    }

    /**
     * Ready to count; nothing is started or written yet.
     *
     * @param version of this program
     */
    public EditionRecount(Spark spark, StateRegistry registry, String version) {
        this.spark = spark;
        this.registry = registry;
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Optional<Path> count(ComparedEdition data, ComparedEdition settings) throws IOException {
        Path folder = Files.createTempDirectory("scrutin-recount");
        folders.add(folder);
        try {
            LoadedStudy loaded = new StudyLoader(spark.context(), registry).load(study(folder, data, settings));
            write(StudyAnalysis.of(loaded.data(), loaded.settings()), Files.createDirectory(folder.resolve("tables")));
            return Optional.of(folder);
        } catch (InputRefused notTogether) {
            return Optional.empty();
        }
    }

    private StudyFile study(Path folder, ComparedEdition data, ComparedEdition settings) throws IOException {
        return new PublishedSettings(settings.provenance().settings())
                .over(
                        new PublishedSettings.Tables(
                                folder, EditionTables.layInto(folder, data.folder()), EditionTables.CORRECTIONS),
                        registry);
    }

    private static void write(StudyResults results, Path folder) throws IOException {
        CsvTableWriter writer = new CsvTableWriter();
        for (TableRows<?> table : OpenStudy.of(results, (done, all) -> {}).tables(results)) {
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve(table.definition().name() + ".csv"))) {
                writer.write(table, out);
            }
        }
    }

    /** Removes what was counted. */
    @Override
    public void close() throws IOException {
        for (Path folder : folders) {
            FolderTree.delete(folder);
        }
    }
}
