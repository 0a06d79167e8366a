package org.scrutin.output.edition;

import java.io.IOException;

/** Another run is writing the same study's report folder. */
public final class FolderHeld extends IOException {

    private static final long serialVersionUID = 1L;

    FolderHeld(String study) {
        super("another run is writing the report of " + study);
    }
}
