package org.scrutin.jobs.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.check.RecordPlace;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.output.wording.Words;

/**
 * A note for each fault of a document, ready to be sent to whoever publishes it: which document, where, what is printed, what is
 * announced, what is asked. In English, and in Chinese where the record is.
 */
final class PublisherNotes {

    /** What is read and is no fault of the document, or stands in the note of another finding. */
    static final Set<DiscrepancyKind> NO_FAULT = EnumSet.of(
            DiscrepancyKind.MISSING_CANDIDATE,
            DiscrepancyKind.FURNITURE_REMOVED,
            DiscrepancyKind.ALIAS,
            DiscrepancyKind.INTENTION,
            DiscrepancyKind.OUT_OF_CYCLE,
            DiscrepancyKind.BALLOT_WITHOUT_ROLL_CALL,
            DiscrepancyKind.UNRELIABLE_DATE);

    private static final String ENGLISH = "en";
    private static final List<String> LANGUAGES = List.of(ENGLISH, "zh");

    private final StateRegistry registry;
    private final Map<String, Words> words = new TreeMap<>();

    /**
     * Notes in every language that they are written in.
     *
     * @param registry names of states
     */
    PublisherNotes(StateRegistry registry) {
        this.registry = registry;
        LANGUAGES.forEach(language -> words.put(language, Words.of(language)));
    }

    /** Whether a file is called as a note is. */
    static boolean isNote(String name) {
        return name.matches("\\d{3,}-[a-z-]+\\.[a-z]{2}\\.txt");
    }

    /**
     * A fault that a note is about.
     *
     * @param number of the note, from 1
     */
    private record Noted(int number, ExtractedRecord extracted, Discrepancy found) {

        boolean isOnTheVoteOf(Noted other) {
            return number != other.number
                    && found.source().equals(other.found.source())
                    && found.rollCall().isPresent()
                    && found.rollCall().equals(other.found.rollCall());
        }
    }

    /** File name to content, in the order of the documents and their findings. */
    Map<String, byte[]> of(List<ExtractedRecord> records) {
        List<Noted> all = new ArrayList<>();
        for (ExtractedRecord extracted : records) {
            for (Discrepancy found : extracted.record().discrepancies()) {
                if (!NO_FAULT.contains(found.kind()) && !isToldWith(found, all)) {
                    all.add(new Noted(all.size() + 1, extracted, found));
                }
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Noted noted : all) {
            List<Noted> beside = all.stream().filter(noted::isOnTheVoteOf).toList();
            for (String language : LANGUAGES) {
                if (language.equals(ENGLISH)
                        || language.equals(noted.extracted().language())) {
                    files.put(
                            String.format(
                                    Locale.ROOT,
                                    "%03d-%s.%s.txt",
                                    noted.number(),
                                    noted.found().kind().id(),
                                    language),
                            note(noted, beside, language).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    /** Totals that differ for two choices are one note on one vote, and so are the names that one lost sign has fused. */
    private static boolean isToldWith(Discrepancy found, List<Noted> before) {
        if (found.kind() == DiscrepancyKind.TOTAL_MISMATCH) {
            return found.rank() > 1;
        }
        return found.kind() == DiscrepancyKind.FUSED_NAMES
                && !before.isEmpty()
                && isBeside(found, before.get(before.size() - 1).found());
    }

    private static boolean isBeside(Discrepancy found, Discrepancy before) {
        Optional<RecordPlace> at = RecordPlace.of(found.place());
        Optional<RecordPlace> there = RecordPlace.of(before.place());
        return before.kind() == found.kind()
                && before.source().equals(found.source())
                && before.rollCall().equals(found.rollCall())
                && at.isPresent()
                && there.isPresent()
                && at.get().page().equals(there.get().page())
                && Math.abs(at.get().line() - there.get().line()) <= 1;
    }

    /** What the publisher has before it comes first, what only the sender has last. */
    private String note(Noted noted, List<Noted> beside, String language) {
        ExtractedRecord extracted = noted.extracted();
        Discrepancy found = noted.found();
        Words says = words.get(language);
        StringBuilder note = new StringBuilder();
        String document = extracted.symbol().orElse(found.source());
        line(note, says.text("note.subject", Map.of("document", document, "fault", fault(found, says))));
        note.append('\n');
        extracted.rollCall(found).ifPresent(rollCall -> line(note, vote(extracted, rollCall, says, language)));
        extracted.symbol().ifPresent(symbol -> line(note, says.text("note.symbol", Map.of("symbol", symbol))));
        Optional<RecordPlace> at = found.place().isEmpty() ? Optional.empty() : RecordPlace.of(found.place());
        at.filter(place -> place.page().isPresent()).ifPresent(place -> line(note, place(place, says)));
        if (at.isPresent()) {
            Optional.ofNullable(extracted.printed().get(found.place()))
                    .ifPresent(text -> line(note, says.text("note.printed", Map.of("text", text))));
        }
        found.state().ifPresent(state -> line(note, says.text("note.state", Map.of("state", name(state, language)))));
        figures(extracted, found, says).forEach(figure -> line(note, figure));
        candidates(extracted, found, says, language).ifPresent(text -> line(note, text));
        if (!beside.isEmpty()) {
            String others = beside.stream()
                    .map(other -> says.text(
                            "note.other",
                            Map.of(
                                    "number",
                                    String.format(Locale.ROOT, "%03d", other.number()),
                                    "fault",
                                    fault(other.found(), says))))
                    .collect(Collectors.joining(says.text("note.between")));
            line(note, says.text("note.beside", Map.of("notes", others)));
        }
        note.append('\n');
        line(note, says.text("note.ask." + found.kind().id()));
        note.append('\n');
        line(note, says.text("note.own"));
        line(
                note,
                says.text(
                        "note.document",
                        Map.of(
                                "name",
                                found.source(),
                                "sha256",
                                extracted.document().sha256())));
        found.rollCall().ifPresent(id -> line(note, says.text("note.id", Map.of("id", id.value()))));
        at.filter(place -> place.page().isEmpty()).ifPresent(place -> line(note, place(place, says)));
        if (found.kind() != DiscrepancyKind.TOTAL_MISMATCH && !found.evidence().isEmpty()) {
            line(note, says.text("note.evidence", Map.of("text", found.evidence())));
        }
        return note.toString();
    }

    private static String fault(Discrepancy found, Words says) {
        return says.text("discrepancy." + found.kind().id());
    }

    private static void line(StringBuilder note, String text) {
        note.append(text).append('\n');
    }

    /** The vote as the record itself has it: title, day, and the paragraph that tells of it where paragraphs are numbered. */
    private static String vote(ExtractedRecord extracted, RollCall rollCall, Words says, String language) {
        String title = rollCall.title()
                .in(language)
                .or(() -> rollCall.title().byLanguage().values().stream().findFirst())
                .filter(words -> !words.isEmpty())
                .orElse(rollCall.id().value());
        String paragraph = extracted.record().decisions().stream()
                .filter(decision -> decision.rollCall().equals(Optional.of(rollCall.id())))
                .map(Decision::paragraph)
                .filter(number -> number.matches("[0-9]+(\\.[0-9]+)?[a-z]?"))
                .findFirst()
                .orElse("");
        return says.text(
                "note.vote",
                Map.of(
                        "vote",
                        title,
                        "date",
                        says.day(rollCall.date()),
                        "paragraph",
                        paragraph,
                        "numbered",
                        paragraph.isEmpty() ? "no" : "yes"));
    }

    private static String place(RecordPlace at, Words says) {
        Map<String, String> numbers =
                new TreeMap<>(Map.of("line", Integer.toString(at.line()), "column", Integer.toString(at.column())));
        at.page().ifPresent(page -> numbers.put("page", Integer.toString(page)));
        return says.text(at.page().isPresent() ? "note.place.page" : "note.place", numbers);
    }

    /** What is announced beside what is listed: of totals choice by choice. */
    private static List<String> figures(ExtractedRecord extracted, Discrepancy found, Words says) {
        if (found.kind() == DiscrepancyKind.TOTAL_MISMATCH) {
            Optional<RollCall> rollCall = extracted.rollCall(found);
            ChoiceCounts listed =
                    rollCall.map(vote -> extracted.record().listed(vote.id())).orElse(ChoiceCounts.NONE);
            return new Reconciliation(rollCall.flatMap(RollCall::announced), listed)
                    .differences().stream()
                            .map(difference -> says.text(
                                    "note.figures.choice",
                                    Map.of(
                                            "choice",
                                            difference.choice().name(),
                                            "announced",
                                            difference.announced(),
                                            "listed",
                                            difference.listed())))
                            .toList();
        }
        if (found.announced().isEmpty()) {
            return List.of();
        }
        return List.of(
                found.listed().isEmpty()
                        ? says.text("note.announced", Map.of("announced", found.announced()))
                        : says.text("note.figures", Map.of("announced", found.announced(), "listed", found.listed())));
    }

    private Optional<String> candidates(ExtractedRecord extracted, Discrepancy found, Words says, String language) {
        if (found.kind() != DiscrepancyKind.TOTAL_MISMATCH) {
            return Optional.empty();
        }
        List<String> names = extracted.record().discrepancies().stream()
                .filter(other -> other.kind() == DiscrepancyKind.MISSING_CANDIDATE)
                .filter(other -> other.rollCall().equals(found.rollCall()))
                .flatMap(other -> other.state().stream())
                .distinct()
                .map(state -> name(state, language))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(says.text(
                        "note.candidates",
                        Map.of("states", names.stream().collect(Collectors.joining(says.text("note.between"))))));
    }

    private String name(StateId id, String language) {
        return registry.state(id).flatMap(state -> state.name().in(language)).orElse(id.value());
    }
}
