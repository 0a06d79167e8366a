package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.file.Path;

/** What this program did not write stands in a report's place. Nothing was changed. */
public final class FolderUnusable extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A folder of reports that can't be used as it stands.
     *
     * @param published the report's place
     * @param what stands there
     */
    FolderUnusable(Path published, String what) {
        super(published + ": " + what + "; move it away, or name another folder with --output");
    }
}
