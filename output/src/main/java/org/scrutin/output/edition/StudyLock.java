package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;

/**
 * The lock of a study: one run at a time writes its report. The operating system keeps it and drops it with the process,
 * however that ends, so a dead run never holds it. The file stays; its text names the holder and is empty
 * when that run has ended. After a kill it names the dead run until the next one takes the lock: nobody is left to empty it.
 */
final class StudyLock implements AutoCloseable {

    /** Far behind the text: where locks are mandatory, others must still be able to read who holds it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST = 400;

    private final FileChannel channel;

    private StudyLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock and writes who holds it.
     *
     * @throws FolderHeld when another run holds it; names that run
     * @throws IOException when the file can't be written
     */
    static StudyLock take(ReportPlace place, Holder holder) throws IOException {
        FileChannel channel = FileChannel.open(
                place.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!isTaken(channel)) {
                throw new FolderHeld(place.study(), text(channel));
            }
            channel.truncate(0);
            ByteBuffer line = ByteBuffer.wrap((holder.line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            return new StudyLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
