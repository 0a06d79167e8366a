package org.scrutin.jobs.load.record.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.scrutin.output.edition.Sha256;

/** A document as a file: its bytes, which are not copied and not to be changed. */
final class DocumentFile {

    /** As much of a file as tells its format. */
    private static final int HEAD = 1024;

    /** That of UTF-8, each byte as one character. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Path path;
    private final String source;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param path where it lies, for messages
     * @param source its name in tables
     * @param bytes all of it
     */
    DocumentFile(Path path, String source, byte[] bytes) {
        this.path = path;
        this.source = source;
        this.bytes = bytes;
    }

    String path() {
        return path.toString();
    }

    String source() {
        return source;
    }

    byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of its bytes, in lower-case hexadecimal. */
    String sha256() throws IOException {
        return Sha256.of(new ByteArrayInputStream(bytes));
    }

    /** Its first bytes, each as one character. */
    String head() {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** The same without a byte order mark and blanks before it, in small letters. */
    String start() {
        String head = head();
        String bare = head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head;
        return bare.stripLeading().toLowerCase(Locale.ROOT);
    }

    byte[] upTo(int end) {
        return Arrays.copyOf(bytes, end);
    }
}
