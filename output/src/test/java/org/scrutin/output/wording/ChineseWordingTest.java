package org.scrutin.output.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word for one thing in the Chinese of sentences and charts, and the same arguments as in English. */
class ChineseWordingTest {

    private static final String REPORT = "/org/scrutin/output/wording/report_";
    private static final String METHOD = "/org/scrutin/output/wording/method_";
    private static final String PROFILE = "/org/scrutin/output/wording/profile_";
    private static final String NUMBERS = "/org/scrutin/output/wording/numbers_";
    private static final String CHARTS = "/org/scrutin/charts/compose/charts_";

    /** English names the month, Chinese numbers it. */
    private static final String DATE = "date";

    /** A formula keeps the brackets of mathematics, and its signs stand apart. */
    private static final String FORMULA = ".formula";

    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}");
    private static final Pattern ONE = Pattern.compile(", plural,(?: *[=a-z0-9]+ *\\{[^{}]*\\})* *one \\{");
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan} |(?<![,\\s]) \\p{IsHan}");

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "唱名表决, 记录表决",
        "主题, 议题",
        "整个案文, 全文",
        "未列入, 未列名",
        "一致指数, 团结程度指数",
        "一致性, 团结程度 or 一致程度",
        "审查大会, 审议大会",
        "吻合, 投票一致率",
        "投票模式, 选择组合",
        "聚类, 群"
    })
    void barredVariantsAreNowhere(String barred, String wanted) throws IOException {
        List<String> found = new ArrayList<>();
        chinese().forEach((key, text) -> {
            if (text.contains(barred)) {
                found.add(key);
            }
        });
        assertEquals(List.of(), found, barred + " is to be written " + wanted);
    }

    @Test
    void punctuationBesideChineseIsFullWidthAndUnspaced() throws IOException {
        List<String> found = new ArrayList<>();
        chinese().forEach((key, text) -> {
            if (!key.endsWith(FORMULA)
                    && (HALF_WIDTH.matcher(text).find() || SPACED.matcher(text).find())) {
                found.add(key + "=" + text);
            }
        });
        assertEquals(List.of(), found, "write numbers and arguments without spaces, and ，；：！？（）");
    }

    /** Chinese knows one form for every number: a case “one” is never chosen, and a 1 that reads otherwise is “=1”. */
    @Test
    void pluralsHaveNoCaseThatChineseDoesNotKnow() throws IOException {
        List<String> found = new ArrayList<>();
        chinese().forEach((key, text) -> {
            if (ONE.matcher(text).find()) {
                found.add(key + "=" + text);
            }
        });
        assertEquals(List.of(), found, "write =1 in place of one");
    }

    @Test
    void sentencesSayTheSameArgumentsInBothLanguages() throws IOException {
        Map<String, String> english = sentences("en");
        Map<String, String> chinese = sentences("zh");
        assertFalse(english.isEmpty());
        List<String> faults = new ArrayList<>();
        english.forEach((key, text) -> {
            if (!key.equals(DATE) && !said(text).equals(said(chinese.get(key)))) {
                faults.add(key + ": " + said(text) + " in English, " + said(chinese.get(key)) + " in Chinese");
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void aPluralThatOnlyBendsAWordSaysNothing() {
        assertEquals(new TreeSet<>(List.of("states")), said("{states} {count, plural, one {is} other {are}}"));
        assertEquals(new TreeSet<>(List.of("n")), said("{n, plural, one {one vote} other {# votes}}"));
        assertEquals(new TreeSet<>(List.of("a", "b")), said("{a, select, x {{b}} other {}}"));
        assertEquals(new TreeSet<>(List.of("b")), said("{a, plural, one {it} other {them {b}}}"));
    }

    /** The arguments whose value a reader is told: not those of plurals that only choose a word's form. */
    private static NavigableSet<String> said(String text) {
        MessagePattern pattern = new MessagePattern(text);
        NavigableSet<String> said = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            switch (part.getType()) {
                case ARG_START -> {
                    String name = pattern.getSubstring(pattern.getPart(at + 1));
                    open.push(name);
                    if (part.getArgType() != ArgType.PLURAL) {
                        said.add(name);
                    }
                }
                case REPLACE_NUMBER -> said.add(open.element());
                case ARG_LIMIT -> open.pop();
                default -> {}
            }
        }
        return said;
    }

    private static Map<String, String> sentences(String language) throws IOException {
        Map<String, String> all = read(REPORT + language + ".properties");
        all.putAll(read(METHOD + language + ".properties"));
        all.putAll(read(PROFILE + language + ".properties"));
        all.putAll(read(NUMBERS + language + ".properties"));
        return all;
    }

    private static Map<String, String> chinese() throws IOException {
        Map<String, String> all = sentences("zh");
        all.putAll(read(CHARTS + "zh.properties"));
        return all;
    }

    private static Map<String, String> read(String resource) throws IOException {
        try (InputStream stream = ChineseWordingTest.class.getResourceAsStream(resource)) {
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> messages = new TreeMap<>();
            bundle.stringPropertyNames().forEach(key -> messages.put(key, bundle.getProperty(key)));
            return messages;
        }
    }
}
