package org.scrutin.charts.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutin.charts.compose.ChartWording;

class LetteringTest {

    private final Lettering lettering = new Lettering();

    @Test
    void everyLetterOfEveryLanguageHasAGlyph() {
        TreeSet<Character> missing = new TreeSet<>();
        for (String language : ChartWording.LANGUAGES) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("org.scrutin.charts.compose.charts_" + language, Locale.ROOT);
            for (String key : bundle.keySet()) {
                missing.addAll(withoutGlyph(bundle.getString(key)));
            }
        }
        missing.addAll(withoutGlyph("Türkiye Côte d’Ivoire Curaçao São Tomé – − · > = ? 0123456789"));
        assertEquals(new TreeSet<>(), missing);
    }

    private List<Character> withoutGlyph(String text) {
        List<Character> missing = new ArrayList<>();
        for (Face face : Face.values()) {
            AttributedCharacterIterator set =
                    lettering.set(text, new Type(Type.SMALLEST, face)).getIterator();
            for (char c = set.first(); c != AttributedCharacterIterator.DONE; c = set.next()) {
                if (!((Font) set.getAttribute(TextAttribute.FONT)).canDisplay(c)) {
                    missing.add(c);
                }
            }
        }
        return missing;
    }

    /** Charts that are drawn at the same time measure by one lettering. */
    @Test
    void severalThreadsMeasureAsOneDoes() {
        List<String> texts = IntStream.range(0, 3000)
                .mapToObj(i -> "word " + i + " 各国 " + i % 7)
                .toList();
        Lettering shared = new Lettering();
        List<Double> together = texts.parallelStream()
                .map(text -> shared.width(text, Type.LABEL))
                .toList();
        assertEquals(
                texts.stream().map(text -> lettering.width(text, Type.LABEL)).toList(), together);
    }

    @Test
    void breaksAtBlanksAndBetweenHanButNeverBeforeAMark() {
        for (String text : List.of("one word after another until the line is full", "各国从对段落的选择，到对全文的选择。")) {
            List<String> lines = lettering.lines(text, Type.LABEL, 60);
            assertTrue(lines.size() > 1);
            assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""), "nothing is lost");
            for (String line : lines) {
                assertTrue(lettering.width(line, Type.LABEL) <= 60);
                assertTrue("，。".indexOf(line.charAt(0)) < 0);
            }
        }
    }

    @Test
    void aWordThatIsTooWideStandsAlone() {
        assertEquals(
                List.of("a", "disproportionately", "b"), lettering.lines("a disproportionately b", Type.LABEL, 30));
    }

    @Test
    void everySizeCanBeRead() {
        for (Type type : List.of(Type.SMALL, Type.SMALL_BOLD, Type.LABEL, Type.HEADING, Type.TITLE)) {
            assertTrue(type.size() >= Type.SMALLEST);
        }
    }
}
