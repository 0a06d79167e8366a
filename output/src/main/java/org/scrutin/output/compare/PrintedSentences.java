package org.scrutin.output.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /**
     * The language whose sentences a reader is given.
     *
     * @param language the reader's
     * @return another where the edition has not this one, for its numbers are the same; the reader's where it has none
     */
    public String languageFor(String language) {
        return byLanguage.isEmpty() || byLanguage.containsKey(language) ? language : byLanguage.firstKey();
    }

    /**
     * A language in which the sentences of two editions can be held against each other: of those that both have the reader's, else any.
     *
     * @param language the reader's
     * @return the reader's where they share none
     */
    String languageOfBoth(PrintedSentences other, String language) {
        List<String> shared = new ArrayList<>(byLanguage.keySet());
        shared.retainAll(other.byLanguage.keySet());
        return shared.isEmpty() || shared.contains(language) ? language : shared.get(0);
    }

    /** The sentence of a claim in the language that a reader is given. */
    public Optional<String> of(String language, String claim) {
        return Optional.ofNullable(byLanguage.get(languageFor(language))).map(sentences -> sentences.get(claim));
    }
}
