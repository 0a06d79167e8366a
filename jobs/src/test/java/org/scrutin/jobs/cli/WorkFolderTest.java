package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files go with the run; those of a run that was killed go with the next. */
class WorkFolderTest {

    private static final Instant NOW = Instant.parse("2018-06-29T12:00:00Z");

    @TempDir
    Path temporary;

    private Path own;

    @BeforeEach
    void makeTheRunsOwn() throws IOException {
        own = made("own");
    }

    @Test
    void itGoesWithTheRunAndEverythingInIt() throws IOException {
        WorkFolder work = open();
        Files.createDirectories(own.resolve("blockmgr-1/0a"));
        Files.writeString(own.resolve("blockmgr-1/0a/shuffle"), "bytes");
        work.close();
        assertFalse(Files.exists(own));
    }

    @Test
    void whatADeadRunLeftGoes() throws IOException {
        Path dead = made("dead");
        Files.createFile(dead.resolve(".lock"));
        Files.createDirectories(dead.resolve("spark-1"));
        Files.writeString(dead.resolve("+~JF1.tmp"), "a font");
        open().close();
        assertFalse(Files.exists(dead));
    }

    @Test
    void whatALivingRunHoldsStays() throws IOException {
        Path living = made("living");
        try (FileChannel channel =
                FileChannel.open(living.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            open().close();
        }
        assertTrue(Files.exists(living.resolve(".lock")));
    }

    /** A run makes its folder, then takes its lock: a moment, not an hour. */
    @Test
    void withoutALockAFolderStaysForAnHour() throws IOException {
        Path beginning = made("beginning");
        Files.setLastModifiedTime(beginning, FileTime.from(NOW.minusSeconds(3599)));
        Path killed = made("killed");
        Files.setLastModifiedTime(killed, FileTime.from(NOW.minusSeconds(3601)));
        open().close();
        assertTrue(Files.exists(beginning));
        assertFalse(Files.exists(killed));
    }

    @Test
    void whatIsNoFolderOfARunStays() throws IOException {
        Path other = Files.createDirectory(temporary.resolve("spark-of-somebody"));
        Files.createFile(other.resolve(".lock"));
        Path linked = temporary.resolve(WorkFolder.PREFIX + "link");
        Files.createSymbolicLink(linked, other);
        open().close();
        assertTrue(Files.exists(other.resolve(".lock")));
        assertTrue(Files.isSymbolicLink(linked));
    }

    @Test
    void twoRunsLeaveEachOtherAlone() throws IOException {
        WorkFolder first = open();
        WorkFolder second = WorkFolder.open(made("second"), InstantSource.fixed(NOW));
        assertTrue(Files.exists(own.resolve(".lock")));
        second.close();
        first.close();
        assertEquals(0, temporary.toFile().list().length);
    }

    private Path made(String name) throws IOException {
        return Files.createDirectory(temporary.resolve(WorkFolder.PREFIX + name));
    }

    private WorkFolder open() {
        return WorkFolder.open(own, InstantSource.fixed(NOW));
    }
}
