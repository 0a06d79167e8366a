package org.scrutin.jobs.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.scrutin.output.edition.Sha256;

/** The tables that the registry is built from. */
public enum RegistryTable {
    STATES("states.csv"),
    STATE_NAMES("state_names.csv"),
    STATE_CODES("state_codes.csv"),
    GROUPS("groups.csv"),
    MEMBERSHIPS("memberships.csv"),
    SUSPENSIONS("suspensions.csv");

    private final String file;

    RegistryTable(String file) {
        this.file = file;
    }

    /** The name of the table's file. */
    public String file() {
        return file;
    }

    /** SHA-256 of the table as the program ships it, in lower-case hexadecimal. */
    public String shippedSha256() {
        try (InputStream bytes = shipped()) {
            return Sha256.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the table as the program ships it; who asked closes them. */
    InputStream shipped() {
        return Objects.requireNonNull(RegistryTable.class.getResourceAsStream(file), file);
    }

    /** Where a table is read from. */
    @FunctionalInterface
    public interface Source {

        /** A reader of the table from its header on; who asked closes it. */
        Reader open(RegistryTable table);
    }
}
