package org.scrutin.jobs.load.record.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class LanguageTablesTest {

    private static final LanguageTables TABLES = LanguageTables.shipped();

    @Test
    void everyTableFileIsShipped() throws IOException {
        Path folder = Path.of("src", "main", "resources", "org", "scrutin", "jobs", "load", "record", "language");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                            .sorted()
                            .toList(),
                    TABLES.languages());
        }
    }

    static List<LanguageTable> tables() {
        return TABLES.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyListHasAHeadingAndNoTwoShareOne(LanguageTable table) {
        List<String> words = table.headingWords();
        assertEquals(words.stream().distinct().toList(), words);
        table.lists().headings().values().forEach(headings -> assertTrue(!headings.isEmpty(), table.language()));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "en,149,149",
        "en,none,0",
        "en,thirteen,13",
        "en,Twenty-one,21",
        "en,one hundred and two,102",
        "en,one hundred two,102",
        "es,treinta y uno,31",
        "es,veintiuna,21",
        "es,doscientas doce,212",
        "fr,vingt et une,21",
        "fr,vingt-et-un,21",
        "fr,quatre-vingt-onze,91",
        "fr,nonante et un,91",
        "ru,двадцать один,21",
        "ru,ста двадцатью одним,121",
        "ar,واحد وعشرون,21",
        "ar,مائة وواحد وعشرين,121",
        "ar,ثلاثمائة وخمسة عشر,315",
        "ar,اثني عشر,12",
        "ar,إحدى وعشرين,21",
        "zh,两,2",
        "zh,63,63",
        "zh,三十一,31",
        "zh,一百零二,102",
        "zh,无,0"
    })
    void numbersAreDigitsOrWords(String language, String printed, int number) {
        assertEquals(
                OptionalInt.of(number), TABLES.table(language).orElseThrow().number(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "en,6x",
        "en,''",
        "zh,一百百",
        "fr,vingt et deux",
        "en,twenty one hundred one",
        "ar,عشرون مائة",
        "en,99999999999"
    })
    void otherWordsAreNoNumbers(String language, String printed) {
        assertEquals(OptionalInt.empty(), TABLES.table(language).orElseThrow().number(printed));
    }

    /** What follows totals of press releases in brackets can be long where the bracket is not closed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | بأغلبية 149 صوتا مقابل 1",
                "en | By a recorded vote of 149 in favour to 1 against",
                "es | Por 149 votos a favor, 1 en contra",
                "es | Por 149 votos contra 1",
                "fr | Par 149 voix pour, 1 contre",
                "fr | Par 149 voix contre 1",
                "ru | 149 голосами против 1",
                "zh | 以149票赞成、1票反对",
            })
    void aBracketThatIsNotClosedIsNoneHoweverLong(String language, String totals) {
        List<WordPattern> patterns =
                TABLES.table(language).orElseThrow().press().totals();
        String open = totals + " (" + "x".repeat(200_000);
        assertEquals(
                Optional.empty(),
                WordPattern.first(patterns, open).orElseThrow().group("against"));
        // Chinese has no brackets in brackets.
        String inner = language.equals("zh") ? "Fiji" : "Fiji (the)";
        String closed = (totals + " (" + inner + ")").replace("对 (", "对(").replace("反对 (", "反对(");
        assertEquals(
                Optional.of(inner),
                WordPattern.first(patterns, closed).orElseThrow().group("against"));
    }

    @Test
    void aLanguageWithoutTableIsNone() {
        assertEquals(Optional.empty(), TABLES.table("tlh"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "language: zh | language: 7 | zh.yaml.language is no text",
                "blanks: mean-nothing | blanks: maybe | blanks: 'maybe' is neither part-words nor mean-nothing",
                "nobody: [无, 没有] | nobodies: [无] | zh.yaml.lists.nobody is missing",
                "annexes: | extra: 1\\nannexes: | zh.yaml.extra is no key of a language table",
                "motions: [动议] | motions: ['('] | zh.yaml.votes.motions: Unclosed group",
                "- '第(?<meeting>\\d+)次(?:全体)?会议' | - '会议' | zh.yaml.meetings.numbered: '会议' needs the groups meeting",
            })
    void aTableWithAMistakeDoesNotLoad(String right, String wrong, String fault) throws IOException {
        Path file =
                Path.of("src", "main", "resources", "org", "scrutin", "jobs", "load", "record", "language", "zh.yaml");
        String table = Files.readString(file);
        assertTrue(table.contains(right), right);
        String broken = table.replace(right, wrong.replace("\\n", "\n"));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> load(broken));
        assertTrue(refused.getMessage().startsWith(fault), refused.getMessage());
    }

    private static LanguageTable load(String yaml) {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return LanguageTable.of(new TableNode("zh.yaml", loaded));
    }
}
