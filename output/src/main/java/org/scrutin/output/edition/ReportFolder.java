package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The report folder of one study, held by this run until closed.
 *
 * <p>Layout: {@code <output>/<study>} links to {@code <output>/.editions/<study>/<edition>}.
 */
public final class ReportFolder implements AutoCloseable {

    private final ReportPlace place;
    private final FileChannel channel;
    private final Swap swap;

    private ReportFolder(ReportPlace place, FileChannel channel, Swap swap) {
        this.place = place;
        this.channel = channel;
        this.swap = swap;
    }

    /**
     * Takes hold of a study's report folder, makes it where it is missing, and puts right what a run that was killed
     * left behind.
     *
     * @param output the folder of all reports
     * @param study the study's id, fit for a file name
     * @throws FolderHeld when another run holds it
     * @throws FolderUnusable when it holds something that this program did not write
     * @throws IOException when it can't be written
     */
    public static ReportFolder open(Path output, String study) throws IOException {
        ReportPlace place = new ReportPlace(output, study);
        Files.createDirectories(place.editions());
        FileChannel channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel, study);
            Swap swap = LinkSwap.works(place) ? new LinkSwap(place) : new RenameSwap(place);
            return recovered(place, channel, swap);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** A folder that publishes in the way given. */
    static ReportFolder recovered(ReportPlace place, FileChannel channel, Swap swap) throws IOException {
        // First of all: an edition that a killed run left between two names.
        new RenameSwap(place).recover();
        refuseForeign(place);
        swap.recover();
        ReportFolder folder = new ReportFolder(place, channel, swap);
        folder.clearStaging();
        return folder;
    }

    /** What this program did not write is never overwritten. */
    private static void refuseForeign(ReportPlace place) throws IOException {
        Path published = place.published();
        if (Files.isSymbolicLink(published)) {
            if (!Files.readSymbolicLink(published).startsWith(place.linkFolder())) {
                throw new FolderUnusable(published, "a link that this program did not make");
            }
        } else if (Files.exists(published, LinkOption.NOFOLLOW_LINKS)) {
            RenameSwap.editionIn(published);
        }
    }

    private static void lock(FileChannel channel, String study) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new FolderHeld(study);
            }
        } catch (OverlappingFileLockException e) {
            throw new FolderHeld(study);
        }
    }

    /** What users open. */
    public Path published() {
        return place.published();
    }

    /** The manifest of the edition that is published now. */
    public Optional<Manifest> current() throws IOException {
        Optional<Path> folder = swap.published();
        return folder.isEmpty() ? Optional.empty() : Manifest.read(folder.get());
    }

    /** Begins an edition in a folder of its own. */
    public StagedEdition stage() throws IOException {
        Path directory = place.staging();
        FolderTree.delete(directory);
        return new StagedEdition(this, Files.createDirectory(directory));
    }

    /**
     * Publishes a staged edition, unless the same one stands there already, file for file: then that one is kept.
     *
     * @param staged complete, with its manifest
     */
    void publish(Path staged, Manifest manifest) throws IOException {
        EditionId id = manifest.edition();
        Optional<Path> published = swap.published();
        if (published.isPresent() && isIntact(published.get(), manifest)) {
            return;
        }
        Path target = place.edition(id);
        if (!isIntact(target, manifest)) {
            Path replaced = place.replaced();
            FolderTree.delete(replaced);
            if (Files.exists(target)) {
                Files.move(target, replaced);
            }
            try {
                Files.move(staged, target);
            } catch (IOException e) {
                if (Files.exists(replaced)) {
                    Files.move(replaced, target);
                }
                throw e;
            }
            FolderTree.delete(replaced);
        }
        swap.publish(id);
    }

    private static boolean isIntact(Path folder, Manifest manifest) throws IOException {
        Optional<Manifest> there = Manifest.read(folder);
        return there.isPresent()
                && there.get().edition().equals(manifest.edition())
                && there.get().files().equals(manifest.files())
                && there.get().differences(folder).isEmpty();
    }

    /**
     * Removes all but the latest editions; the published one always stays.
     *
     * @param keep how many stay, at least 1
     */
    void prune(int keep) throws IOException {
        Optional<Path> published = swap.published();
        List<Aged> others = new ArrayList<>();
        try (Stream<Path> folders = Files.list(place.editions())) {
            for (Path folder : folders.filter(ReportFolder::isEdition).toList()) {
                if (published.isEmpty() || !Files.isSameFile(folder, published.get())) {
                    others.add(
                            new Aged(folder, Files.getLastModifiedTime(folder).toMillis()));
                }
            }
        }
        others.sort(Comparator.comparingLong(Aged::modified).reversed());
        for (Aged old : others.subList(Math.min(keep - 1, others.size()), others.size())) {
            FolderTree.delete(old.folder());
        }
    }

    private static boolean isEdition(Path folder) {
        return Files.isDirectory(folder) && !folder.getFileName().toString().startsWith(".");
    }

    private void clearStaging() throws IOException {
        try (Stream<Path> folders = Files.list(place.editions())) {
            for (Path folder : folders.toList()) {
                if (folder.getFileName().toString().startsWith(ReportPlace.STAGING)) {
                    FolderTree.delete(folder);
                }
            }
        }
    }

    /** Lets go of the folder. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private record Aged(Path folder, long modified) {}
}
