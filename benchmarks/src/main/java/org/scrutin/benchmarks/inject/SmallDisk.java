package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file system of its own in memory, so small that it fills up. Only root can make one.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

    /** Whether such can be made here. */
    static boolean canBeMade(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return call("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", folder.toString()) == 0
                && call("umount", folder.toString()) == 0;
    }

    static SmallDisk of(Path folder, long kilobytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        mount("-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** From now on it has that much room, what it holds included. */
    void resize(long kilobytes) throws IOException, InterruptedException {
        mount("-o", "remount,size=" + kilobytes + "k", folder.toString());
    }

    /** From now on it can only be read, or written again. */
    void readOnly(boolean only) throws IOException, InterruptedException {
        mount("-o", "remount," + (only ? "ro" : "rw"), folder.toString());
    }

    private static void mount(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(Arrays.asList(options));
        if (call(command.toArray(String[]::new)) != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static int call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            if (call("umount", folder.toString()) != 0) {
                throw new IOException(folder + " stays mounted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(folder + " stays mounted", e);
        }
    }
}
