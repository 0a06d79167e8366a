package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.verbatim.VerbatimRecord;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * A real verbatim record, damaged: reading never fails, never counts a state twice, and a vote that is reconciled without a
 * warning has the ballots of the record as it was printed. What is wrong is told.
 */
class DamagedVerbatimRecordTest {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LanguageTable ENGLISH =
            LanguageTables.shipped().table("en").orElseThrow();
    private static final String RECORD = RecordDocument.read(
                    SharedData.verbatim("A-61-PV.107"), "record", new InputFaults())
            .orElseThrow()
            .content();

    /** The one vote of the record and what stands around it, where all damage is done. */
    private static final int FROM = RECORD.indexOf("We shall now begin the voting process");

    private static final int TO = RECORD.indexOf("Before giving the floor", FROM);
    private static final Map<String, Choice> PRINTED = ballots(read(RECORD).orElseThrow());

    @Property(tries = 40)
    void whatIsWrongIsTold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int damages) {
        StringBuilder damaged = new StringBuilder(RECORD);
        Random random = new Random(seed);
        for (int i = 0; i < damages; i++) {
            int at = FROM + random.nextInt(TO - FROM);
            int end = at + 1 + random.nextInt(30);
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, damaged.substring(at, end));
                case 2 -> damaged.insert(at, "\n07-50429\n\n19\n");
                default -> damaged.setCharAt(at, damaged.charAt(random.nextInt(damaged.length())));
            }
        }
        read(damaged.toString()).ifPresent(DamagedVerbatimRecordTest::check);
    }

    private static void check(ReadRecord read) {
        Set<String> counted = new TreeSet<>();
        for (ListedBallot ballot : read.ballots()) {
            assertTrue(counted.add(ballot.rollCall() + " " + ballot.state()), ballot.toString());
        }
        List<Discrepancy> open = read.discrepancies().stream()
                .filter(discrepancy -> discrepancy.severity() != Severity.REPAIRED)
                .filter(discrepancy -> discrepancy.kind() != DiscrepancyKind.INTENTION)
                .toList();
        if (read.rollCalls().size() == 1 && open.isEmpty()) {
            RollCall vote = read.rollCalls().get(0);
            assertEquals(vote.announced(), Optional.of(read.listed(vote.id())));
            assertEquals(PRINTED, ballots(read));
        }
    }

    private static Map<String, Choice> ballots(ReadRecord read) {
        Map<String, Choice> ballots = new TreeMap<>();
        read.ballots().forEach(ballot -> ballots.put(ballot.state().value(), ballot.choice()));
        return ballots;
    }

    private static Optional<ReadRecord> read(String text) {
        return new VerbatimRecord().read(new RecordText("damaged.txt", text), ENGLISH, REGISTRY);
    }
}
