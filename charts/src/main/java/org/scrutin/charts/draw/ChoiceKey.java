package org.scrutin.charts.draw;

import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.ChoiceWords;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** The line that says what letters and colours mean. */
final class ChoiceKey {

    /** Height of the line. */
    static final double HEIGHT = 14;

    private static final double RADIUS = 4.8;
    private static final double GAP = 14;

    private ChoiceKey() {}

    /** How far the key goes. */
    static double width(ChartTheme theme, ChoiceWords words, List<Choice> choices) {
        return choices.stream()
                        .mapToDouble(
                                choice -> 2 * RADIUS + 3 + theme.lettering().width(words.of(choice), Type.SMALL))
                        .sum()
                + GAP * (choices.size() - 1);
    }

    /**
     * Draws the key.
     *
     * @param choices which to explain, in this order
     * @param at left end, middle of the line
     */
    static void paint(Stage stage, ChoiceWords words, List<Choice> choices, Point at) {
        double x = at.x();
        for (Choice choice : choices) {
            stage.disc(choice, new Point(x + RADIUS, at.y()), RADIUS);
            x += 2 * RADIUS + 3;
            String word = words.of(choice);
            stage.text(
                    word,
                    new TextStyle(Type.SMALL, stage.palette().ink()),
                    new Point(x, at.y() + Type.SMALL.drop()),
                    Align.LEFT);
            x += stage.lettering().width(word, Type.SMALL) + GAP;
        }
    }
}
