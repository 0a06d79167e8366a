package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
    private final StudyLock lock;
    private final Swap swap;

    private ReportFolder(ReportPlace place, StudyLock lock, Swap swap) {
        this.place = place;
        this.lock = lock;
        this.swap = swap;
    }

    /**
     * Takes hold of a study's report folder, makes it where it is missing, and puts right what a run that was killed
     * left behind.
     *
     * @param output the folder of all reports
     * @param study the study's id, fit for a file name
     * @param holder this run, as others are told of it
     * @throws FolderHeld when another run holds it
     * @throws FolderUnusable when it holds something that this program did not write
     * @throws IOException when it can't be written
     */
    public static ReportFolder open(Path output, String study, Holder holder) throws IOException {
        ReportPlace place = new ReportPlace(output, study);
        Files.createDirectories(place.editions());
        StudyLock lock = StudyLock.take(place, holder);
        try {
            Swap swap = LinkSwap.works(place) ? new LinkSwap(place) : new RenameSwap(place);
            return recovered(place, lock, swap);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** A folder that publishes in the way given. */
    static ReportFolder recovered(ReportPlace place, StudyLock lock, Swap swap) throws IOException {
        // First of all: an edition that a killed run left between two names.
        new RenameSwap(place).recover();
        refuseForeign(place);
        swap.recover();
        ReportFolder folder = new ReportFolder(place, lock, swap);
        folder.restoreReplaced();
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

    /** What users open. */
    public Path published() {
        return place.published();
    }

    /** The manifest of the edition that is published now. */
    public Optional<Manifest> current() throws IOException {
        Optional<Path> folder = swap.published();
        return folder.isEmpty() ? Optional.empty() : Manifest.read(folder.get());
    }

    /** Whether an edition of that id is published now. */
    boolean isPublished(EditionId edition) throws IOException {
        return current().filter(manifest -> manifest.edition().equals(edition)).isPresent();
    }

    /** The same, with every file as its manifest says. */
    boolean isPublishedWhole(EditionId edition) throws IOException {
        Optional<Path> published = swap.published();
        Optional<Manifest> manifest = current();
        return published.isPresent()
                && manifest.isPresent()
                && manifest.get().edition().equals(edition)
                && manifest.get().differences(published.get()).isEmpty();
    }

    /** The edition published before, or, where this very one is published, the one before it. */
    Optional<EarlierEdition> before(EditionId edition) throws IOException {
        Optional<Path> published = swap.published();
        Optional<Manifest> current = current();
        if (published.isEmpty() || current.isEmpty()) {
            return Optional.empty();
        }
        if (!current.get().edition().equals(edition)) {
            return Optional.of(new EarlierEdition(current.get().edition(), published));
        }
        return current.get().earlier().map(EditionId::new).map(id -> {
            Path kept = place.edition(id);
            return new EarlierEdition(id, Files.isDirectory(kept) ? Optional.of(kept) : Optional.empty());
        });
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
     * @return whether it stood there
     */
    boolean publish(Path staged, Manifest manifest) throws IOException {
        EditionId id = manifest.edition();
        Optional<Path> published = swap.published();
        if (published.isPresent() && isIntact(published.get(), manifest)) {
            return true;
        }
        Path target = place.edition(id);
        DiskFlush.tree(staged);
        Path replaced = place.replaced();
        FolderTree.delete(replaced);
        // An earlier edition that comes again is replaced too, whole as it is: it is the newest now, and its folder's
        // time says so.
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
        DiskFlush.folder(place.editions());
        FolderTree.delete(replaced);
        swap.publish(id);
        return false;
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
            FolderTree.delete(place.pruned());
            Files.move(old.folder(), place.pruned());
            FolderTree.delete(place.pruned());
        }
    }

    private static boolean isEdition(Path folder) {
        return Files.isDirectory(folder) && !folder.getFileName().toString().startsWith(".");
    }

    /** Back with an edition that a killed run had moved away, to write the same one anew, and nothing yet in its place. */
    private void restoreReplaced() throws IOException {
        Optional<Manifest> waiting = Manifest.read(place.replaced());
        if (waiting.isPresent()) {
            Path back = place.edition(waiting.get().edition());
            if (!Files.exists(back)) {
                Files.move(place.replaced(), back);
            }
        }
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
        lock.close();
    }

    private record Aged(Path folder, long modified) {}
}
