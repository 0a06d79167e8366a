package org.scrutin.jobs.load;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A disk under a scheme that Java knows nothing of: what reads from it reads through Spark's file systems. */
public final class ShelfFileSystem extends RawLocalFileSystem {

    private static final String SCHEME = "shelf";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }
}
