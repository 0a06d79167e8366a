package org.scrutin.jobs.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;

/** Folds the ballots of a study on Spark and says what is wrong with them. */
public final class BallotFold {

    private static final int DEPTH = 2;

    private final JavaSparkContext spark;
    private final BallotFiles files;
    private final BallotDictionary dictionary;

    /**
     * A fold over files.
     *
     * @param files what is read
     * @param dictionary what the words mean
     */
    public BallotFold(BallotFiles files, BallotDictionary dictionary) {
        this.spark = files.spark();
        this.files = files;
        this.dictionary = dictionary;
    }

    /**
     * What came out.
     *
     * @param bits one choice at most for each state and roll call
     * @param again by position of the source, its ballots on roll calls whose ballots count in another source
     * @param leftOut ballots on roll calls that the study does not select
     * @param discrepancies repeated ballots, and ballots without a roll call
     */
    public record Folded(
            BallotBits bits, SortedMap<Integer, BallotBits> again, long leftOut, List<Discrepancy> discrepancies) {}

    /**
     * Reads every ballot once; a second time only where some stand there twice.
     *
     * @throws org.scrutin.jobs.fault.InputRefused naming file and line: unknown words, rows that are none, a state with
     *     two choices on one roll call, no ballot at all
     */
    public Folded run() {
        Broadcast<BallotDictionary> words = spark.broadcast(dictionary);
        BallotTally tally = files.lines(words)
                .mapPartitions(
                        lines -> List.of(BallotTally.of(lines, words.value())).iterator())
                .treeReduce(BallotTally::combine, DEPTH);
        InputFaults faults = new InputFaults();
        tally.faults().addTo(faults, files);
        RepeatedBallots repeated = new RepeatedBallots(files, words);
        if (tally.once().hasConflict()) {
            repeated.conflicts(spark.broadcast(tally.once())).addTo(faults, files);
        }
        tally.again().forEach((source, bits) -> {
            if (bits.hasConflict()) {
                repeated.conflicts(source, spark.broadcast(bits)).addTo(faults, files);
            }
        });
        faults.refuseIfAny();
        refuseNothing(tally, faults);
        List<Discrepancy> discrepancies = new ArrayList<>();
        if (!tally.twice().isEmpty()) {
            discrepancies.addAll(repeated.findings(spark.broadcast(tally.twice())));
        }
        discrepancies.addAll(orphans(tally.orphans()));
        return new Folded(tally.once(), tally.again(), tally.leftOut(), discrepancies);
    }

    private void refuseNothing(BallotTally tally, InputFaults faults) {
        if (tally.counted() > 0 || files.names().isEmpty()) {
            return;
        }
        String file = files.names().get(0);
        if (tally.written() == 0) {
            faults.add(InputFault.inFile(file, "no ballot", "at least one row"));
        } else if (tally.orphans().byRollCall().size() > 0) {
            faults.add(InputFault.inFile(
                    file,
                    "no ballot on any roll call of the study, but on "
                            + tally.orphans().byRollCall().firstKey(),
                    "ids as the roll calls have them"));
        }
        faults.refuseIfAny();
    }

    private List<Discrepancy> orphans(OrphanTally tally) {
        List<Discrepancy> findings = new ArrayList<>();
        tally.byRollCall()
                .forEach((rollCall, orphans) -> findings.add(orphan(
                        files.get(orphans.first().file()).file().name(),
                        files.tablePlace(orphans.first()),
                        Optional.of(new RollCallId(rollCall)),
                        orphans.ballots())));
        if (tally.others() > 0) {
            findings.add(orphan("", "", Optional.empty(), tally.others()));
        }
        return findings;
    }

    private static Discrepancy orphan(String source, String place, Optional<RollCallId> rollCall, long ballots) {
        return new Discrepancy(
                source,
                place,
                DiscrepancyKind.BALLOT_WITHOUT_ROLL_CALL,
                1,
                rollCall,
                Discrepancy.Severity.BLOCKING,
                Optional.empty(),
                "",
                String.valueOf(ballots),
                "",
                "No source describes the roll call of these ballots. They are not counted.");
    }
}
