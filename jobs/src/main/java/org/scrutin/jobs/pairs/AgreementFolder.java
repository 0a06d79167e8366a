package org.scrutin.jobs.pairs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.output.tables.AgreementTables;

/** Where the files go: each is written aside and put in place whole. */
final class AgreementFolder {

    static final String TABLE = "agreement.csv";

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    AgreementFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks before anything is counted, so that nobody waits in vain.
     *
     * @throws InputRefused when there is a file of the table's name that is no such table
     */
    void refuseWhatIsForeign() throws IOException {
        Path table = folder.resolve(TABLE);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputRefused(InputFault.inFile(folder.toString(), "a file", "a folder, there or not"));
        }
        if (Files.exists(table) && !isOurs(table)) {
            throw new InputRefused(InputFault.inFile(
                    table.toString(),
                    "a file that this command did not write",
                    "another folder, or the file moved away"));
        }
    }

    private static boolean isOurs(Path table) throws IOException {
        byte[] header = String.join(",", AgreementTables.AGREEMENT.header()).getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(table)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(table)) {
            return Arrays.equals(header, in.readNBytes(header.length));
        }
    }

    /** What writes a file. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a file, which nobody sees before it is whole. */
    Path write(String name, Content content) throws IOException {
        Files.createDirectories(folder);
        Path aside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), BUFFER)) {
                content.to(out);
            }
            return Files.move(
                    aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
