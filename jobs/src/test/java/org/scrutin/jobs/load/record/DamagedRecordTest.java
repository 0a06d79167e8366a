package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.scrutin.jobs.extract.ExtractTables;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.report.ConferenceReport;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** The real report, damaged further: reading never fails, never counts a state twice, never invents a place. */
class DamagedRecordTest {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LanguageTable CHINESE =
            LanguageTables.shipped().table("zh").orElseThrow();
    private static final String REPORT = reportUpToTheAnnex();

    @Property(tries = 40)
    void readingHoldsWhateverIsLost(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int damages) {
        StringBuilder damaged = new StringBuilder(REPORT);
        Random random = new Random(seed);
        for (int i = 0; i < damages; i++) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, damaged.substring(at, end));
                case 2 -> damaged.insert(at, "\n\n18-11232 (C) 7/21\n\n");
                default -> damaged.setCharAt(at, damaged.charAt(random.nextInt(damaged.length())));
            }
        }
        RecordText document = new RecordText("damaged.txt", damaged.toString());
        new ConferenceReport().read(document, CHINESE, REGISTRY).ifPresent(read -> check(read, damaged.toString()));
    }

    private static void check(ReadRecord read, String text) {
        List<String> lines = text.lines().toList();
        Set<String> counted = new TreeSet<>();
        for (ListedBallot ballot : read.ballots()) {
            assertTrue(counted.add(ballot.rollCall() + " " + ballot.state()), ballot.toString());
            String[] place = ballot.place().split(":", -1);
            String line = lines.get(Integer.parseInt(place[0]) - 1);
            assertEquals(
                    ballot.nameAsPrinted().charAt(0), line.charAt(Integer.parseInt(place[1]) - 1), ballot.toString());
        }
        Set<String> keys = new TreeSet<>();
        read.discrepancies()
                .forEach(found -> assertTrue(
                        keys.add(found.place() + " " + found.kind() + " " + found.rank()), found.toString()));
        assertEquals(6, ExtractTables.of(new ArrayList<>(List.of(read))).size());
    }

    private static String reportUpToTheAnnex() {
        try {
            String report = Files.readString(SharedData.report2018());
            return report.substring(0, report.indexOf("#### 附件"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
