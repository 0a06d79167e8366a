package org.scrutin.jobs.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.edition.ResultsDocument;
import org.scrutin.output.wording.Words;

/** The sentences of {@code results.json}, held against their claims. */
final class ResultsReading {

    private final JsonNode results;

    ResultsReading(JsonNode results) {
        this.results = results;
    }

    /** The languages that the report is written in, in its order. */
    List<String> languages() {
        List<String> languages = new ArrayList<>();
        results.path("title").fieldNames().forEachRemaining(languages::add);
        languages.retainAll(Words.LANGUAGES);
        return languages;
    }

    /** The ids of the claims of the first page, in rank order. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        results.path("findings").forEach(finding -> findings.add(finding.asText()));
        return findings;
    }

    /** Each claim's sentence in a language, by the claim's id. */
    Map<String, String> sentences(String language) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (JsonNode claim : results.path("claims")) {
            JsonNode text = claim.path("text").path(language);
            if (text.isTextual()) {
                sentences.put(claim.path("id").asText(), text.asText());
            }
        }
        return sentences;
    }

    /** Holds the sentences of a language. */
    FileReading read(String language, Sentences sentences, Set<String> claims) {
        List<String> differences = new ArrayList<>();
        Map<String, String> printed = sentences(language);
        printed.forEach((claim, sentence) -> sentences
                .heldWhole(claim, PrintedText.normal(sentence))
                .difference()
                .ifPresent(what -> differences.add(claim + ", " + language + ": " + what)));
        Set<String> missing = new LinkedHashSet<>(claims);
        missing.removeAll(printed.keySet());
        missing.forEach(claim -> differences.add(claim + ", " + language + ": no sentence"));
        return new FileReading(ResultsDocument.FILE, printed.size(), differences);
    }
}
