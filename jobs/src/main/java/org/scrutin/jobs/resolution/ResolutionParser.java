package org.scrutin.jobs.resolution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.file.CsvSettings;
import org.scrutin.jobs.file.TextLine;

/**
 * Reads one line of a file of resolutions. Strict: a line that is no JSON object, lacks a key that every resolution has, or
 * holds something else under a key than it should is refused, so that nothing is left out in silence. Keys that are not
 * read may hold anything.
 */
public final class ResolutionParser {

    /** The keys that every line has. */
    public static final List<String> NEEDED = List.of(
            "symbol",
            "title",
            "session",
            "adoption_date",
            "adoption_type",
            "MS_in_favour",
            "MS_against",
            "MS_abstaining");

    private static final Map<Choice, String> LISTS =
            new EnumMap<>(Map.of(Choice.YES, "MS_in_favour", Choice.NO, "MS_against", Choice.ABSTAIN, "MS_abstaining"));

    /** The list of subjects that a topic is taken from; others name bodies, treaties and agenda items. */
    private static final String THESAURUS = "UNBIS Thesaurus";

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T]00:00:00)?");

    private static final DateTimeFormatter WRITTEN_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    /** An item of the agenda with a letter: its name is that of the item, a colon, and that of the sub-item. */
    private static final Pattern SUB_ITEM = Pattern.compile("Agenda items? \\d+ \\([a-z]+\\).*");

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What the line is. Never throws. */
    public ResolutionLine parse(TextLine line) {
        if (line.text().isEmpty()) {
            return new ResolutionLine.Refused(line.number(), "bytes that are no UTF-8 text", "JSON in UTF-8");
        }
        String text = line.number() == 1
                ? CsvSettings.withoutMark(line.text().get())
                : line.text().get();
        if (text.isBlank()) {
            return new ResolutionLine.Blank(line.number());
        }
        try {
            return resolution(line.number(), object(text));
        } catch (Unfit unfit) {
            return new ResolutionLine.Refused(line.number(), unfit.found, unfit.expected);
        }
    }

    /** Every key of a line that was parsed before, with what it holds as JSON. */
    public Map<String, String> values(String line) {
        Map<String, String> values = new TreeMap<>();
        try {
            object(CsvSettings.withoutMark(line))
                    .properties()
                    .forEach(
                            entry -> values.put(entry.getKey(), entry.getValue().toString()));
        } catch (Unfit unfit) {
            throw new IllegalArgumentException(unfit);
        }
        return values;
    }

    /** A line that is no resolution. Never leaves this class. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final String found;
        private final String expected;

        Unfit(String found, String expected) {
            super(found);
            this.found = found;
            this.expected = expected;
        }
    }

    private JsonNode object(String text) throws Unfit {
        try {
            JsonNode node = json.readTree(text);
            if (node.isObject()) {
                return node;
            }
            throw new Unfit(kind(node), "one JSON object a line");
        } catch (JsonProcessingException e) {
            String at = Optional.ofNullable(e.getLocation())
                    .map(location -> " at column " + location.getColumnNr())
                    .orElse("");
            boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
            throw new Unfit(
                    twice ? "a key twice" + at : "broken JSON" + at,
                    twice ? "each key once" : "one JSON object a line");
        }
    }

    private static Resolution resolution(long line, JsonNode node) throws Unfit {
        for (String key : NEEDED) {
            if (!node.has(key)) {
                throw new Unfit("no key \"" + key + "\"", "the keys " + String.join(", ", NEEDED));
            }
        }
        String symbol = text(node, "symbol");
        if (symbol.isBlank()) {
            throw new Unfit("an empty symbol", "a symbol as A/RES/75/1");
        }
        String record = text(node, "pv");
        return new Resolution(
                line,
                symbol,
                spaced(text(node, "title")),
                new Resolution.Sitting(
                        spaced(text(node, "session")),
                        spaced(record.isBlank() ? text(node, "adoption_meeting") : record)),
                date(text(node, "adoption_date")),
                topics(node),
                adoption(text(node, "adoption_type")),
                lists(node));
    }

    private static LocalDate date(String written) throws Unfit {
        String day = spaced(written);
        try {
            Matcher iso = ISO_DAY.matcher(day);
            return iso.matches() ? LocalDate.parse(iso.group(1)) : LocalDate.parse(day, WRITTEN_DAY);
        } catch (DateTimeException e) {
            throw new Unfit("adoption_date \"" + written + "\"", "a day as 24 December 2021 or 2021-12-24");
        }
    }

    private static Adoption adoption(String written) throws Unfit {
        for (Adoption adoption : Adoption.values()) {
            if (adoption.words().equals(spaced(written))) {
                return adoption;
            }
        }
        throw new Unfit("adoption_type \"" + written + "\"", "\"By a recorded vote\", \"Without a vote\" or nothing");
    }

    private static Map<Choice, VoteList> lists(JsonNode node) throws Unfit {
        Map<Choice, VoteList> lists = new EnumMap<>(Choice.class);
        for (Map.Entry<Choice, String> list : LISTS.entrySet()) {
            String key = list.getValue();
            lists.put(list.getKey(), new VoteList(total(node, key + "_count"), texts(node, key)));
        }
        return lists;
    }

    private static Optional<String> total(JsonNode node, String key) throws Unfit {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber() && !value.isTextual()) {
            throw wrong(key, value, "a number or a text");
        }
        return Optional.of(value.asText().strip()).filter(total -> !total.isEmpty());
    }

    private static List<String> topics(JsonNode node) throws Unfit {
        List<String> topics = new ArrayList<>();
        String item = spaced(text(node, "agenda_item_name"));
        boolean isPart = SUB_ITEM.matcher(spaced(text(node, "agenda_item"))).matches();
        add(topics, isPart ? item.split(":", 2)[0].strip() : item);
        for (JsonNode subject : array(node, "subjects")) {
            if (!subject.isArray()
                    || !subject.path(0).isTextual()
                    || !subject.path(1).isTextual()) {
                throw wrong("subjects", subject, "pairs of a subject and its list");
            }
            if (subject.path(1).asText().equals(THESAURUS)) {
                // In capitals in most sessions, in one with capitals at the beginnings: the same subject.
                add(topics, spaced(subject.path(0).asText()).toUpperCase(Locale.ROOT));
            }
        }
        return topics;
    }

    private static void add(List<String> topics, String topic) {
        if (!topic.isEmpty() && !topic.equals("N.A.") && !topics.contains(topic)) {
            topics.add(topic);
        }
    }

    private static List<String> texts(JsonNode node, String key) throws Unfit {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array(node, key)) {
            if (!text.isTextual() || text.asText().isBlank()) {
                throw wrong(key, text, "a list of names");
            }
            texts.add(text.asText());
        }
        return texts;
    }

    private static JsonNode array(JsonNode node, String key) throws Unfit {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isArray()) {
            throw wrong(key, value, "a list");
        }
        return value;
    }

    private static String text(JsonNode node, String key) throws Unfit {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw wrong(key, value, "a text");
        }
        return value.asText("");
    }

    private static Unfit wrong(String key, JsonNode value, String expected) {
        return new Unfit(key + " with " + kind(value), expected);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> node.asText().isBlank() ? "an empty text" : "the text \"" + node.asText() + "\"";
            case NUMBER -> "the number " + node.asText();
            case BOOLEAN -> node.asText();
            case NULL -> "null";
            default -> "nothing";
        };
    }

    /** The text with one plain blank for every run of blanks, which the data write in several ways. */
    private static String spaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
