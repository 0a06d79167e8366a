package org.scrutin.jobs.verify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.jobs.printed.PrintedFigure;
import org.scrutin.jobs.printed.PrintedTable;
import org.scrutin.jobs.published.TitleSigns;
import org.scrutin.output.wording.Words;

/**
 * The figures of a page or paper, composed and drawn again from the tables: titles, subtitles and source lines, alternative texts, the words in
 * the drawings, and the tables behind them. Not for several threads.
 */
final class FigureReading {

    private final ComposedFigures again;
    private final TitleSigns titles;
    private final Words words;
    /** Each once: a title stands above a drawing and above its numbers. */
    private final Set<String> differences = new LinkedHashSet<>();

    private int texts;

    /**
     * Figures of a file in one language.
     *
     * @param again as the tables give them
     */
    FigureReading(ComposedFigures again, Words words, TitleSigns titles) {
        this.again = again;
        this.titles = titles;
        this.words = words;
    }

    /** Reads the figures of a page, whose charts are named. */
    void page(List<PrintedFigure> figures) {
        Set<String> missing = new LinkedHashSet<>(again.byId().keySet());
        for (PrintedFigure figure : figures) {
            missing.remove(figure.chart());
            Optional<ChartSpec> chart = Optional.ofNullable(again.byId().get(figure.chart()));
            if (chart.isEmpty()) {
                tell(figure.chart(), "the tables give no such figure");
            }
            chart.ifPresent(own -> {
                hold(
                        figure,
                        own.caption(),
                        own.caption().title() + " " + own.caption().alternative());
                labels(figure, own);
                numbers(figure, own.caption());
            });
        }
        missing.forEach(chart -> tell(chart, "report has no such figure, tables give it"));
    }

    /** Reads the figures of a paper, which are told by their words. A picture without a figure's number is of a passage and no chart. */
    void paper(List<PrintedFigure> pictures) {
        Map<String, ChartSpec> left = new LinkedHashMap<>(again.byId());
        Pattern number =
                Pattern.compile(Stream.of(words.text("furniture.figure").split("\\{n}", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[0-9]+")));
        for (PrintedFigure picture : pictures) {
            Matcher numbered = number.matcher(picture.words().title());
            if (!numbered.lookingAt()) {
                continue;
            }
            PrintedFigure figure = picture.titled(
                    picture.words().title().substring(numbered.end()).strip());
            Optional<ChartSpec> chart = left.values().stream()
                    .filter(one -> alike(figure, one.caption()) > 0)
                    .max((a, b) -> Long.compare(alike(figure, a.caption()), alike(figure, b.caption())));
            if (chart.isEmpty()) {
                differences.add("figure “" + figure.words().title() + "”: the tables give no such figure");
            }
            chart.ifPresent(own -> {
                left.remove(own.caption().id());
                hold(figure, own.caption(), own.caption().alternative());
                labels(figure, own);
            });
        }
        left.keySet().forEach(chart -> tell(chart, "report has no such figure, tables give it"));
    }

    /** How many of its words a printed figure shares with a chart, to the letter but for titles. */
    private static long alike(PrintedFigure figure, Caption caption) {
        return Stream.of(
                        new TitledText(caption.title()).isPrinted(figure.words().title()),
                        new TitledText(caption.subtitle())
                                .isPrinted(figure.words().subtitle()),
                        new TitledText(caption.alternative()).isPrinted(figure.alternative()))
                .filter(is -> is)
                .count();
    }

    private void hold(PrintedFigure figure, Caption caption, String alternative) {
        text(caption, caption.title(), figure.words().title());
        text(caption, caption.subtitle(), figure.words().subtitle());
        text(caption, caption.source(), figure.words().source());
        text(caption, alternative, figure.alternative());
    }

    private void text(Caption caption, String own, String printed) {
        texts++;
        SaidAgain.of(own, titles).difference(printed).ifPresent(what -> tell(caption.id(), what));
    }

    private void labels(PrintedFigure figure, ChartSpec chart) {
        texts += figure.labels().size();
        again.drawn(chart)
                .differences(figure.labels())
                .forEach(what -> tell(chart.caption().id(), what));
    }

    /** The table behind a drawing. */
    private void numbers(PrintedFigure figure, Caption caption) {
        if (figure.numbers().isEmpty()) {
            if (!caption.numbers().rows().isEmpty()) {
                tell(caption.id(), "report has no numbers behind it, tables give them");
            }
            return;
        }
        text(caption, caption.title(), figure.numbers().get().caption());
        RowReading rows = new RowReading(List.of(), words);
        PrintedTable printed = figure.numbers().get();
        rows.hold(
                "figure " + caption.id() + ", numbers",
                printed,
                SaidTable.of(caption).with(printed.heads()));
        texts += rows.texts();
        differences.addAll(rows.differences());
    }

    private void tell(String chart, String what) {
        differences.add("figure " + chart + ": " + what);
    }

    /** How many texts were read. */
    int texts() {
        return texts;
    }

    /** One line each. */
    List<String> differences() {
        return List.copyOf(differences);
    }
}
