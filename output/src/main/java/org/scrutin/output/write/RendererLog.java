package org.scrutin.output.write;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Leads what the PDF's renderer has to say into the program's log, warnings and worse only. */
final class RendererLog implements XRLogger {

    private static final System.Logger LOG = System.getLogger(RendererLog.class.getName());

    @Override
    public void log(String where, Level level, String message) {
        if (isTold(level)) {
            LOG.log(System.Logger.Level.WARNING, "{0}: {1}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isTold(level)) {
            LOG.log(System.Logger.Level.WARNING, where + ": " + message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The program's own log settings decide.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isTold(diagnostic.getLevel());
    }

    private static boolean isTold(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
