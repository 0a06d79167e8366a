package org.scrutin.output.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
     * What an edition was made from, as its manifest says.
     *
     * @param folder the edition's
     * @return empty where the folder has no manifest, or one that this program did not write
     * @throws IOException when the manifest can't be read
     */
    public static Optional<Provenance> read(Path folder) throws IOException {
        if (Manifest.read(folder).isEmpty()) {
            return Optional.empty();
        }
        JsonNode root = JsonText.read(folder.resolve(Manifest.FILE));
        List<Input> inputs = new ArrayList<>();
        root.path("inputs")
                .forEach(input -> inputs.add(new Input(
                        input.path("name").asText(), input.path("sha256").asText())));
        List<String> remarks = new ArrayList<>();
        root.path("remarks").forEach(remark -> remarks.add(remark.asText()));
        return Optional.of(new Provenance(
                root.path("program").path("version").asText(),
                root.path("study").asText(),
                root.path("settings"),
                root.path("seed").asLong(),
                inputs,
                remarks));
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
