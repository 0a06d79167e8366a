package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** A record that is quoted prints these, in any of the languages of records. */
    @Test
    void everyLetterOfEveryNameOfAStateHasAGlyph() throws IOException {
        String names = Files.readString(Path.of(
                "..", "jobs", "src", "main", "resources", "org", "scrutin", "jobs", "registry", "state_names.csv"));
        List<FontFace> regular = List.of(FontFace.REGULAR, FontFace.CHINESE_REGULAR, FontFace.ARABIC_REGULAR);
        List<FontFace> bold = List.of(FontFace.BOLD, FontFace.CHINESE_BOLD, FontFace.ARABIC_BOLD);
        assertTrue(names.contains("فرنسا") && names.contains("法国") && names.contains("Франция"));
        assertEquals(Set.of(), without(regular, names));
        assertEquals(Set.of(), without(bold, names));
    }

    /** Words at issue are bold; numbers and places stand among the words of a passage. */
    @Test
    void signsAndFormsOfArabicHaveGlyphs() throws ArabicShapingException {
        String letters = IntStream.concat(IntStream.rangeClosed(0x621, 0x63A), IntStream.rangeClosed(0x641, 0x64A))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String words = letters + " لا لأ لإ لآ بلا بلأ " + letters.replaceAll("\\p{L}", "ب$0ب ");
        String shaped = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(words);
        for (FontFace face : List.of(FontFace.ARABIC_REGULAR, FontFace.ARABIC_BOLD)) {
            assertEquals(Set.of(), without(List.of(face), words + "،؛؟«»٠١٢٣٤٥٦٧٨٩0123456789()[].:,-–/…"));
            // A form that stands alone is the letter's own sign.
            assertEquals(
                    Set.of(),
                    without(List.of(face), shaped).stream()
                            .filter(form ->
                                    !Character.getName(form.codePointAt(0)).endsWith("ISOLATED FORM"))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void wordsOfAScriptWithoutLettersAreToldAndNothingElseChanges() {
        assertEquals("France: 中国 Россия – 2.1:3", fonts.printable("France: 中国 Россия – 2.1:3"));
        assertEquals("فرنسا: 2.11", fonts.printable("فرنسا: 2.11"));
        assertEquals("[…]: 2.11, […]", fonts.printable("ฝรั่งเศส: 2.11, หมู่เกาะ มาร์แชลล์"));
        assertEquals("[[[…]]]", fonts.printable("[[\u200Fไทย]]").replace("\u200F", ""));
    }

    @Test
    void onlyFamiliesThatATextNeedsAreRead() {
        assertEquals(Set.of(FontFace.Letters.WESTERN), fonts.needed("France: Россия, Ελλάδα – 2.1:3\n"));
        assertEquals(Set.of(FontFace.Letters.WESTERN, FontFace.Letters.ARABIC), fonts.needed("France (فرنسا، مصر)"));
        assertEquals(Set.of(FontFace.Letters.WESTERN, FontFace.Letters.CHINESE), fonts.needed("France (中国)"));
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
