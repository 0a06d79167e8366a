package org.scrutin.output.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutin.analysis.uncertainty.IntervalEstimate.FEWEST_MEETINGS;
import static org.scrutin.analysis.uncertainty.IntervalEstimate.FEWEST_MEETINGS_OF_A_CYCLE;
import static org.scrutin.analysis.uncertainty.IntervalEstimate.FEWEST_ROLL_CALLS;
import static org.scrutin.analysis.uncertainty.IntervalEstimate.FEWEST_ROLL_CALLS_OF_A_CYCLE;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.analysis.dissent.ParagraphCompanions;
import org.scrutin.analysis.profile.Partner;

/**
 * No number without a claim: in the messages from which sentences and profiles are made, a digit stands in arguments only. So what
 * a sentence counts is the value of an argument, and claims give each of those its cells.
 */
class SentenceNumbersTest {

    /** Words of sentences: of claims, of how far they hold, of doubts and ranges; of profiles and papers. */
    private static final List<String> SENTENCES =
            List.of("claim.", "robust", "doubt.", "open.", "choice.", "profile.", "focus.");

    /** Numbers that count nothing in a study: the ends of a scale, and rules of the program, which they must agree with. */
    private static final Map<String, List<Object>> RULES = Map.ofEntries(
            Map.entry("claim.cohesion.alpha", List.of(FEWEST_MEETINGS, FEWEST_ROLL_CALLS)),
            Map.entry("claim.change.total", List.of(FEWEST_MEETINGS_OF_A_CYCLE)),
            Map.entry("claim.change.total.brief", List.of(FEWEST_MEETINGS_OF_A_CYCLE)),
            Map.entry("claim.change.total.short", List.of(FEWEST_MEETINGS_OF_A_CYCLE)),
            Map.entry("claim.change.total.lead", List.of(1)),
            Map.entry("claim.movers.state", List.of(FEWEST_MEETINGS_OF_A_CYCLE, FEWEST_ROLL_CALLS_OF_A_CYCLE)),
            Map.entry("claim.clusters.support", List.of(0, 1)),
            Map.entry("claim.dissent.companions", List.of(ParagraphCompanions.LEAST_LEFT)),
            Map.entry("focus.cohesion.caption", List.of(0, 1)),
            // With so few votes in common, one of them moves a value by more than this.
            Map.entry("focus.reading.partners", List.of(Partner.LEAST_COMMON, 1.0 / Partner.LEAST_COMMON)));

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void sentencesHaveNoNumberOfTheirOwn(String language) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        for (String bundle : List.of("report_", "profile_")) {
            read(bundle + language + ".properties").forEach((key, text) -> {
                if (SENTENCES.stream().anyMatch(key::startsWith)) {
                    sentences.put(key, text);
                }
            });
        }
        assertTrue(sentences.size() > 200, sentences.size() + " messages");
        List<String> found = new ArrayList<>();
        sentences.forEach((key, text) -> {
            List<String> rules = RULES.getOrDefault(key, List.of()).stream()
                    .map(Object::toString)
                    .toList();
            NUMBER.matcher(literal(text))
                    .results()
                    .map(MatchResult::group)
                    .filter(number -> !rules.contains(number))
                    .forEach(number -> found.add(number + " in " + key + "=" + text));
        });
        assertEquals(List.of(), found);
    }

    /** What a message says whatever its arguments are: neither their names nor the cases of plurals. */
    private static String literal(String message) {
        MessagePattern pattern = new MessagePattern(message);
        StringBuilder literal = new StringBuilder();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            switch (part.getType()) {
                case MSG_START -> {
                    from = part.getLimit();
                    depth++;
                }
                case MSG_LIMIT, ARG_START -> {
                    literal.append(message, from, Math.max(from, part.getIndex()))
                            .append(' ');
                    from = part.getLimit();
                }
                case ARG_LIMIT -> from = part.getLimit();
                default -> {}
            }
        }
        assertTrue(depth > 0, message);
        return literal.toString();
    }

    private static Map<String, String> read(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream bytes = Words.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
