package org.scrutin.output.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.edition.JsonText;

/**
 * The sentences of an edition as its readers have them, so that what changed can be told in its own words.
 *
 * @param byLanguage sentence by id of the claim, by language
 */
public record PrintedSentences(SortedMap<String, SortedMap<String, String>> byLanguage) {

    /** The file of an edition that holds them. */
    static final String FILE = "results.json";

    /** Of an edition that has none yet, or none any more. */
    static final PrintedSentences NONE = new PrintedSentences(new TreeMap<>());

    public PrintedSentences {
        byLanguage = Collections.unmodifiableSortedMap(byLanguage);
    }

    /**
     * Reads them.
     *
     * @param folder an edition's
     * @return none where the edition has no such file
     * @throws IOException when the file can't be read or is no JSON
     */
    static PrintedSentences read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        SortedMap<String, SortedMap<String, String>> sentences = new TreeMap<>(CodePointOrder.INSTANCE);
        for (JsonNode claim : JsonText.read(file).path("claims")) {
            String id = claim.path("id").asText();
            for (Map.Entry<String, JsonNode> said : claim.path("text").properties()) {
                sentences
                        .computeIfAbsent(said.getKey(), language -> new TreeMap<>(CodePointOrder.INSTANCE))
                        .put(id, said.getValue().asText());
            }
        }
        return new PrintedSentences(sentences);
    }

    /** The sentence of a claim; in another language where the edition has not this one, for its numbers are the same. */
    public Optional<String> of(String language, String claim) {
        return Optional.ofNullable(byLanguage.get(language))
                .or(() -> byLanguage.values().stream().findFirst())
                .map(sentences -> sentences.get(claim));
    }
}
