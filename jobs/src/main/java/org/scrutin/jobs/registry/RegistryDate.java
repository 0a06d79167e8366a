package org.scrutin.jobs.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/**
 * When the tables that the program ships were last changed.
 *
 * @param date the day
 * @param sha256 of the tables as they were then: SHA-256 over their own, each on a line, in the order of {@link RegistryTable}
 */
public record RegistryDate(LocalDate date, String sha256) {

    private static final String RESOURCE = "registry.properties";

    /** The date of the tables that the program ships. */
    public static RegistryDate shipped() {
        Properties written = new Properties();
        try (InputStream bytes = RegistryDate.class.getResourceAsStream(RESOURCE)) {
            written.load(new InputStreamReader(Objects.requireNonNull(bytes, RESOURCE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RegistryDate(LocalDate.parse(written.getProperty("date")), written.getProperty("sha256"));
    }
}
