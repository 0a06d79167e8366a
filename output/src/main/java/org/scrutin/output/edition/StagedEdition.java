package org.scrutin.output.edition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.TableRows;
import org.scrutin.output.write.Attachment;

/**
 * An edition under construction, in a folder that nobody reads yet. In this order: tables, {@link #identify}, everything
 * else, {@link #publish}. Closed without having been published, it leaves nothing behind.
 */
public final class StagedEdition implements AutoCloseable {

    /** Longer tables would make a report too large to send: they stand in the folder. */
    private static final long LONGEST_ATTACHED = 16L << 20;

    private final ReportFolder folder;
    private final Path directory;
    private final SortedMap<String, String> tables = new TreeMap<>(CodePointOrder.INSTANCE);

    StagedEdition(ReportFolder folder, Path directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /**
     * A file of the edition, its folder made, for whoever writes it himself.
     *
     * @param name relative, with '/'
     */
    public Path file(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** The folder that it is written into. */
    public Path directory() {
        return directory;
    }

    /**
     * Writes tables into their folder. What is written after {@link #identify} has no part in the id: it says how this edition
     * differs from the one before.
     */
    public void writeTables(List<TableRows<?>> written) throws IOException {
        CsvTableWriter writer = new CsvTableWriter();
        for (TableRows<?> table : written) {
            String name = "tables/" + table.definition().name() + ".csv";
            tables.remove(name);
            Path file = file(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.write(table, out);
            }
        }
    }

    public void write(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
    }

    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file to write in pieces; the caller closes it. */
    public OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file(name)));
    }

    /**
     * Names of the tables that stand written and are too long to travel inside PDFs, more than 16 MiB each, in code-point order.
     *
     * @throws IOException when their folder can't be read
     */
    public List<String> besidePapers() throws IOException {
        try (Stream<Path> files = Files.list(file("tables"))) {
            return files.filter(file -> file.toFile().length() > LONGEST_ATTACHED)
                    .map(file -> file.getFileName().toString())
                    .sorted(CodePointOrder.INSTANCE)
                    .toList();
        }
    }

    /**
     * The tables that stand written, to travel inside PDFs, in the order of their names.
     *
     * @param beside names of those that do not
     * @throws IOException when one can't be read
     */
    public List<Attachment> attachments(Collection<String> beside) throws IOException {
        try (Stream<Path> files = Files.list(file("tables"))) {
            return files.filter(file -> !beside.contains(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .map(Attachment::of)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The edition's id, once all tables stand that hang on inputs, settings and program alone. */
    public EditionId identify(Provenance provenance) throws IOException {
        tables.clear();
        tables.putAll(Manifest.digests(directory, new TreeMap<>()));
        return EditionId.of(provenance, tables);
    }

    /**
     * Writes the manifest, looks at everything as a sceptical reader would, and puts the edition in place. Where the same
     * edition stands there already, that one stays. Then removes old editions.
     *
     * @param keep how many editions stay, at least 1
     * @return what users open, and whether it stood there already
     * @throws UnpublishableEdition when the look finds a fault; the edition before stays published
     * @throws IOException when a file can't be written; the edition before stays published
     */
    public Publication publish(Provenance provenance, EditionId edition, PublicationCheck check, int keep)
            throws IOException {
        Publication.Outcome outcome =
                folder.isPublished(edition) ? Publication.Outcome.WRITTEN_ANEW : Publication.Outcome.NEW;
        Optional<String> earlier =
                folder.before(edition).map(before -> before.id().value());
        Manifest manifest = new Manifest(edition, earlier, Manifest.digests(directory, tables));
        manifest.write(provenance, directory);
        check.look(directory, manifest);
        boolean stood = folder.publish(directory, manifest);
        folder.prune(keep);
        return new Publication(folder.published(), edition, stood ? Publication.Outcome.UNCHANGED : outcome);
    }

    /** The edition before this one; empty where this is the first. */
    public Optional<EarlierEdition> earlier(EditionId edition) throws IOException {
        return folder.before(edition);
    }

    /** What stands published, where it is this very edition, file for file as its manifest says: nothing need be written. */
    public Optional<Publication> standing(EditionId edition) throws IOException {
        return folder.isPublishedWhole(edition)
                ? Optional.of(new Publication(folder.published(), edition, Publication.Outcome.UNCHANGED))
                : Optional.empty();
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        FolderTree.delete(directory);
    }
}
