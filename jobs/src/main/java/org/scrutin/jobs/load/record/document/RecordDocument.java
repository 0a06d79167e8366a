package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.text.RecordText;

/** A document on disk, whatever its format: plain text in UTF-8 or PDF. */
public final class RecordDocument {

    private static final String READ = "plain text in UTF-8 or a PDF with text";

    /** As much of a file as tells its format. */
    private static final int HEAD = 1024;

    private RecordDocument() {}

    /**
     * Reads a document.
     *
     * @param path where it lies
     * @param source its name in tables
     * @param faults told when there is no such file, or it is none that is read
     * @return empty where a fault was told
     */
    public static Optional<RecordText> read(Path path, String source, InputFaults faults) {
        if (!Files.isRegularFile(path)) {
            String found = Files.exists(path) ? "not a file" : "no such file";
            faults.add(InputFault.inFile(path.toString(), found, "a document"));
            return Optional.empty();
        }
        byte[] bytes = bytes(path);
        if (PdfText.isPdf(bytes)) {
            return PdfText.read(path, source, bytes, faults);
        }
        String format = format(bytes);
        if (!format.isEmpty()) {
            faults.add(InputFault.inFile(path.toString(), format, READ));
            return Optional.empty();
        }
        return decode(path, bytes, faults).map(text -> new RecordText(source, text));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file is that is no plain text; empty text for plain text. */
    private static String format(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("PK\u0003\u0004")) {
            return "a ZIP archive, such as a DOCX document";
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "a DOC document";
        }
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            return "an HTML or XML document";
        }
        if (start.startsWith("{\\rtf")) {
            return "an RTF document";
        }
        if (head.isBlank() && bytes.length <= HEAD) {
            return "an empty file";
        }
        return "";
    }

    private static Optional<String> decode(Path path, byte[] bytes, InputFaults faults) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(left, text, true);
        int read = result.isError() ? left.position() : indexOf(bytes, (byte) 0);
        if (read >= 0) {
            long line = 1 + countLines(Arrays.copyOf(bytes, read));
            faults.add(InputFault.atLine(path.toString(), line, "bytes that are no text in UTF-8", READ));
            return Optional.empty();
        }
        return Optional.of(text.flip().toString());
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static long countLines(byte[] bytes) {
        long lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
