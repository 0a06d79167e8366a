package org.scrutin.output.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;

/** A table as it travels inside a PDF: packed once, for the papers of all languages. */
public final class Attachment {

    private final String name;
    private final long size;
    private final byte[] packed;

    private Attachment(String name, long size, byte[] packed) {
        this.name = name;
        this.size = size;
        this.packed = packed;
    }

    /**
     * A table's file.
     *
     * @param file CSV in UTF-8; its name is the name that readers see
     * @throws UncheckedIOException when it can't be read
     */
    public static Attachment of(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(packed)) {
            long size = Files.copy(file, packing);
            packing.finish();
            return new Attachment(file.getFileName().toString(), size, packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** In bytes, as unpacked. */
    long size() {
        return size;
    }

    /** As zlib packs it. */
    byte[] packed() {
        return packed;
    }
}
