package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader asks of a report, or stumbles over in it. */
class ReadersQuestionsTest {

    private static final Pattern MARK = Pattern.compile("data-claim=\"([^\"]+)\"[^>]*>([0-9]+)<");

    /** A number that is one, and something that other places of the text count in several; a verb that ends so counts nothing. */
    private static final Pattern ONE =
            Pattern.compile("(?<![0-9.,:/]|[A-Za-z] |[0-9] to )\\b1 (?!does\\b)([a-z]+s)\\b");

    private static StudyReports cycles;
    private static StudyReports record;

    @BeforeAll
    static void make(@Study("arms-votes-2001-2025") StudyReports votes, @Study("small-arms-2018") StudyReports one) {
        cycles = votes;
        record = one;
    }

    private static List<StudyReports> both() {
        return List.of(cycles, record);
    }

    /** Counted in the table of ballots: 17 states once in favour, the last ballot of each another. */
    @Test
    void whoNoLongerSupportsTheArmsTradeTreatyStandsInOnePlace() {
        String left = words(between(
                cycles.text("report.en.html"), "States that voted in favour of a text and no longer do", "</table>"));
        String treaty = left.substring(left.indexOf("The Arms Trade Treaty: 17 states, up to the last vote in 2025"));
        treaty = treaty.substring(0, treaty.indexOf("Implementation of the Convention on Cluster"));
        assertTrue(treaty.contains("2025 A/RES/80/46 N 1 United States of America"), treaty);
        assertTrue(treaty.contains("2025 A/RES/80/46 A 1 Israel"), treaty);
        assertTrue(treaty.contains("A 2 Ethiopia and Fiji"), treaty);
        assertTrue(treaty.contains("A 6 Armenia, India, Indonesia, Russian Federation, Sri Lanka and Uganda"), treaty);
        assertFalse(treaty.contains("Myanmar"), "Myanmar came back in 2021");
    }

    @Test
    void theTableOfChangedVotesHoldsThemAll() {
        assertTrue(cycles.text("report.en.html").contains("Shown: 243 of 243 changes."));
        assertEquals(243, cycles.rows("switches").size());
    }

    /** Of 27 members, by the Treaty of Accession and the withdrawal of 2020, five abstain in 2025. */
    @Test
    void whoLeftTheEuropeanUnionOnLandminesAndWhen() {
        String group = words(between(cycles.text("report.en.html"), "id=\"tables-cycles\"", "Table 7"));
        assertTrue(
                group.contains("New in 2024–2025: in 2025, 5 of 27 members changed their vote on “Implementation of the"
                        + " Anti-Personnel Mine Ban Convention” from in favour to abstaining: Estonia, Finland, Latvia,"
                        + " Lithuania and Poland."),
                "the European Union");
    }

    /** Each counted in the table of ballots, and asked before anything about an index. */
    @Test
    void theFirstPageAnswersWhoLeftAndWhy() {
        String first = words(between(cycles.text("report.en.html"), "id=\"in-one-page\"", "<figure"));
        assertTrue(
                first.contains(
                        "In 2025, 5 of the 27 members of the European Union leave the others on “Implementation of"
                                + " the Anti-Personnel Mine Ban Convention” and abstain: Estonia, Finland, Latvia, Lithuania"
                                + " and Poland."),
                first);
        assertTrue(first.contains("22 vote in favour; in 2024 all 27 that voted were in favour."), first);
        assertTrue(
                first.contains(
                        "Of the states that voted in favour of “The Arms Trade Treaty” in 2013 or later, 9 no longer do"
                                + " with their last ballot on it: 1 against, 8 abstaining."),
                first);
        assertTrue(first.contains("8 more were in favour in its first two years only, 2009 and 2012"), first);
        assertTrue(
                first.contains(
                        "121 in 2024 after 148 in 2023. Most of those lost stay away, and opposition does not grow:"
                                + " 26 cast no ballot, 3 choose otherwise; votes against: 1, then 1."),
                first);
        assertFalse(first.contains("Uncertain"), first);
        String read = words(between(cycles.text("report.en.html"), "id=\"switches\"", "id=\"cycles\""));
        assertTrue(
                read.contains(
                        "1 against (United States of America), 8 abstaining (Ethiopia, Fiji, Israel, Kenya, Kuwait,"
                                + " Sudan, Tajikistan and Yemen)"),
                read);
        assertTrue(
                read.contains("something else: Armenia, Azerbaijan, India, Indonesia, Oman, Russian Federation,"
                        + " Sri Lanka and Uganda."),
                read);
    }

    /** A/RES/79/58: 121 to 1 with 33 abstaining, a year after 148 to 1 with 35. */
    @Test
    void theFallOfSupportIsAbsenceAndNotOpposition() {
        assertTrue(words(cycles.text("report.en.html"))
                .contains("fall from 148 in 2023 to 121 in 2024. Lost: 3 to another choice, 26 to casting no ballot."
                        + " Gained: 0 from another choice, 2 from casting no ballot. Votes against: 1, then 1."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void marksAreNumberedInTheOrderOfTheText(String language) {
        for (StudyReports report : both()) {
            Map<Integer, String> claims = new TreeMap<>();
            Set<Integer> met = new LinkedHashSet<>();
            for (MatchResult mark : MARK.matcher(report.text("report." + language + ".html"))
                    .results()
                    .toList()) {
                met.add(Integer.parseInt(mark.group(2)));
                claims.put(Integer.parseInt(mark.group(2)), mark.group(1));
            }
            assertEquals(IntStream.rangeClosed(1, met.size()).boxed().toList(), List.copyOf(met));
            report.rows("claims").stream()
                    .filter(row -> Integer.parseInt(row.getField("mark")) <= met.size())
                    .forEach(row ->
                            assertEquals(claims.get(Integer.parseInt(row.getField("mark"))), row.getField("claim")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTextRefersToEachFigureAndTable(String language) {
        for (StudyReports report : both()) {
            String html = report.text("report." + language + ".html");
            Set<String> there = found(" id=\"((?:figure|table)-[0-9]+)\"", html);
            assertTrue(there.contains("figure-1") && there.contains("table-1"), there.toString());
            assertEquals(there, found("<a href=\"#([^\"]+)\"[^>]*class=\"unbroken reference\"", html));
        }
    }

    /** Of a resolution that is meant by its number alone, each number leads to it. */
    @Test
    void aParagraphOfATextLeadsToTheText() {
        String html = cycles.text("report.en.html");
        assertTrue(html.contains("PP-7 of "), "none is named");
        assertFalse(Pattern.compile("[OP]P-[0-9a-z]+ of (<span[^>]*>)?[0-9]{2}/[0-9]")
                .matcher(html)
                .find());
    }

    @Test
    void oneIsToldAsOne() {
        for (StudyReports report : both()) {
            String text = words(report.text("report.en.html"));
            List<String> found = ONE.matcher(text)
                    .results()
                    .filter(one -> Pattern.compile("\\b([2-9]|[1-9][0-9]+) " + one.group(1) + "\\b")
                            .matcher(text)
                            .find())
                    .map(MatchResult::group)
                    .toList();
            assertEquals(List.of(), found);
            assertFalse(
                    Pattern.compile("\\b([0-9]+) of the \\1\\b").matcher(text).find(), "all of them");
        }
    }

    /** The votes of 2024 to 2030 end in December 2025. */
    @ParameterizedTest
    @CsvSource({"en, 2024–2025 (open)", "zh, 2024–2025（未结束）"})
    void anOpenCycleSaysHowFarItsVotesGo(String language, String soFar) {
        String html = cycles.text("report." + language + ".html");
        assertTrue(
                between(html, "id=\"in-one-page\"", "</section>")
                        .replaceAll("<[^>]*>", "")
                        .contains(soFar),
                "the first page");
        List<String> heads = Pattern.compile("(?s)<thead>(.*?)</thead>")
                .matcher(html)
                .results()
                .map(head -> head.group(1).replaceAll("<[^>]*>|\\s", ""))
                .toList();
        assertTrue(heads.stream().anyMatch(head -> head.contains(soFar.replace(" ", ""))), "no head of a table");
        assertTrue(cycles.rows("cohesion_summary").stream()
                .anyMatch(row -> row.getField("cycle").equals("2024-2030")));
    }

    @Test
    void aTableInEnglishCallsGroupsInEnglish() {
        String speakers = between(record.text("report.en.html"), "Who spoke, as the record lists them", "</table>");
        assertEquals(
                List.of(),
                Pattern.compile("\\p{IsHan}+")
                        .matcher(speakers)
                        .results()
                        .map(MatchResult::group)
                        .toList());
        assertTrue(words(speakers).contains("Algeria (for the Group of Arab States)"));
    }

    /** Where two decimals would say otherwise, three or four stand. */
    @Test
    void aChangeIsTheDifferenceOfTheMeansBesideIt() {
        List<String> faults = new ArrayList<>();
        Pattern change = Pattern.compile("from ([0-9.]+) to ([0-9.]+), (?:less|more) united by ([0-9.]+[0-9])");
        List<MatchResult> told =
                change.matcher(words(cycles.text("report.en.html"))).results().toList();
        for (MatchResult one : told) {
            BigDecimal difference = new BigDecimal(one.group(1)).subtract(new BigDecimal(one.group(2)));
            if (difference.abs().compareTo(new BigDecimal(one.group(3))) != 0) {
                faults.add(one.group());
            }
        }
        assertTrue(told.size() > 20, told.size() + " changes");
        assertEquals(List.of(), faults);
    }

    private static Set<String> found(String pattern, String html) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(html).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    /** The words of a page, without its programs and its data. */
    private static String words(String html) {
        return html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
                .replaceAll("(?s)<sup class=\"mark\">.*?</sup>", "")
                .replaceAll("<[^>]*>", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,:;)])", "$1");
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from);
        assertTrue(begin >= 0, from);
        return text.substring(begin, text.indexOf(to, begin));
    }
}
