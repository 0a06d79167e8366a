package org.scrutin.output.edition;

import java.io.IOException;

/** Another run is writing the same study's report folder. */
public final class FolderHeld extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A folder that another run holds.
     *
     * @param study the study's id
     * @param holder who holds it, as the lock says; empty where it has not said so yet
     */
    FolderHeld(String study, String holder) {
        super("another run is writing the report of " + study + (holder.isEmpty() ? "" : ": " + holder));
    }
}
