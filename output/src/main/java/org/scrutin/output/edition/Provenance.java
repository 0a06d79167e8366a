package org.scrutin.output.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * What an edition was made from.
 *
 * @param version of the program
 * @param study the study's id
 * @param settings in full, every default written out; no path that is absolute
 * @param seed of everything random
 * @param inputs every file that was read
 * @param remarks what the settings could not have, for example a language that the data lack; in English
 */
public record Provenance(
        String version, String study, JsonNode settings, long seed, List<Input> inputs, List<String> remarks) {

    public Provenance {
        inputs = inputs.stream()
                .sorted(Comparator.comparing(Input::name, CodePointOrder.INSTANCE))
                .toList();
        remarks = List.copyOf(remarks);
    }

    /**
     * A file that was read.
     *
     * @param name as the study names it, with '/'; never absolute
     * @param sha256 its digest
     */
    public record Input(String name, String sha256) {}
}
