package org.scrutin.output.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Counts editions again from what their folders hold, so that the part of data and of settings in a change are told apart. */
public interface Recounting {

    /** Counts nothing: what several things made together is not told apart. */
    static Recounting none() {
        return new Recounting() {
            @Override
            public String version() {
                return "";
            }

            @Override
            public Optional<Path> count(ComparedEdition data, ComparedEdition settings) {
                return Optional.empty();
            }
        };
    }

    /** The version of the program that counts. */
    String version();

    /**
     * Analyses the data of one edition under the settings of another.
     *
     * @param data whose tables of ballots, roll calls, decisions, speakers and discrepancies are read
     * @param settings of which study
     * @return a folder with {@code tables/}, all of them but {@code ballots} and those of changes; empty where the program refuses
     *     the two together
     * @throws IOException when a file can't be read or written
     */
    Optional<Path> count(ComparedEdition data, ComparedEdition settings) throws IOException;
}
