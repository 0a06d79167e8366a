package org.scrutin.benchmarks.inject;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.MachineFault;
import org.scrutin.jobs.publish.EditionWriter;
import org.scrutin.output.compare.Recounting;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Holder;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.edition.PublicationCheck;
import org.scrutin.output.edition.ReportFolder;
import org.scrutin.output.edition.StagedEdition;
import org.scrutin.output.sections.Passages;

/**
 * A run that replaces an edition: takes hold of the folder, writes every file of an edition and its manifest, looks at them, swaps
 * them in, removes the edition before. What the files say was computed beforehand, by {@link #prepare}, so that hundreds of
 * runs take minutes; every call that touches the folder is made by the program's own classes.
 *
 * @param output the folder of all reports
 */
record Replacement(Path output) {

    /** One edition stays: so that a run also removes one. */
    private static final int KEEP = 1;

    private static final Provenance PROVENANCE = new Provenance(
            "0.1.0", MadeStudy.ID, JsonNodeFactory.instance.objectNode(), 20180629, List.of(), List.of());

    /** Arguments: the folder of all reports, the edition. Ends with the status that the program would end with. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        try {
            new Replacement(Path.of(arguments[0])).publish(Path.of(arguments[1]));
        } catch (IOException | RuntimeException failure) {
            System.err.println(MachineFault.in(failure).orElse(failure.toString()));
            System.exit(ExitStatus.of(failure).code());
        }
    }

    /** Publishes a study as the program does; gives the edition's folder. */
    Path prepare(MadeStudy study) throws IOException {
        try (ReportFolder folder = open()) {
            return new EditionWriter(
                            PROVENANCE,
                            new EditionWriter.Parts(List.of("html"), List.of("en"), List.of(), Passages.NONE),
                            new EditionWriter.Reread(
                                    out -> out.write(study.ballots().getBytes(StandardCharsets.UTF_8)),
                                    Recounting.none()),
                            step -> {})
                    .write(folder, study.results(), KEEP)
                    .folder()
                    .toRealPath();
        }
    }

    /** Publishes what was prepared, file by file, tables first. */
    void publish(Path prepared) throws IOException {
        try (ReportFolder folder = open();
                StagedEdition staged = folder.stage()) {
            write(staged, prepared, "tables");
            EditionId edition = staged.identify(PROVENANCE);
            write(staged, prepared, "");
            write(staged, prepared, "charts");
            staged.publish(PROVENANCE, edition, new PublicationCheck(Map.of(), List.of()), KEEP);
        }
    }

    private static void write(StagedEdition staged, Path prepared, String folder) throws IOException {
        try (Stream<Path> files = Files.list(prepared.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith(Manifest.FILE)) {
                    staged.write(prepared.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
    }

    private ReportFolder open() throws IOException {
        return ReportFolder.open(
                output, MadeStudy.ID, new Holder(ProcessHandle.current().pid(), "here", Instant.EPOCH));
    }
}
