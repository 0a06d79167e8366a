package org.scrutin.jobs.tally;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import scala.Tuple2;

/**
 * The joint ballots of every two states, counted where the ballots lie.
 *
 * <p>Each task folds what it reads into columns, a roll call each, half a byte a ballot. Columns of one roll call, which may come
 * from several tasks, meet in one part and are laid over each other; so neither the order of rows nor where files are cut changes
 * a count. Each part counts its roll calls block by block, and tallies are added up in a tree. No task and no driver holds more than
 * blocks and tallies: memory hangs on states², not on ballots.
 */
public final class PairFold {

    private static final int DEPTH = 2;
    /** Scopes whose tallies the driver may hold at once. */
    private static final int SCOPES = 8;

    private final JavaSparkContext spark;
    private final BallotFiles files;
    private final BallotDictionary dictionary;
    private final RollCallScopes scopes;
    private final NonMembers nonMembers;

    /**
     * A fold over files.
     *
     * @param files what is read
     * @param dictionary what states and choices are called
     * @param scopes which roll calls count
     * @param nonMembers whose ballots are noted; they count
     */
    public PairFold(BallotFiles files, BallotDictionary dictionary, RollCallScopes scopes, NonMembers nonMembers) {
        this.spark = files.spark();
        this.files = files;
        this.dictionary = dictionary;
        this.scopes = scopes;
        this.nonMembers = nonMembers;
    }

    /**
     * Reads every ballot once; a second time only where some contradict each other.
     *
     * @return what can be asked for as long as Spark runs
     * @throws org.scrutin.jobs.fault.InputRefused naming file and line: unknown words, rows that are none, a state with two
     *     choices on one roll call, no ballot at all
     */
    public PairCounts run() {
        JavaPairRDD<Integer, PairShare> shares = shares();
        if (scopes.size() == 1) {
            PairShare all = shares.values().treeReduce(PairShare::combine, DEPTH);
            refuse(all.notes());
            return PairCounts.of(scopes.scopes(), all);
        }
        JavaRDD<Tuple2<Integer, PairShare>> byScope =
                shares.partitionBy(new ScopeParts(scopes.size())).mapPartitions(PairFold::added);
        FoldNotes notes = byScope.filter(share -> share._1() == ColumnCount.NOTES)
                .map(share -> share._2().notes())
                .treeReduce(FoldNotes::combine, DEPTH);
        refuse(notes);
        return PairCounts.of(
                scopes.scopes(), notes, byScope.filter(share -> share._1() != ColumnCount.NOTES)::toLocalIterator);
    }

    private JavaPairRDD<Integer, PairShare> shares() {
        Broadcast<BallotDictionary> words = spark.broadcast(dictionary);
        Broadcast<RollCallScopes> in = spark.broadcast(scopes);
        Broadcast<NonMembers> seatless = spark.broadcast(nonMembers);
        List<BallotPiece> pieces = files.pieces();
        List<JavaRDD<BallotLine>> rest = files.rest(words);
        if (pieces.size() == 1 && rest.isEmpty()) {
            return spark.parallelize(pieces, 1).flatMapToPair(piece -> {
                ColumnFold fold = new ColumnFold(words.value(), in.value(), 1);
                piece.foldInto(fold);
                return counted(fold.end().iterator(), words.value(), in.value(), seatless.value());
            });
        }
        int parts = pieces.size()
                + rest.stream().mapToInt(JavaRDD::getNumPartitions).sum();
        List<JavaPairRDD<Integer, Sent>> sent = new ArrayList<>();
        if (!pieces.isEmpty()) {
            sent.add(spark.parallelize(pieces, pieces.size()).flatMapToPair(piece -> {
                ColumnFold fold = new ColumnFold(words.value(), in.value(), parts);
                piece.foldInto(fold);
                return fold.end().iterator();
            }));
        }
        rest.forEach(lines ->
                sent.add(lines.mapPartitionsToPair(read -> new ColumnFold(words.value(), in.value(), parts)
                        .accept(read)
                        .end()
                        .iterator())));
        return sent.stream()
                .reduce(JavaPairRDD::union)
                .orElseThrow()
                .partitionBy(new HashPartitioner(parts + 1))
                .mapPartitionsToPair(met -> counted(met, words.value(), in.value(), seatless.value()));
    }

    private static Iterator<Tuple2<Integer, PairShare>> counted(
            Iterator<Tuple2<Integer, Sent>> sent, BallotDictionary words, RollCallScopes in, NonMembers nonMembers) {
        OpenColumns columns = new OpenColumns(words.states());
        FoldNotes notes = new FoldNotes();
        sent.forEachRemaining(from -> {
            columns.combine(from._2().columns());
            notes.combine(from._2().notes());
        });
        return new ColumnCount(columns, words.states(), in, nonMembers).note(notes);
    }

    private static Iterator<Tuple2<Integer, PairShare>> added(Iterator<Tuple2<Integer, PairShare>> shares) {
        TreeMap<Integer, PairShare> scopes = new TreeMap<>();
        shares.forEachRemaining(share -> scopes.merge(share._1(), share._2(), PairShare::combine));
        return scopes.entrySet().stream()
                .map(scope -> new Tuple2<>(scope.getKey(), scope.getValue()))
                .iterator();
    }

    /** Some scopes a partition, in their order; the notes before all. */
    private static final class ScopeParts extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final int scopes;

        ScopeParts(int scopes) {
            this.scopes = scopes;
        }

        @Override
        public int numPartitions() {
            return 2 + (scopes - 1) / SCOPES;
        }

        @Override
        public int getPartition(Object key) {
            int scope = (Integer) key;
            return scope == ColumnCount.NOTES ? 0 : 1 + scope / SCOPES;
        }
    }

    private void refuse(FoldNotes notes) {
        InputFaults faults = new InputFaults();
        notes.faults().addTo(faults, files);
        if (notes.conflicting() > 0) {
            conflicts(notes).addTo(faults, files);
            faults.addMore(
                    files.names().get(0),
                    notes.conflicting() - notes.conflicts().size());
        }
        faults.refuseIfAny();
        if (notes.counted() == 0) {
            String file = files.names().get(0);
            faults.add(
                    notes.written() == 0
                            ? InputFault.inFile(file, "no ballot", "at least one row")
                            : InputFault.inFile(
                                    file,
                                    "no ballot on any roll call that counts",
                                    notes.orphans().byRollCall().isEmpty()
                                            ? "roll calls that the options select"
                                            : "ids as the roll calls have them; the first here is "
                                                    + notes.orphans()
                                                            .byRollCall()
                                                            .firstKey()));
        }
        faults.refuseIfAny();
    }

    /** The lines of the first states with two choices: columns do not know them. */
    private FaultTally conflicts(FoldNotes notes) {
        Broadcast<BallotDictionary> words = spark.broadcast(dictionary);
        Broadcast<SortedSet<FoldNotes.Conflict>> looked = spark.broadcast(notes.conflicts());
        List<String> names = new ArrayList<>(files.names());
        return files.lines(words)
                .flatMapToPair(line -> rows(line, words.value(), looked.value()))
                .groupByKey()
                .map(cell -> {
                    FaultTally faults = new FaultTally();
                    RepeatedBallots.contradictions(RepeatedBallots.inOrder(cell._2()), names, faults);
                    return faults;
                })
                .treeReduce(FaultTally::combine, DEPTH);
    }

    private static Iterator<Tuple2<FoldNotes.Conflict, RepeatedBallots.Row>> rows(
            BallotLine line, BallotDictionary words, SortedSet<FoldNotes.Conflict> looked) {
        List<Tuple2<FoldNotes.Conflict, RepeatedBallots.Row>> rows = new ArrayList<>();
        if (line instanceof BallotLine.Written ballot
                && !(words.read(ballot) instanceof BallotDictionary.Reading.Unreadable)) {
            int state = words.position(ballot.state());
            FoldNotes.Conflict cell = new FoldNotes.Conflict(ballot.rollCall(), state);
            Choice choice = words.choiceWords().get(ballot.choice());
            if (looked.contains(cell)) {
                rows.add(new Tuple2<>(
                        cell, new RepeatedBallots.Row(ballot.site(), ballot.rollCall(), ballot.state(), choice)));
            }
        }
        return rows.iterator();
    }
}
