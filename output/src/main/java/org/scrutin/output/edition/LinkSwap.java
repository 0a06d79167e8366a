package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Publishes through a symbolic link, which is exchanged in one step. */
final class LinkSwap implements Swap {

    private final ReportPlace place;

    LinkSwap(ReportPlace place) {
        this.place = place;
    }

    /** Whether links can be made where the editions stand: one that is there says so even when the disk is full. */
    static boolean works(ReportPlace place) throws IOException {
        if (Files.isSymbolicLink(place.published())) {
            return true;
        }
        Path probe = place.probe();
        try {
            Files.deleteIfExists(probe);
            Files.createSymbolicLink(probe, Path.of("nowhere"));
            return true;
        } catch (UnsupportedOperationException | IOException e) {
            return false;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    @Override
    public void recover() throws IOException {
        Files.deleteIfExists(place.link());
        // A folder in the link's place: published where no links could be made.
        if (Files.isDirectory(place.published(), LinkOption.NOFOLLOW_LINKS)) {
            EditionId edition = RenameSwap.editionIn(place.published());
            SwapNote note = new SwapNote(place);
            note.write(edition);
            Files.move(place.published(), place.edition(edition), StandardCopyOption.ATOMIC_MOVE);
            publish(edition);
            note.remove();
        }
    }

    @Override
    public Optional<Path> published() throws IOException {
        Path link = place.published();
        return Files.isSymbolicLink(link) && Files.isDirectory(link)
                ? Optional.of(link.toRealPath())
                : Optional.empty();
    }

    @Override
    public void publish(EditionId edition) throws IOException {
        Files.deleteIfExists(place.link());
        Files.createSymbolicLink(place.link(), place.linkText(edition));
        Files.move(
                place.link(), place.published(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DiskFlush.folder(place.output());
    }
}
