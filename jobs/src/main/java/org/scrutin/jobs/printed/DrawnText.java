package org.scrutin.jobs.printed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Text that a PDF draws in one go. */
final class DrawnText {

    /** Forms of Arabic letters, one for each place in a word. */
    private static final Pattern FORMS = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");

    private DrawnText() {}

    /**
     * The signs in the order in which they are read. What is written from the right is drawn from left to right as well, in forms of its
     * letters and with its brackets turned, and never together with what is written from the left.
     *
     * @param signs in the order of drawing
     * @return as many
     */
    static List<String> asRead(List<String> signs) {
        if (signs.stream().noneMatch(DrawnText::isFromTheRight)) {
            return signs;
        }
        List<String> read = new ArrayList<>(signs);
        Collections.reverse(read);
        read.replaceAll(DrawnText::plain);
        return read;
    }

    private static boolean isFromTheRight(String sign) {
        return sign.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static String plain(String sign) {
        return switch (sign) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "«" -> "»";
            case "»" -> "«";
            default -> FORMS.matcher(sign).find() ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign;
        };
    }
}
