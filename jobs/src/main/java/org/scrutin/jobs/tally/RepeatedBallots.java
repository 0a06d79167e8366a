package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import scala.Tuple2;

/**
 * Finds the rows behind ballots that stand there more than once. Bits tell that there are some, not where; so the files
 * are read once more, and only the rows in question meet.
 */
final class RepeatedBallots {

    private final BallotFiles files;
    private final Broadcast<BallotDictionary> dictionary;

    RepeatedBallots(BallotFiles files, Broadcast<BallotDictionary> dictionary) {
        this.files = files;
        this.dictionary = dictionary;
    }

    /** A roll call and a state. */
    private record Cell(int rollCall, int state) implements Serializable {}

    /**
     * One of its rows.
     *
     * @param site where
     * @param rollCall the roll call's id
     * @param state the state's id
     * @param choice what it says
     */
    record Row(Site site, String rollCall, String state, Choice choice) implements Serializable {}

    /** Each row that gives a state another choice than an earlier row does. */
    FaultTally conflicts(Broadcast<BallotBits> all) {
        return conflicts((bits, read) -> read instanceof BallotDictionary.Reading.Counted && several(bits, read), all);
    }

    /** The same among the ballots that a source tells again. */
    FaultTally conflicts(int source, Broadcast<BallotBits> ofSource) {
        return conflicts(
                (bits, read) -> read instanceof BallotDictionary.Reading.Again again
                        && again.source() == source
                        && several(bits, read),
                ofSource);
    }

    private static boolean several(BallotBits bits, BallotDictionary.Reading.Placed read) {
        return bits.choices(read.rollCall(), read.state()) > 1;
    }

    private FaultTally conflicts(Suspicion suspicion, Broadcast<BallotBits> bits) {
        List<String> names = new ArrayList<>(files.names());
        return rows(suspicion, bits)
                .groupByKey()
                .mapPartitions(cells -> List.of(contradictions(cells, names)).iterator())
                .treeReduce(FaultTally::combine);
    }

    private static FaultTally contradictions(Iterator<Tuple2<Cell, Iterable<Row>>> cells, List<String> names) {
        FaultTally faults = new FaultTally();
        cells.forEachRemaining(cell -> contradictions(inOrder(cell._2()), names, faults));
        return faults;
    }

    /** Each row of a state and roll call, in order, that says another choice than the first. */
    static void contradictions(List<Row> rows, List<String> names, FaultTally faults) {
        Row first = rows.get(0);
        for (Row row : rows.subList(1, rows.size())) {
            if (row.choice() != first.choice()) {
                String elsewhere = row.site().file() == first.site().file()
                        ? ""
                        : " of " + names.get(first.site().file());
                faults.accept(
                        row.site(),
                        "a second ballot of " + row.state() + " on " + row.rollCall() + ", "
                                + row.choice().letter(),
                        "one choice (" + first.choice().letter() + " on line "
                                + first.site().line() + elsewhere + ")");
            }
        }
    }

    /** One finding for each ballot that stands there again with the same choice. */
    List<Discrepancy> findings(Broadcast<BallotBits> twice) {
        List<List<Row>> cells = rows(
                        (bits, read) -> read instanceof BallotDictionary.Reading.Counted
                                && bits.has(read.rollCall(), read.state(), read.choice()),
                        twice)
                .groupByKey()
                .map(cell -> inOrder(cell._2()))
                .collect();
        return cells.stream()
                .sorted(Comparator.comparing((List<Row> rows) -> rows.get(0).site()))
                .map(this::finding)
                .toList();
    }

    private Discrepancy finding(List<Row> rows) {
        Row first = rows.get(0);
        Row again = rows.get(1);
        return new Discrepancy(
                files.get(again.site().file()).file().name(),
                files.tablePlace(again.site()),
                DiscrepancyKind.REPEATED_NAME,
                1,
                Optional.of(new RollCallId(first.rollCall())),
                Discrepancy.Severity.REPAIRED,
                Optional.of(new StateId(first.state())),
                "",
                String.valueOf(rows.size()),
                "",
                "The state stands " + rows.size() + " times on this roll call, each time with the choice "
                        + first.choice().letter() + ", first in "
                        + files.get(first.site().file()).file().name() + ", "
                        + files.place(first.site()) + ". It counts once.");
    }

    static List<Row> inOrder(Iterable<Row> rows) {
        List<Row> sorted = new ArrayList<>();
        rows.forEach(sorted::add);
        sorted.sort(Comparator.comparing(Row::site));
        return sorted;
    }

    private interface Suspicion extends Serializable {
        boolean of(BallotBits bits, BallotDictionary.Reading.Placed read);
    }

    private JavaPairRDD<Cell, Row> rows(Suspicion suspicion, Broadcast<BallotBits> bits) {
        Broadcast<BallotDictionary> words = dictionary;
        return files.lines(dictionary).flatMapToPair(line -> {
            if (line instanceof BallotLine.Written ballot
                    && words.value().read(ballot) instanceof BallotDictionary.Reading.Placed read
                    && suspicion.of(bits.value(), read)) {
                Row row = new Row(ballot.site(), ballot.rollCall(), ballot.state(), read.choice());
                return List.of(new Tuple2<>(new Cell(read.rollCall(), read.state()), row))
                        .iterator();
            }
            return List.<Tuple2<Cell, Row>>of().iterator();
        });
    }
}
