package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Things that records print once or twice, thousands of times: expressions that call themselves for each would leave no stack. */
class LongRunsTest {

    private static final int TIMES = 20_000;

    /** Bytes; a fraction of what threads have. */
    private static final long STACK = 256_000;

    private static final Map<String, String> VOTES = new TreeMap<>(Map.of(
            "en", """
                    A/74/PV.12
                    Tuesday, 3 December 2019, 10 a.m.
                    The meeting was called to order at 10.05 a.m.
                    The President: We vote.
                    %s
                    A recorded vote was taken.
                    In favour: Algeria, Gambia.
                    Draft resolution I was adopted by 2 votes to none (resolution 99/24).
                    The President: I thank members.
                    """,
            "fr", """
                    A/74/PV.12
                    Mardi 3 décembre 2019, 10 heures
                    La séance est ouverte à 10 h 5.
                    Le Président : Nous votons.
                    %s
                    Il est procédé au vote enregistré.
                    Votent pour : Algérie, Gambie.
                    Par 2 voix contre zéro, le projet de résolution I est adopté (résolution 99/24).
                    Le Président : Merci.
                    """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A/1          | /1",
                "en | A/1/2        | /PV",
                "en | 10-12345     | *",
                "en | The President| (aa)",
                "en | The Secretary| (aa)",
                "en | A            | ' recorded'",
                "en | paragraphs 1 | ', 1'",
                "en | GA           | /AA",
                "en | [Subsequently, the delegation of Chad | ' and Peru'",
                "fr | Le Président | (aa)",
                "fr | Le Secrétaire| (aa)",
                "fr | Il est procédé au vote | ' séparé'",
                "fr | paragraphes 1 | ' et 1'",
            })
    void aRunOfAnyLengthIsPassedOver(String language, String head, String again) throws Exception {
        String record = VOTES.get(language).replace("%s", head + again.repeat(TIMES / again.length()));
        LanguageTables tables = LanguageTables.shipped();
        FutureTask<Integer> votes = new FutureTask<>(() -> new RecordReading(tables, CsvStateRegistry.shipped())
                .read(new RecordText("r.txt", record), tables.table(language).orElseThrow())
                .orElseThrow()
                .rollCalls()
                .size());
        new Thread(null, votes, "small stack", STACK).start();
        assertEquals(1, votes.get());
    }
}
