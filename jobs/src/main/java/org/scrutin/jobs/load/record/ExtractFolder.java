package org.scrutin.jobs.load.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;

/**
 * A folder of extracted tables. Beside them stands {@value #SUMS}, in the form of the sha256sum program: it tells the
 * files that this program wrote, and that nobody has changed them since. Any other file is left alone.
 */
final class ExtractFolder {

    /** The list of what was written. */
    static final String SUMS = "extract.sha256";

    private final Path folder;

    ExtractFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes tables into the folder, which it makes where there is none.
     *
     * @param files name to content
     * @param faults found so far; a refusal tells them too
     * @return the files written, in the same order
     * @throws org.scrutin.jobs.fault.InputRefused when one of them is there and this program did not write it, or it was
     *     changed since; nothing is written then
     */
    List<Path> write(Map<String, byte[]> files, InputFaults faults) {
        try {
            List<InputFault> foreign = foreign(files);
            if (!foreign.isEmpty()) {
                foreign.forEach(faults::add);
                faults.refuseIfAny();
            }
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            Map<String, String> sums = new TreeMap<>(known());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                written.add(replace(folder, file.getKey(), file.getValue()));
                sums.put(file.getKey(), sum(file.getValue()));
            }
            StringBuilder list = new StringBuilder();
            sums.forEach(
                    (name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
            replace(folder, SUMS, list.toString().getBytes(StandardCharsets.UTF_8));
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<InputFault> foreign(Map<String, byte[]> files) throws IOException {
        List<InputFault> faults = new ArrayList<>();
        Map<String, String> known = known();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path)) {
                boolean ours = Files.isRegularFile(path)
                        && sum(Files.readAllBytes(path)).equals(known.get(file.getKey()));
                if (!ours) {
                    faults.add(InputFault.inFile(
                            path.toString(),
                            known.containsKey(file.getKey())
                                    ? "the file was changed after it was extracted"
                                    : "a file that this program did not write",
                            "another folder, or the file moved away"));
                }
            }
        }
        return faults;
    }

    private Map<String, String> known() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        Path list = folder.resolve(SUMS);
        if (Files.isRegularFile(list)) {
            for (String line : new String(Files.readAllBytes(list), StandardCharsets.ISO_8859_1).split("\n", -1)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    sums.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
        return sums;
    }

    /**
     * Whole or not at all: a reader never sees half a file. The file aside is made as any other and not as a temporary one,
     * which nobody but its owner could read when it has taken its place.
     */
    static Path replace(Path folder, String name, byte[] content) throws IOException {
        Path aside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(aside, content);
            return Files.move(aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
