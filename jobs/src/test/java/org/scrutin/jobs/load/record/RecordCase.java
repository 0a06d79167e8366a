package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.shape.RecordShape;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.PrintedLine;
import org.scrutin.jobs.load.record.text.PrintedPage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Holds what was read against what a case of a record must give. */
final class RecordCase {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LanguageTables TABLES = LanguageTables.shipped();

    private RecordCase() {}

    /**
     * The tests of a shape of records.
     *
     * @param file its cases
     */
    static Stream<DynamicTest> testsOf(RecordShape shape, String file) {
        return RecordCases.in(file).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.get("id") + ": " + one.get("rule"), () -> check(one, read(one, shape))));
    }

    private static ReadRecord read(Map<String, Object> one, RecordShape shape) {
        LanguageTable language = TABLES.table((String) one.get("language")).orElseThrow();
        return shape.read(text(one), language, REGISTRY).orElseThrow();
    }

    /** The document of a case. */
    static RecordText text(Map<String, Object> one) {
        String input = (String) one.get("input");
        return one.containsKey("page") ? onePage(input) : new RecordText("case", input);
    }

    /** Lines of a page, between which no line is empty. */
    private static RecordText onePage(String input) {
        List<PrintedLine> lines = input.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new PrintedLine(line, Collections.nCopies(line.length(), new Box(0, 0, 1, 1))))
                .toList();
        return RecordText.printed("case", List.of(new PrintedPage(lines, PrintedPage.Drawn.LITTLE)));
    }

    static void check(Map<String, Object> one, ReadRecord read) {
        Map<String, String> votes = new TreeMap<>();
        Map<String, String> dates = new TreeMap<>();
        for (RollCall rollCall : read.rollCalls()) {
            votes.put(
                    rollCall.id().value(),
                    rollCall.announced().map(RecordCase::words).orElse("none") + ", "
                            + words(read.listed(rollCall.id())) + ", "
                            + rollCall.result().map(RollCallResult::id).orElse(""));
            dates.put(rollCall.id().value(), rollCall.date().toString());
        }
        assertEquals(texts(one.get("votes")), votes);
        assertEquals(one.get("findings"), findings(read));
        if (one.containsKey("dates")) {
            assertEquals(texts(one.get("dates")), dates);
        }
        if (one.containsKey("titles")) {
            Map<String, String> titles = new TreeMap<>();
            read.rollCalls().forEach(rollCall -> titles.put(rollCall.id().value(), title(rollCall)));
            assertEquals(texts(one.get("titles")), titles);
        }
        if (one.containsKey("intentions")) {
            assertEquals(
                    one.get("intentions"),
                    read.intentions().stream().map(RecordCase::words).toList());
        }
        if (one.containsKey("decisions")) {
            Map<String, String> decisions = new TreeMap<>();
            read.decisions()
                    .forEach(decision -> decisions.put(
                            decision.paragraph(),
                            decision.mode().map(Decision.Mode::id).orElse("") + ", " + decision.outcome()));
            assertEquals(texts(one.get("decisions")), decisions);
        }
    }

    private static List<String> findings(ReadRecord read) {
        List<Discrepancy> inOrder = new ArrayList<>(read.discrepancies());
        inOrder.sort(Comparator.comparing(Discrepancy::place, CodePointOrder.INSTANCE)
                .thenComparing(discrepancy -> discrepancy.kind().id(), CodePointOrder.INSTANCE)
                .thenComparing(Discrepancy::rank));
        return inOrder.stream()
                .map(discrepancy -> (discrepancy.kind().id() + " "
                                + discrepancy
                                        .rollCall()
                                        .map(id -> id.value().replaceAll(".*:", ""))
                                        .orElse("") + " "
                                + discrepancy.state().map(Object::toString).orElse(""))
                        .strip())
                .toList();
    }

    private static String words(ChoiceCounts counts) {
        return counts.yes() + "-" + counts.no() + "-" + counts.abstain();
    }

    private static Map<String, String> texts(Object mapping) {
        Map<String, String> texts = new TreeMap<>();
        ((Map<?, ?>) mapping).forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        return texts;
    }

    /** What was put to the vote, the vote on its whole text where it is a part, and its title. */
    private static String title(RollCall rollCall) {
        return rollCall.kind().id()
                + (rollCall.paragraph().isEmpty() ? "" : " " + rollCall.paragraph())
                + rollCall.wholeText().map(whole -> " of " + whole).orElse("") + ": "
                + rollCall.title().in("en").orElse("");
    }

    private static String words(Intention intention) {
        return intention.rollCall() + " " + intention.state() + " "
                + intention
                        .recorded()
                        .map(choice -> Character.toString(choice.letter()))
                        .orElse("-") + " "
                + intention.intended().letter();
    }
}
