package org.scrutin.charts.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Choice;

class PaletteTest {

    @Test
    void choicesDifferInGreyPrint() {
        List<Double> lightness = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            lightness.add(luminance(Palette.LIGHT.of(choice)));
        }
        lightness.sort(null);
        for (int i = 1; i < lightness.size(); i++) {
            assertTrue(contrast(lightness.get(i), lightness.get(i - 1)) >= 1.4, () -> lightness.toString());
        }
    }

    /** WCAG 2 level AA: 4.5 for words as small as these. */
    @Test
    void lettersCanBeReadOnTheirColour() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (Choice choice : Choice.values()) {
                assertTrue(contrast(luminance(palette.of(choice)), luminance(palette.on(choice))) >= 4.5, choice::name);
            }
            assertTrue(contrast(luminance(palette.paper()), luminance(palette.ink())) >= 7);
            assertTrue(contrast(luminance(palette.paper()), luminance(palette.muted())) >= 4.5);
            assertTrue(contrast(luminance(palette.paper()), luminance(palette.accent())) >= 4.5);
        }
    }

    @Test
    void marksStandOutFromADarkPage() {
        for (Choice choice : List.of(Choice.YES, Choice.ABSTAIN, Choice.NO)) {
            double paper = luminance(Palette.DARK.paper());
            assertTrue(contrast(luminance(Palette.DARK.of(choice)), paper) >= 3, choice::name);
        }
    }

    @Test
    void stepsGrowDarkerFromNoneToAll() {
        List<Color> steps = Palette.LIGHT.steps();
        for (int i = 1; i < steps.size(); i++) {
            assertTrue(luminance(steps.get(i)) < luminance(steps.get(i - 1)));
        }
    }

    @Test
    void everyVariableHasOneColour() {
        ChartTheme theme = new ChartTheme();
        List<Color> colours = List.of(
                theme.palette().paper(),
                theme.palette().ink(),
                theme.palette().muted(),
                theme.palette().grid(),
                theme.palette().context(),
                theme.palette().accent(),
                theme.palette().yes(),
                theme.palette().abstain(),
                theme.palette().no());
        HashSet<String> names = new HashSet<>();
        colours.forEach(colour -> names.add(theme.variable(colour).orElseThrow()));
        assertEquals(colours.size(), names.size());
        names.forEach(name -> assertTrue(
                theme.lightCss().contains(name + ":") && theme.darkCss().contains(name + ":"), name));
    }

    /** Relative luminance, WCAG 2.1. */
    private static double luminance(Color color) {
        double[] channels = {color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0};
        for (int i = 0; i < channels.length; i++) {
            channels[i] = channels[i] <= 0.04045 ? channels[i] / 12.92 : Math.pow((channels[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }
}
