package org.scrutin.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;

/**
 * One pass over a file's bytes. Every input must be hashed, so the same pass checks that text is UTF-8 and finds where a
 * big CSV may be cut: tasks then begin at whole records and know their line numbers.
 *
 * @param digest what the file hashes to
 * @param chunks runs of whole records, in order; the whole file as one where it is no plain CSV
 */
public record FileScan(InputDigest digest, List<CsvChunk> chunks) {

    /** Bytes of a chunk, about: small enough to spread a big file, big enough not to feel. */
    public static final int CHUNK = 16 << 20;

    private static final int BUFFER = 1 << 16;

    /**
     * Reads the file once.
     *
     * @param chunkBytes the least size of a chunk, at least 1
     * @throws InputRefused when it can't be read, is empty, or is plain CSV and no UTF-8 text
     */
    public static FileScan of(DataFile file, int chunkBytes) {
        MessageDigest sha = sha256();
        boolean plain = file.kind() == DataFile.Kind.CSV;
        CsvCuts cuts = new CsvCuts(chunkBytes);
        long bytes = 0;
        try (InputStream in = file.storage().open(0)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
                bytes += read;
                if (plain) {
                    cuts.accept(buffer, read);
                }
            }
        } catch (IOException e) {
            throw new InputRefused(InputFault.inFile(file.named(), "a file that can't be read", ""));
        }
        if (bytes == 0) {
            throw new InputRefused(InputFault.inFile(file.named(), "an empty file", "a header and rows"));
        }
        cuts.firstBadLine(bytes).ifPresent(line -> {
            throw new InputRefused(
                    InputFault.atLine(file.named(), line, "bytes that are no UTF-8 text", "CSV in UTF-8"));
        });
        InputDigest digest = new InputDigest(file.written(), HexFormat.of().formatHex(sha.digest()), bytes);
        return new FileScan(digest, plain ? cuts.chunks(file, bytes) : List.of(new CsvChunk(file, 0, bytes, 1)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
