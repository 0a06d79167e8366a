package org.scrutin.jobs.load.record.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * How large the compressed parts of a file are once they are unpacked, counted without keeping them: a few bytes can stand for more
 * than a machine's memory.
 *
 * @param bytes of all parts together; counting ends beyond {@value #MOST}
 */
record Inflation(long bytes) {

    /** More than the text and the pictures of any record. */
    static final long MOST = 1L << 28;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd'};

    /** The method that the first byte of a deflated stream names, and what divides its first two bytes (RFC 1950). */
    private static final int DEFLATED = 8;

    private static final int HEAD_DIVISOR = 31;

    /** Of the streams of a PDF. */
    static Inflation ofDeflatedStreams(byte[] file) {
        long all = 0;
        byte[] thrown = new byte[1 << 14];
        Inflater inflater = new Inflater();
        try {
            for (int at = next(file, 0); at >= 0 && all <= MOST; at = next(file, at)) {
                if (isDeflated(file, at)) {
                    inflater.reset();
                    inflater.setInput(file, at, file.length - at);
                    all += inflated(inflater, thrown, MOST - all);
                }
            }
        } finally {
            inflater.end();
        }
        return new Inflation(all);
    }

    /**
     * Of the entries of a ZIP archive.
     *
     * @throws IOException when it is broken
     */
    static Inflation ofEntries(byte[] file) throws IOException {
        long all = 0;
        byte[] thrown = new byte[1 << 14];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && all <= MOST; entry = zip.getNextEntry()) {
                for (int n = zip.read(thrown); n >= 0 && all <= MOST; n = zip.read(thrown)) {
                    all += n;
                }
            }
        }
        return new Inflation(all);
    }

    /** Refuses a file that unpacks to more than is read. */
    void refuseOver(DocumentFile file) throws Unreadable {
        if (bytes > MOST) {
            throw Unreadable.of(
                    file,
                    "a file that unpacks to more than " + (MOST >> 20) + " MB",
                    "at most " + (MOST >> 20) + " MB, unpacked");
        }
    }

    /** Behind the next word that opens a stream, or -1. */
    private static int next(byte[] file, int from) {
        for (int at = from; at + STREAM.length < file.length; at++) {
            boolean opens = holds(file, at, STREAM) && !(at >= END.length && holds(file, at - END.length, END));
            if (opens) {
                int behind = at + STREAM.length;
                while (behind < file.length && (file[behind] == '\r' || file[behind] == '\n')) {
                    behind++;
                }
                return behind;
            }
        }
        return -1;
    }

    private static boolean holds(byte[] file, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two bytes stand there that every deflated stream begins with: anything can follow the word. */
    private static boolean isDeflated(byte[] file, int at) {
        return at + 1 < file.length
                && (file[at] & 0x0F) == DEFLATED
                && ((file[at] & 0xFF) * 256 + (file[at + 1] & 0xFF)) % HEAD_DIVISOR == 0;
    }

    private static long inflated(Inflater inflater, byte[] thrown, long most) {
        try {
            long all = 0;
            for (int n = inflater.inflate(thrown); n > 0 && all <= most; n = inflater.inflate(thrown)) {
                all += n;
            }
            return all;
        } catch (DataFormatException e) {
            // Not deflated, or broken: its own reader says so.
            return 0;
        }
    }
}
