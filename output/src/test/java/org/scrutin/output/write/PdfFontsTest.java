package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.output.wording.Words;

/** A letter without a glyph prints as an empty box or another sign. */
class PdfFontsTest {

    private final PdfFonts fonts = new PdfFonts();

    @Test
    void everyLetterOfEveryMessageHasAGlyph() {
        for (String language : Words.LANGUAGES) {
            List<FontFace> faces = language.equals("en")
                    ? List.of(FontFace.REGULAR)
                    : List.of(FontFace.REGULAR, FontFace.CHINESE_REGULAR);
            Properties messages = new Properties();
            messages.putAll(bundle("report_" + language));
            messages.putAll(bundle("method_" + language));
            assertTrue(messages.size() > 300, language + " " + messages.size());
            for (String key : messages.stringPropertyNames()) {
                assertEquals(Set.of(), without(faces, messages.getProperty(key)), language + " " + key);
            }
        }
    }

    @Test
    void wordsOfAScriptWithoutLettersAreToldAndNothingElseChanges() {
        assertEquals("France: 中国 Россия – 2.1:3", fonts.printable("France: 中国 Россия – 2.1:3"));
        assertEquals("[…]: 2.11, […]", fonts.printable("فرنسا: 2.11, الجمهورية العربية السورية"));
        assertEquals("[[[…]]]", fonts.printable("[[\u200Fفرنسا]]").replace("\u200F", ""));
    }

    @Test
    void theSpaceBehindAMarkHasAGlyph() {
        assertEquals(Set.of(), without(List.of(FontFace.REGULAR), "\u2009"));
    }

    @Test
    void englishFormulasHaveAnItalicGlyphForEverySign() {
        Properties messages = bundle("method_en");
        Set<String> formulas = messages.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".formula"))
                .collect(Collectors.toSet());
        assertTrue(formulas.size() > 20, formulas.toString());
        for (String key : formulas) {
            assertEquals(Set.of(), without(List.of(FontFace.ITALIC), messages.getProperty(key)), key);
        }
    }

    private Set<String> without(List<FontFace> faces, String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .filter(letter -> faces.stream().noneMatch(face -> glyph(face, letter)))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean glyph(FontFace face, int letter) {
        try {
            return fonts.parsed(face).getUnicodeCmapLookup().getGlyphId(letter) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String name) {
        try (InputStream stream = Words.class.getResourceAsStream(name + ".properties")) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
