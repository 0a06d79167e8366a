package org.scrutin.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** A place on a disk that this machine sees as its own. */
record DiskStorage(Path path) implements Storage {

    @Override
    public boolean isFile() {
        return Files.isRegularFile(path);
    }

    @Override
    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    @Override
    public List<Entry> entries() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> Files.isRegularFile(entry) || Files.isDirectory(entry))
                    .map(entry -> new Entry(String.valueOf(entry.getFileName()), Files.isDirectory(entry)))
                    .toList();
        }
    }

    @Override
    public long bytes() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open(long from) throws IOException {
        FileChannel channel = FileChannel.open(path);
        channel.position(from);
        return Channels.newInputStream(channel);
    }

    @Override
    public Optional<InputWatch.Stamp> stamp() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new InputWatch.Stamp(
                    now.size(),
                    now.lastModifiedTime(),
                    Optional.ofNullable(now.fileKey()).map(Objects::toString)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputFile parquet() {
        return new LocalInputFile(path);
    }

    @Override
    public String address() {
        return path.toUri().toString();
    }
}
