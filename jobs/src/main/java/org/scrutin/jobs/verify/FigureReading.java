package org.scrutin.jobs.verify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.charts.compose.ChartComposer;
import org.scrutin.charts.compose.ChartWording;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.TitleSigns;
import org.scrutin.output.wording.ChartNames;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Words;

/** The titles, subtitles and source lines of a page's figures, said again from the tables. Not for several threads. */
final class FigureReading {

    private static final String CHART = ".chart-";
    private static final String DEFINITIONS = "definitions-";

    private final Map<String, Caption> again = new LinkedHashMap<>();
    private final TitleSigns titles;
    /** Each once: a title stands above a drawing and above its numbers. */
    private final Set<String> differences = new LinkedHashSet<>();

    private final Set<String> unread = new TreeSet<>();
    private final Set<List<String>> holding;
    private final List<ChartSpec> charts;
    private int texts;

    /**
     * Figures of a report in one language.
     *
     * @param holding of each finding, under how many combinations of definitions it holds and how many there are
     */
    FigureReading(StudyResults results, Words words, TitleSigns titles, Set<List<String>> holding) {
        this.holding = new LinkedHashSet<>(holding);
        this.titles = titles;
        ChartNames names = new ChartNames(new Names(results, words));
        this.charts = new ChartComposer(new ChartWording(words.language(), names)).compose(results);
        for (ChartSpec chart : charts) {
            again.put(chart.caption().id(), chart.caption());
        }
    }

    /** Reads the figures among the blocks of a page. */
    void read(List<PageBlock> page) {
        for (PageBlock block : page) {
            Optional<String> chart = block.inside().stream()
                    .filter(name -> name.startsWith(CHART))
                    .map(name -> name.substring(CHART.length()))
                    .findFirst();
            chart.ifPresent(id -> read(id, block));
        }
    }

    private void read(String chart, PageBlock block) {
        Optional<Caption> caption = Optional.ofNullable(again.get(chart));
        Optional<String> text = caption.flatMap(own -> part(own, block));
        if (chart.startsWith(DEFINITIONS)) {
            definitions(chart, block);
        } else if (caption.isEmpty() && unread.add(chart)) {
            differences.add("figure " + chart + ": the tables give no such figure");
        }
        text.ifPresent(own -> {
            texts++;
            SaidAgain.of(own, titles)
                    .difference(block.text())
                    .ifPresent(what -> differences.add("figure " + chart + ": " + what));
        });
    }

    /** Under how many combinations of definitions a finding holds, of how many: the last two numbers of its title. */
    private void definitions(String chart, PageBlock block) {
        if (block.inside().contains(".title")) {
            texts++;
            List<String> numbers = PrintedText.numbers(PrintedText.normal(block.text()));
            List<String> counts = numbers.subList(Math.max(0, numbers.size() - 2), numbers.size());
            if (!holding.contains(counts) && !holding.contains(List.of(counts.get(counts.size() - 1), counts.get(0)))) {
                differences.add("figure " + chart + ": report says “" + PrintedText.normal(block.text())
                        + "”, and by the tables no finding holds under so many of so many combinations");
            }
        }
    }

    private static Optional<String> part(Caption caption, PageBlock block) {
        if (block.inside().contains(".title") || block.inside().contains("caption")) {
            return Optional.of(caption.title());
        }
        if (block.inside().contains(".subtitle")) {
            return Optional.of(caption.subtitle());
        }
        return block.inside().contains(".source") ? Optional.of(caption.source()) : Optional.empty();
    }

    /** The figures as values. */
    List<ChartSpec> charts() {
        return charts;
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
