package org.scrutin.output.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * What an edition consists of: the file {@code manifest.json}.
 *
 * @param edition its id
 * @param earlier the edition that it replaced
 * @param files digest by path with '/', all but the manifest itself
 */
public record Manifest(EditionId edition, Optional<String> earlier, SortedMap<String, String> files) {

    /** The manifest's own name. */
    public static final String FILE = "manifest.json";

    public Manifest {
        files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * The digests of every file below a folder but its manifest.
     *
     * @param known digests that need not be made once more
     */
    static SortedMap<String, String> digests(Path folder, Map<String, String> known) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>(CodePointOrder.INSTANCE);
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();
            files.parallelStream()
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(FILE))
                    .map(name -> Map.entry(name, known.containsKey(name) ? known.get(name) : digest(folder, name)))
                    .toList()
                    .forEach(file -> digests.put(file.getKey(), file.getValue()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return digests;
    }

    private static String digest(Path folder, String name) {
        try {
            return Sha256.of(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the manifest of a folder into it. */
    void write(Provenance provenance, Path folder) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("program").put("name", "Scrutin").put("version", provenance.version());
        root.put("study", provenance.study());
        root.put("edition", edition.value());
        root.put("earlier", earlier.orElse(null));
        root.put("seed", provenance.seed());
        root.set("settings", provenance.settings());
        ArrayNode remarks = root.putArray("remarks");
        provenance.remarks().forEach(remarks::add);
        ArrayNode inputs = root.putArray("inputs");
        provenance
                .inputs()
                .forEach(input -> inputs.addObject().put("name", input.name()).put("sha256", input.sha256()));
        ArrayNode listed = root.putArray("files");
        files.forEach((path, digest) -> listed.addObject().put("path", path).put("sha256", digest));
        JsonText.write(root, folder.resolve(FILE));
    }

    /**
     * Reads the manifest of an edition.
     *
     * @return empty where the folder has none, or one that this program did not write
     */
    public static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode root = JsonText.read(file);
            if (!root.path("program").path("name").asText().equals("Scrutin")) {
                return Optional.empty();
            }
            SortedMap<String, String> files = new TreeMap<>(CodePointOrder.INSTANCE);
            for (JsonNode entry : root.path("files")) {
                files.put(entry.path("path").asText(), entry.path("sha256").asText());
            }
            JsonNode earlier = root.path("earlier");
            return Optional.of(new Manifest(
                    new EditionId(root.path("edition").asText()),
                    earlier.isTextual() ? Optional.of(new EditionId(earlier.asText()).value()) : Optional.empty(),
                    files));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How a folder differs from its manifest, one line a file, in the order of the paths; empty where it does not. */
    public List<String> differences(Path folder) throws IOException {
        return differences(folder, Map.of());
    }

    /** The same, without making digests once more that are known. */
    List<String> differences(Path folder, Map<String, String> known) throws IOException {
        SortedMap<String, String> found = digests(folder, known);
        List<String> differences = new ArrayList<>();
        SortedMap<String, String> all = new TreeMap<>(CodePointOrder.INSTANCE);
        all.putAll(found);
        all.putAll(files);
        for (String path : all.keySet()) {
            String expected = files.get(path);
            String actual = found.get(path);
            if (expected == null) {
                differences.add(path + ": not in the manifest");
            } else if (actual == null) {
                differences.add(path + ": missing");
            } else if (!actual.equals(expected)) {
                differences.add(path + ": SHA-256 " + actual + ", in the manifest " + expected);
            }
        }
        return differences;
    }
}
