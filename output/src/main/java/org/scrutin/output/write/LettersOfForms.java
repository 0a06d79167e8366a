package org.scrutin.output.write;

import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;

/**
 * The characters of a font in which a sign that is a form of a letter says the letter: who copies or searches a PDF means the letter,
 * whatever form it is drawn in. Lam with alef has two letters and stays the sign that stands for both.
 */
final class LettersOfForms extends CmapSubtable {

    private final CmapSubtable font;

    LettersOfForms(CmapSubtable font) {
        this.font = font;
        setPlatformId(font.getPlatformId());
        setPlatformEncodingId(font.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int character) {
        return font.getGlyphId(character);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        List<Integer> drawn = font.getCharCodes(glyph);
        // Null, as in the library, where the sign is a part of others only.
        return drawn == null
                ? drawn
                : drawn.stream().map(LettersOfForms::letter).toList();
    }

    private static int letter(int drawn) {
        String letters = Normalizer.normalize(Character.toString(drawn), Normalizer.Form.NFKC);
        boolean one = ArabicWords.isLetter(drawn) && letters.codePointCount(0, letters.length()) == 1;
        return one ? letters.codePointAt(0) : drawn;
    }
}
