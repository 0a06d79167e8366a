package org.scrutin.jobs.file;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** How a file's bytes are packed. */
public enum Packing {
    NONE,
    GZIP,
    ZSTD;

    /**
     * The bytes as they were before.
     *
     * @param packed closed with what is returned, and when this fails
     * @throws IOException when they do not begin as such bytes do
     */
    InputStream unpacked(InputStream packed) throws IOException {
        try {
            InputStream buffered = new BufferedInputStream(packed);
            return switch (this) {
                case NONE -> buffered;
                case GZIP -> new BufferedInputStream(new GZIPInputStream(buffered));
                case ZSTD -> new BufferedInputStream(new ZstdInputStreamNoFinalizer(buffered));
            };
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }
}
