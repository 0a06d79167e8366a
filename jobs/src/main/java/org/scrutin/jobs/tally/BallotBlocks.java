package org.scrutin.jobs.tally;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/** Sorted lines as blocks of bytes; of several rows of one state on one roll call only the first. */
final class BallotBlocks implements Iterator<byte[]> {

    private static final int BLOCK = 1 << 20;

    private final Iterator<Tuple2<BallotKey, byte[]>> lines;
    private BallotKey last = BallotKey.of(-1, -1, new Site(0, 0, 0));

    BallotBlocks(Iterator<Tuple2<BallotKey, byte[]>> lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public byte[] next() {
        if (!lines.hasNext()) {
            throw new NoSuchElementException();
        }
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        while (lines.hasNext() && block.size() < BLOCK) {
            Tuple2<BallotKey, byte[]> line = lines.next();
            if (!line._1().sameCell(last)) {
                block.writeBytes(line._2());
            }
            last = line._1();
        }
        return block.toByteArray();
    }
}
