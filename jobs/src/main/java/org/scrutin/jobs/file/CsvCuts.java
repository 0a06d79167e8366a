package org.scrutin.jobs.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Finds ends of CSV records (RFC 4180) in a stream of bytes, counts lines and checks UTF-8 on the way. */
final class CsvCuts {

    private enum Where {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private record Cut(long at, long line) {}

    private final int chunkBytes;
    private final List<Cut> cuts = new ArrayList<>();
    private final Utf8Check utf8 = new Utf8Check();
    private Where where = Where.FIELD_START;
    private long position;
    private long line = 1;
    private boolean afterReturn;
    private OptionalLong badLine = OptionalLong.empty();

    /**
     * Cuts of one file.
     *
     * @param chunkBytes the least distance of two cuts
     */
    CsvCuts(int chunkBytes) {
        this.chunkBytes = chunkBytes;
        cuts.add(new Cut(0, 1));
    }

    /** Takes the next bytes of the file. */
    void accept(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (!utf8.accept(b) && badLine.isEmpty()) {
                badLine = OptionalLong.of(line);
            }
            position++;
            take(b);
        }
    }

    private void take(byte b) {
        boolean newline = b == '\n';
        if ((newline && !afterReturn) || b == '\r') {
            line++;
        }
        afterReturn = b == '\r';
        where = switch (where) {
            case QUOTED -> b == '"' ? Where.QUOTE_IN_QUOTED : Where.QUOTED;
            case QUOTE_IN_QUOTED -> b == '"' ? Where.QUOTED : outside(b);
            case FIELD_START -> b == '"' ? Where.QUOTED : outside(b);
            case PLAIN -> outside(b);
        };
        boolean recordEnds = newline && where == Where.FIELD_START;
        if (recordEnds && position - cuts.get(cuts.size() - 1).at() >= chunkBytes) {
            cuts.add(new Cut(position, line));
        }
    }

    private static Where outside(byte b) {
        return b == ',' || b == '\n' || b == '\r' ? Where.FIELD_START : Where.PLAIN;
    }

    /** The first line with bytes that are no UTF-8. */
    OptionalLong firstBadLine(long bytes) {
        if (badLine.isEmpty() && bytes > 0 && !utf8.complete()) {
            return OptionalLong.of(line);
        }
        return badLine;
    }

    /** The chunks between the cuts; the last ends with the file. */
    List<CsvChunk> chunks(DataFile file, long bytes) {
        List<CsvChunk> chunks = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            long to = i + 1 < cuts.size() ? cuts.get(i + 1).at() : bytes;
            if (to > cut.at()) {
                chunks.add(new CsvChunk(file, cut.at(), to, cut.line()));
            }
        }
        return chunks;
    }
}
