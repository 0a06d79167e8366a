package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Publishes by a pair of renames where no links can be made: the published edition goes to the others, then the new one
 * takes its place. Between the two there is none for a moment; a run that is killed there is put right at the next start.
 */
final class RenameSwap implements Swap {

    private final ReportPlace place;
    private final SwapNote note;

    RenameSwap(ReportPlace place) {
        this.place = place;
        this.note = new SwapNote(place);
    }

    /**
     * The id of the edition in a folder.
     *
     * @throws FolderUnusable when the folder holds no edition that this program wrote
     */
    static EditionId editionIn(Path folder) throws IOException {
        return Manifest.read(folder)
                .map(Manifest::edition)
                .orElseThrow(() -> new FolderUnusable(folder, "no report of this program"));
    }

    @Override
    public void recover() throws IOException {
        Optional<EditionId> before = note.read();
        if (before.isPresent()
                && !Files.exists(place.published(), LinkOption.NOFOLLOW_LINKS)
                && Files.exists(place.edition(before.get()))) {
            Files.move(place.edition(before.get()), place.published(), StandardCopyOption.ATOMIC_MOVE);
        }
        note.remove();
    }

    @Override
    public Optional<Path> published() {
        return Files.isDirectory(place.published()) ? Optional.of(place.published()) : Optional.empty();
    }

    @Override
    public void publish(EditionId edition) throws IOException {
        Optional<Path> published = published();
        if (published.isPresent()) {
            EditionId before = editionIn(published.get());
            note.write(before);
            // The same edition, written anew: the old one is of no more use.
            Path aside = before.equals(edition) ? place.replaced() : place.edition(before);
            Files.move(published.get(), aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(place.edition(edition), place.published(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            recover();
            throw e;
        }
        DiskFlush.folder(place.output());
        note.remove();
        FolderTree.delete(place.replaced());
    }
}
