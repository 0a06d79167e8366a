package org.scrutin.charts.theme;

import java.awt.Color;
import java.util.List;
import org.scrutin.analysis.vote.Choice;

/**
 * Colours, each with one meaning in all charts. Blue, amber, dark red are told apart with any colour vision and, by
 * lightness, in grey print (after Okabe & Ito 2008, "Color Universal Design"); a letter or shape always stands beside.
 *
 * @param paper the page
 * @param ink words and axes
 * @param muted words of less weight
 * @param grid lines that only help to read
 * @param context marks that are there to compare with
 * @param accent what the title speaks of
 * @param yes in favour
 * @param abstain abstaining
 * @param no against
 * @param steps from none to all, for classes of a score
 */
public record Palette(
        Color paper,
        Color ink,
        Color muted,
        Color grid,
        Color context,
        Color accent,
        Color yes,
        Color abstain,
        Color no,
        List<Color> steps) {

    /** On white paper. */
    public static final Palette LIGHT = new Palette(
            new Color(0xFFFFFF),
            new Color(0x1F2933),
            new Color(0x56636E),
            new Color(0xD9DEE3),
            new Color(0x9AA5AF),
            new Color(0x00735C),
            new Color(0x0072B2),
            new Color(0xE6AB02),
            new Color(0xA6192E),
            paleToDeep());

    /** On a dark page: the same meanings, the same steps. */
    public static final Palette DARK = new Palette(
            new Color(0x14191E),
            new Color(0xE4E9ED),
            new Color(0xA7B2BC),
            new Color(0x38424B),
            new Color(0x75818C),
            new Color(0x3FBF9F),
            new Color(0x1B7BB9),
            new Color(0xE6AB03),
            new Color(0xD13F54),
            paleToDeep());

    public Palette {
        steps = List.copyOf(steps);
    }

    private static List<Color> paleToDeep() {
        return List.of(
                new Color(0xF3F1E7),
                new Color(0xDCE6D8),
                new Color(0xB9D6C6),
                new Color(0x8ABFAC),
                new Color(0x559F8C),
                new Color(0x247866),
                new Color(0x004C3E));
    }

    /** A choice's colour; the paper's for a vote not cast. */
    public Color of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case ABSTAIN -> abstain;
            case NO -> no;
            case ABSENT -> paper;
        };
    }

    /** The colour of a letter on a choice's colour. */
    public Color on(Choice choice) {
        return switch (choice) {
            case YES, NO -> new Color(0xFFFFFE);
            case ABSTAIN -> new Color(0x15130B);
            case ABSENT -> muted;
        };
    }
}
