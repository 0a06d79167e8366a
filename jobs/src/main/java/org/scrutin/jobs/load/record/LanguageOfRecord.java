package org.scrutin.jobs.load.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/** Tells a record's language by the words of the tables that occur in it. */
record LanguageOfRecord(LanguageTables tables) {

    /** The language whose announcements, meetings, decisions and fields occur most often; empty where none of any does. */
    Optional<LanguageTable> of(RecordText document) {
        Map<LanguageTable, Long> occurrences = new LinkedHashMap<>();
        tables.all().forEach(table -> occurrences.put(table, occurrences(table, document)));
        return occurrences.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static long occurrences(LanguageTable table, RecordText document) {
        String text = Passage.of(document, new Span(0, document.length()), List.of(), table.blanks())
                .plain();
        return count(table.votes().totals(), text)
                + count(table.votes().traces().totals(), text)
                + count(table.votes().traces().majorities(), text)
                + count(table.library().totals(), text)
                + count(table.library().dates(), text)
                + count(table.meetings().dated(), text)
                + count(table.meetings().numbered(), text)
                + table.decisions().modes().values().stream()
                        .mapToLong(words -> count(words, text))
                        .sum();
    }

    private static long count(List<WordPattern> patterns, String text) {
        return patterns.stream()
                .mapToLong(pattern -> pattern.findAll(text).size())
                .sum();
    }
}
