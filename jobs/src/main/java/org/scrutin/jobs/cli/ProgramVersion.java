package org.scrutin.jobs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.scrutin.jobs.registry.RegistryDate;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class; it enters the manifest and the id of an edition. */
public final class ProgramVersion implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    /** The version as in the build's own description, such as {@code 0.1.0}. */
    public static String current() {
        Properties written = new Properties();
        try (InputStream bytes = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            written.load(new InputStreamReader(Objects.requireNonNull(bytes, RESOURCE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.getProperty("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "scrutin " + current() + ", registry of " + RegistryDate.shipped().date()
        };
    }
}
