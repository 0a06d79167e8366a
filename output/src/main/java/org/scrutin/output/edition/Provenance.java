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
 * @param inputs every file that was read: the study's own, those that it names, the program's tables of states and groups
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
     * @param name the study file's own; of a file of data as the study names it, with '/'; of a table that the program
     *     brings with what it belongs to and a colon in front, as {@code registry:states.csv}
     * @param sha256 its digest
     */
    public record Input(String name, String sha256) {}
}
