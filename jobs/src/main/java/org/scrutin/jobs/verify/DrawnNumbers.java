package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.draw.SvgUse;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.jobs.printed.PrintedFigure;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.TitleSigns;

/**
 * The numbers among the words of a chart that is drawn again from the tables. Where they stand in the drawing is not looked at, nor how words are cut and
 * broken: those of titles, which are in no table, have another length.
 *
 * @param numbers in the order of drawing
 * @param allowed numbers that titles may have
 */
record DrawnNumbers(List<String> numbers, List<String> allowed) {

    DrawnNumbers {
        numbers = List.copyOf(numbers);
        allowed = List.copyOf(allowed);
    }

    static DrawnNumbers of(ChartSpec chart, TitleSigns titles) {
        List<String> numbers = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (String label :
                PrintedFigure.labels(new ChartDrawer(new ChartTheme()).svg(chart, SvgUse.SCREEN, "again"))) {
            numbers.addAll(PrintedText.numbers(TitleSigns.without(label)));
            allowed.addAll(titles.allowed(label));
            allowed.addAll(titles.numbersOfBroken(label));
        }
        return new DrawnNumbers(numbers, allowed);
    }

    /**
     * What a drawing says otherwise, a line a number.
     *
     * @param labels its words, in normal form
     */
    List<String> differences(List<String> labels) {
        List<String> missing = new ArrayList<>(numbers);
        List<String> titled = new ArrayList<>(allowed);
        List<String> others = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String label : labels) {
            for (String number : PrintedText.numbers(label)) {
                if (!missing.remove(number)) {
                    others.add(number);
                    places.add(label);
                }
            }
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (!titled.remove(others.get(i))) {
                String instead = missing.isEmpty() ? "no such number" : missing.remove(0);
                differences.add(
                        "its drawing says " + others.get(i) + " in “" + places.get(i) + "”, tables say " + instead);
            }
        }
        missing.forEach(number -> differences.add("its drawing leaves out " + number + ", which tables say"));
        return differences;
    }
}
