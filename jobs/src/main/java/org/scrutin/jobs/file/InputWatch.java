package org.scrutin.jobs.file;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;

/**
 * Inputs that must stay as they are while they are read. A run reads a file several times: for its digest, for its counts, for
 * the table of ballots. If it changes between two of them, the report would say of one state what it counted in another.
 *
 * <p>What is looked at first is size, time of change and which file stands under the name; only where these differ is the
 * file read again, so a large input that stays costs nothing.
 */
public final class InputWatch {

    private final List<Watched> inputs = new ArrayList<>();

    /**
     * A file before it was read.
     *
     * @param bytes its size
     * @param changed when it was last written
     * @param key which file it is, where the file system says so
     */
    public record Stamp(long bytes, FileTime changed, Optional<String> key) {}

    private record Watched(DataFile file, Optional<Stamp> before, String sha256) {

        boolean hasChanged() {
            if (before.isPresent() && before.equals(file.storage().stamp())) {
                return false;
            }
            try {
                return !file.sha256().equals(sha256);
            } catch (IOException e) {
                return true;
            }
        }
    }

    /**
     * Watches a file.
     *
     * @param file where it is
     * @param before its stamp, taken before its digest was made
     * @param digest what it was
     */
    public void add(DataFile file, Optional<Stamp> before, InputDigest digest) {
        inputs.add(new Watched(file, before, digest.sha256()));
    }

    /** One fault for each input that is not any more what its digest says. */
    public InputFaults changed() {
        InputFaults faults = new InputFaults();
        for (Watched input : inputs) {
            if (input.hasChanged()) {
                faults.add(InputFault.inFile(
                        input.file().named(),
                        "it changed while it was read",
                        "a file that stays as it is until the run ends"));
            }
        }
        return faults;
    }

    /** What is done while inputs are watched. */
    @FunctionalInterface
    public interface Reading<T, E extends Exception> {
        T read() throws E;
    }

    /**
     * Does something that hangs on the inputs. Where one of them changed meanwhile, that is why, whatever else is said.
     *
     * @throws org.scrutin.jobs.fault.InputRefused when an input changed
     * @throws E as the work does
     */
    public <T, E extends Exception> T during(Reading<T, E> work) throws E {
        T done;
        try {
            done = work.read();
        } catch (Exception failure) {
            changed().refuseIfAny();
            throw failure;
        }
        changed().refuseIfAny();
        return done;
    }
}
