package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.scrutin.output.edition.FolderTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of this run's temporary files: what Spark, fonts and native libraries write. The launcher makes it and names it to Java;
 * the run removes it when it ends. A run that is killed can't: the next one does, of all folders beside its own that nobody
 * holds. Nothing here makes a run fail: the worst is that a folder stays until a later run.
 */
final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

    /** How the launcher names it to Java. */
    private static final String PROPERTY = "scrutin.work";

    /** How the names of all such folders begin. */
    static final String PREFIX = "scrutin-work.";

    private static final String LOCK = ".lock";

    /**
     * A folder without a lock is of a run that begins, or of one that was killed before it had one. A living run without one is where
     * the file system gives no locks: there none of the runs beside it gets its own either, and without it none removes anything.
     */
    private static final Duration BEGINNING = Duration.ofHours(1);

    private final Path folder;
    private final Optional<FileChannel> lock;

    private WorkFolder(Path folder, Optional<FileChannel> lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** The folder that the launcher made; empty where another started this program. */
    static Optional<WorkFolder> ofLauncher(InstantSource clock) {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(folder -> open(folder, clock));
    }

    /** Takes hold of a folder and removes those beside it that nobody holds. */
    static WorkFolder open(Path folder, InstantSource clock) {
        Optional<FileChannel> lock = Optional.empty();
        try {
            lock = Optional.of(hold(folder));
            sweep(folder, clock.instant());
        } catch (IOException | DirectoryIteratorException e) {
            LOG.info("temporary files of earlier runs stay", e);
        }
        return new WorkFolder(folder, lock);
    }

    /** The lock gets its name when it is held: one that stands there and is free is of a run that has ended. */
    private static FileChannel hold(Path folder) throws IOException {
        Path unnamed = folder.resolve(LOCK + "-new");
        FileChannel channel = FileChannel.open(unnamed, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            Files.move(unnamed, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void sweep(Path own, Instant now) throws IOException {
        // Not its parent, which a path of a single name does not have.
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(own.resolveSibling("."), PREFIX + "*")) {
            for (Path folder : folders) {
                try {
                    if (isOfSameUser(folder, own) && !Files.isSameFile(folder, own)) {
                        removeUnlessHeld(folder, now);
                    }
                } catch (IOException e) {
                    LOG.info("{} stays", folder, e);
                }
            }
        }
    }

    /** Where all users share a folder for temporary files, each run sees to its own user's. */
    private static boolean isOfSameUser(Path folder, Path own) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own));
    }

    private static void removeUnlessHeld(Path folder, Instant now) throws IOException {
        Path file = folder.resolve(LOCK);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.getLastModifiedTime(folder).toInstant().plus(BEGINNING).isBefore(now)) {
                FolderTree.delete(folder);
            }
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            if (taken != null) {
                FolderTree.delete(folder);
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is held by this process", folder);
        }
    }

    @Override
    public void close() {
        try {
            FolderTree.delete(folder);
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LOG.info("{} stays for the next run to remove", folder, e);
        }
    }
}
