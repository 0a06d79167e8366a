package org.scrutin.jobs.load.record;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/** Tells a record's language by the words of the tables that occur in it. */
record LanguageOfRecord(LanguageTables tables) {

    /** The language whose announcements, meetings, decisions and fields occur most often; empty where none of any does. */
    Optional<LanguageTable> of(RecordText document) {
        Map<Blanks, String> texts = new EnumMap<>(Blanks.class);
        Map<LanguageTable, Integer> occurrences = new LinkedHashMap<>();
        for (LanguageTable table : tables.all()) {
            String text = texts.computeIfAbsent(
                    table.blanks(),
                    blanks -> Passage.of(document, new Span(0, document.length()), List.of(), blanks)
                            .plain());
            occurrences.put(table, WordPattern.each(telling(table), text).size());
        }
        return occurrences.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static List<WordPattern> telling(LanguageTable table) {
        return Stream.concat(
                        Stream.of(
                                table.votes().totals(),
                                table.votes().traces().totals(),
                                table.votes().traces().majorities(),
                                table.library().totals(),
                                table.library().dates(),
                                table.meetings().dated(),
                                table.meetings().numbered()),
                        table.decisions().modes().values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
