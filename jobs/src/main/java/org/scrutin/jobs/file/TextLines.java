package org.scrutin.jobs.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a text file, plain or packed, one after the other: only one is held. Bytes are parted before they are
 * decoded, so a line that is no UTF-8 is known by its number.
 */
public final class TextLines implements Iterator<TextLine>, Closeable {

    /** A line longer than that is no line of a data set, but a file of another kind. */
    private static final int LONGEST = 1 << 26;

    private final InputStream bytes;
    private long number;
    private int next;

    private TextLines(InputStream bytes) throws IOException {
        this.bytes = bytes;
        next = bytes.read();
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it can't be read, or is called packed and is not
     */
    public static TextLines of(DataFile file) throws IOException {
        InputStream bytes = file.open();
        try {
            return new TextLines(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** How many lines were given out. */
    public long given() {
        return number;
    }

    @Override
    public boolean hasNext() {
        return next >= 0;
    }

    /**
     * The next line.
     *
     * @throws UncheckedIOException when the bytes end in the middle, as of a cut gzip, or the line is none
     */
    @Override
    public TextLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (; next >= 0 && next != '\n'; next = bytes.read()) {
                line.write(next);
                if (line.size() > LONGEST) {
                    throw new IOException("a line of more than 64 MB");
                }
            }
            next = bytes.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        number++;
        return new TextLine(number, decoded(line.toByteArray()));
    }

    private static Optional<String> decoded(byte[] line) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
