package org.scrutin.jobs.load.record.document;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** How numbers of lists are written, by the names that WordprocessingML gives the ways (ECMA-376, part 1, 17.18.59). */
final class Counting {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** Without ё, й, ъ, ы and ь, as Word counts. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    /** No list has more items. */
    private static final int MOST = 3999;

    private Counting() {}

    /**
     * A number as it is written.
     *
     * @param way as "decimal" or "lowerRoman"
     * @return empty where the way is not known, or has no such number
     */
    static Optional<String> in(String way, int number) {
        if (number < 0 || number > MOST) {
            return Optional.empty();
        }
        return switch (way) {
            case "decimal" -> Optional.of(Integer.toString(number));
            case "decimalZero" -> Optional.of(String.format(Locale.ROOT, "%02d", number));
            case "lowerLetter" -> letters(LATIN, number);
            case "upperLetter" -> letters(LATIN, number).map(letters -> letters.toUpperCase(Locale.ROOT));
            case "lowerRoman" -> number == 0 ? Optional.empty() : Optional.of(digits("en@numbers=romanlow", number));
            case "upperRoman" -> number == 0 ? Optional.empty() : Optional.of(digits("en@numbers=roman", number));
            case "russianLower" -> letters(RUSSIAN, number);
            case "russianUpper" -> letters(RUSSIAN, number).map(letters -> letters.toUpperCase(Locale.ROOT));
            case "arabicAlpha" -> letters(ARABIC, number);
            case "arabicAbjad" -> letters(ABJAD, number);
            case "hindiNumbers" -> Optional.of(digits("ar@numbers=arab", number));
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting" ->
                Optional.of(new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT).format(number));
            case "none" -> Optional.of("");
            default -> Optional.empty();
        };
    }

    /** Behind the last letter the first stands twice. */
    private static Optional<String> letters(String alphabet, int number) {
        return number == 0
                ? Optional.empty()
                : Optional.of(String.valueOf(alphabet.charAt((number - 1) % alphabet.length()))
                        .repeat((number - 1) / alphabet.length() + 1));
    }

    private static String digits(String locale, int number) {
        NumberFormat format = NumberFormat.getInstance(new ULocale(locale));
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
