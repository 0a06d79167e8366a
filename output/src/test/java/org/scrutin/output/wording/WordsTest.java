package org.scrutin.output.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.check.DiscrepancyKind;

class WordsTest {

    @Test
    void everyLanguageHasTheSameMessages() {
        NavigableSet<String> english = Words.of("en").keys();
        for (String language : Words.LANGUAGES) {
            NavigableSet<String> missing = new TreeSet<>(english);
            missing.removeAll(Words.of(language).keys());
            NavigableSet<String> extra = new TreeSet<>(Words.of(language).keys());
            extra.removeAll(english);
            assertTrue(missing.isEmpty() && extra.isEmpty(), language + " lacks " + missing + ", has more " + extra);
        }
    }

    @Test
    void everyKindOfDiscrepancyHasAName() {
        for (String language : Words.LANGUAGES) {
            for (DiscrepancyKind kind : DiscrepancyKind.values()) {
                assertFalse(Words.of(language).text("discrepancy." + kind.id()).isBlank());
            }
        }
    }

    @Test
    void anUnknownLanguageOrMessageIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Words.of("xx"));
        assertThrows(IllegalArgumentException.class, () -> Words.of("en").text("no such message"));
    }

    /** On the first page it stands in small print right below the other. */
    @Test
    void whatStandsBehindALeadDoesNotRepeatIt() {
        for (String language : Words.LANGUAGES) {
            Map<String, String> patterns = Words.of(language).patterns();
            List<String> leads = patterns.keySet().stream()
                    .filter(key -> key.startsWith("claim.") && key.endsWith(".lead"))
                    .toList();
            assertTrue(leads.size() > 5, leads.toString());
            for (String key : leads) {
                String whole = key.substring(0, key.length() - ".lead".length());
                String behind = Stream.of(whole + ".detail", whole + ".brief", whole)
                        .filter(patterns::containsKey)
                        .map(patterns::get)
                        .findFirst()
                        .orElseThrow();
                String lead = patterns.get(key);
                assertFalse(behind.contains(lead.substring(0, lead.length() - 1)), language + " " + key);
            }
        }
    }

    @Test
    void recordsWithoutTotalsHaveNoOtherVotes() {
        Map<String, Object> none = Map.of("all", 2, "announced", 0, "reconciled", 0, "discrepant", 0, "unannounced", 2);
        assertEquals(
                "Announced totals are in the data for 0 of 2 votes. The ballots of these 2 votes have no total to be checked against.",
                Words.of("en").text("claim.record.summary", none));
        assertEquals("2次记录表决中，数据载有0次的宣布票数。这2次表决的选票没有总数可供核对。", Words.of("zh").text("claim.record.summary", none));
    }

    @Test
    void numbersReadAsProseHasThem() {
        Numbers english = new Numbers(Words.of("en"));
        assertEquals("24 of 93 (26%)", english.share(24, 93));
        assertEquals("1 in 420", english.chance(0.0023784));
        assertEquals("1 in 640", english.chance(0.00156348));
        assertEquals("1 in 26", english.chance(0.0377608));
        assertEquals("less than 1 in 1,000,000", english.chance(1e-9));
        assertEquals("1 in 10", english.chance(0.09999));
        assertEquals("10 in 100", english.chance(0.1));
        assertEquals("86 in 100", english.chance(0.8571));
        assertEquals("more than 99 in 100", english.chance(0.9991));
        assertEquals("all", english.chance(1), "as united as every draw");
        assertEquals("0.313", english.decimal(0.3125, 3), "five sixteenths, rounded as charts round it");
        assertEquals("13%", english.percent(0.125));
        assertEquals("0.995", english.proportion(108.5 / 109, 2), "one of 109 votes apart by half is not 1.00");
        assertEquals("0.9998", english.proportion(0.9998, 2));
        assertEquals("0.004", english.proportion(0.004, 2), "nor is a little 0.00");
        assertEquals("1.00", english.proportion(1, 2));
        assertEquals("0.00", english.proportion(0, 2));
        assertEquals("0.99", english.proportion(0.994, 2));
        assertEquals("\u22120.07", english.signed(-0.0662, 2));
        assertEquals("0.00", english.signed(-0.0024, 2));
        assertEquals("+0.04", english.signed(0.0411, 2));
        assertEquals("1,234", english.count(1234));
    }

    @Test
    void countsChooseTheirPlural() {
        Words words = Words.of("en");
        Map<String, Object> counts =
                new TreeMap<>(Map.of("rollCalls", 4, "ballots", 373, "counted", 373, "same", "yes", "open", 1));
        assertTrue(
                words.text("cover.read", counts).contains("4 recorded votes, 373 ballots, 1 unresolved discrepancy"));
        counts.putAll(Map.of("counted", 374, "same", "no", "open", 0));
        assertTrue(words.text("cover.read", counts).contains("373 ballots (374 count), no unresolved discrepancy"));
    }
}
