package org.scrutin.jobs.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.Storage;

/**
 * Where a study stands.
 *
 * @param file the study file
 * @param named the file as the user named it, for messages
 */
public record StudyPlace(Path file, String named) {

    private static final String FILE = "study.yaml";

    /** How files of votes end that are named by mistake; a study file may have any other name. */
    private static final List<String> DATA =
            List.of(".csv", ".tsv", ".gz", ".zst", ".parquet", ".json", ".jsonl", ".ord");

    /**
     * Finds the study file that an argument of the command line means.
     *
     * @param argument a study file, or the folder that holds {@code study.yaml}
     * @throws InputRefused when there is none
     */
    public static StudyPlace of(String argument) {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            if (!Files.isRegularFile(path.resolve(FILE))) {
                throw new InputRefused(InputFault.inFile(argument, "a folder without a study file", FILE + " in it"));
            }
            return new StudyPlace(path.resolve(FILE), path.resolve(FILE).toString());
        }
        if (!Files.exists(path)) {
            throw new InputRefused(
                    InputFault.inFile(argument, "no such file or folder", "a study file or the folder of one"));
        }
        if (DATA.stream().anyMatch(argument::endsWith)) {
            throw new InputRefused(InputFault.inFile(
                    argument,
                    "a data set and no study",
                    "a study file; scrutin init DIR --from FILE writes one for it"));
        }
        return new StudyPlace(path, argument);
    }

    /** The file's own name, without folders. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** A path that the study names, relative to the study's folder. */
    public Path resolve(String written) {
        return file.resolveSibling(written);
    }

    /** The same path as a message names it: so that the user finds it from where the command was typed. */
    public String naming(String written) {
        if (Storage.isAddress(written)) {
            return written;
        }
        try {
            return withoutDetours(Path.of(named).resolveSibling(written)).toString();
        } catch (InvalidPathException e) {
            return written;
        }
    }

    /** {@code DIR/../votes.csv} as {@code votes.csv}; as it stands where DIR is a link, and the two are different files. */
    private static Path withoutDetours(Path path) {
        Path direct = path.normalize();
        try {
            Path folder = path.resolveSibling("").toAbsolutePath();
            Path directly = direct.resolveSibling("").toAbsolutePath();
            return Files.isSameFile(folder, directly) ? direct : path;
        } catch (IOException unknown) {
            return path;
        }
    }
}
