package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.tables.BallotRow;
import scala.Tuple2;

/** The rows of states that were entitled to vote and are on no list: held as bits, written as lines by tasks. */
public final class DerivedAbsences implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * What a task needs of a roll call.
     *
     * @param position in the matrix
     * @param id the roll call
     * @param source the document or file that describes it
     */
    private record Described(int position, RollCallId id, String source) implements Serializable {}

    private final ArrayList<Described> rollCalls = new ArrayList<>();
    private final ArrayList<StateId> registered;
    private final BallotBits absent;

    private DerivedAbsences(List<StateId> registered) {
        this.registered = new ArrayList<>(registered);
        this.absent = new BallotBits(registered.size());
    }

    /** No absence: only what the sources list. */
    public static DerivedAbsences none() {
        return new DerivedAbsences(List.of());
    }

    /**
     * The members of the electorate on the day of each roll call without a ballot on it.
     *
     * @param registered all states, in the order of their positions in a {@link BallotDictionary}
     */
    public static DerivedAbsences of(RollCallMatrix matrix, Roster roster, List<StateId> registered) {
        DerivedAbsences absences = new DerivedAbsences(registered);
        Map<LocalDate, NavigableSet<StateId>> electorates = new TreeMap<>();
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCall rollCall = matrix.rollCall(position);
            absences.rollCalls.add(new Described(position, rollCall.id(), rollCall.source()));
            NavigableSet<StateId> electorate = electorates.computeIfAbsent(rollCall.date(), roster::electorate);
            for (int state = 0; state < registered.size(); state++) {
                if (electorate.contains(registered.get(state)) && !listed(matrix, position, registered.get(state))) {
                    absences.absent.accept(position, state, Choice.ABSENT);
                }
            }
        }
        return absences;
    }

    private static boolean listed(RollCallMatrix matrix, int position, StateId state) {
        return matrix.position(state)
                .map(row -> matrix.choice(position, row).isCast() || matrix.listedAbsent(position, row))
                .orElse(false);
    }

    JavaPairRDD<BallotKey, byte[]> lines(JavaSparkContext spark, Broadcast<RollCallRanges> order) {
        Broadcast<DerivedAbsences> all = spark.broadcast(this);
        return spark.parallelize(rollCalls)
                .flatMapToPair(rollCall -> all.value().of(rollCall, order.value()));
    }

    private Iterator<Tuple2<BallotKey, byte[]>> of(Described rollCall, RollCallRanges order) {
        BallotLines lines = new BallotLines();
        return IntStream.range(0, registered.size())
                .filter(state -> absent.has(rollCall.position(), state, Choice.ABSENT))
                .mapToObj(state -> new Tuple2<>(
                        BallotKey.of(order.rank(rollCall.position()), state, new Site(0, 0, 0)),
                        lines.line(new BallotRow(
                                rollCall.id(),
                                registered.get(state),
                                Choice.ABSENT,
                                "",
                                rollCall.source(),
                                "",
                                BallotRow.Repetition.NONE,
                                "derived"))))
                .iterator();
    }

    boolean isEmpty() {
        return absent.isEmpty();
    }
}
