package org.scrutin.charts.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scrutin.charts.fixture.Charts;
import org.scrutin.charts.fixture.Charts.Sample;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartSpec;

/** The words of charts in every language. */
class ChartWordingTest {

    private static final Pattern LONG_DECIMAL = Pattern.compile("\\d\\.\\d{4,}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LEFT_OVER = Pattern.compile("\\{\\d|null|NaN");

    @Test
    void languagesHaveTheSameMessages() {
        TreeSet<String> english = new TreeSet<>(bundle("en").keySet());
        for (String language : ChartWording.LANGUAGES) {
            assertEquals(english, new TreeSet<>(bundle(language).keySet()));
        }
    }

    @Test
    void languagesSayTheSameNumbers() {
        ResourceBundle english = bundle("en");
        ResourceBundle chinese = bundle("zh");
        List<String> faults = new ArrayList<>();
        for (String key : new TreeSet<>(english.keySet())) {
            if (!said(english.getString(key)).equals(said(chinese.getString(key)))) {
                faults.add(key + ": " + english.getString(key) + " / " + chinese.getString(key));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void captionsAreWholeAndShort() {
        Charts charts = new Charts();
        List<String> faults = new ArrayList<>();
        for (Sample sample : charts.all()) {
            Caption caption = sample.chart().caption();
            String all =
                    String.join("\n", caption.title(), caption.subtitle(), caption.source(), caption.alternative());
            boolean sound = !LONG_DECIMAL.matcher(all).find()
                    && !LEFT_OVER.matcher(all).find()
                    && !caption.title().endsWith(".")
                    && !caption.title().endsWith("。")
                    && !caption.numbers().rows().isEmpty();
            if (!sound) {
                faults.add(sample + ": " + all);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void chartsAreTheSameInEveryLanguage() {
        Charts charts = new Charts();
        for (String study : List.of("arms", "small")) {
            List<String> english = ids(charts.of(study, "en"));
            assertFalse(english.isEmpty());
            assertEquals(english.size(), new TreeSet<>(english).size(), "ids are unique");
            assertEquals(english, ids(charts.of(study, "zh")));
        }
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertEquals("en", new ChartWording("fr", new Charts.NoNames()).language());
        assertTrue(new ChartWording("zh", new Charts.NoNames()).choices().yes().equals("赞成"));
    }

    /** The arguments that a message prints: not those that only choose the form of a word. */
    private static NavigableSet<String> said(String message) {
        NavigableSet<String> said = new TreeSet<>();
        Matcher printed = ARGUMENT.matcher(message);
        while (printed.find()) {
            said.add(printed.group(1));
        }
        return said;
    }

    private static List<String> ids(List<ChartSpec> charts) {
        return charts.stream().map(chart -> chart.caption().id()).toList();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.scrutin.charts.compose.charts_" + language, Locale.ROOT);
    }
}
