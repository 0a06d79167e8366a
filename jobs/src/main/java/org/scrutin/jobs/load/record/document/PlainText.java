package org.scrutin.jobs.load.record.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.load.record.text.RecordText;

/** Plain text in UTF-8, Markdown too: whatever is of no other format. */
final class PlainText implements TextFormat {

    private static final String EXPECTED = "plain text in UTF-8, a PDF, a DOCX or an HTML document";

    @Override
    public boolean isOf(DocumentFile file) {
        return true;
    }

    @Override
    public RecordText read(DocumentFile file, Deadline deadline) throws Unreadable {
        refuseOtherFormats(file);
        byte[] bytes = file.bytes();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(left, text, true);
        int read = result.isError() ? left.position() : indexOf(bytes, (byte) 0);
        if (read >= 0) {
            long line = 1 + countLines(file.upTo(read));
            throw new Unreadable(InputFault.atLine(file.path(), line, "bytes that are no text in UTF-8", EXPECTED));
        }
        return new RecordText(file.source(), text.flip().toString());
    }

    @Override
    public String called() {
        return "plain text";
    }

    private static void refuseOtherFormats(DocumentFile file) throws Unreadable {
        String found = "";
        if (file.head().startsWith("\u00D0\u00CF\u0011\u00E0")) {
            found = "a DOC document";
        } else if (file.start().startsWith("{\\rtf")) {
            found = "an RTF document";
        } else if (file.start().startsWith("<?xml")) {
            found = "an XML document";
        } else if (file.head().isBlank() && file.bytes().length == file.head().length()) {
            found = "an empty file";
        }
        if (!found.isEmpty()) {
            throw Unreadable.of(file, found, EXPECTED);
        }
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
