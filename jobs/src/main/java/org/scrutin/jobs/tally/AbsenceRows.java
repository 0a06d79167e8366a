package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.scrutin.analysis.abstention.Absences;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.tables.BallotRow;
import scala.Tuple2;

/**
 * Rows of absent states: why each is absent, and those that no file has, of states that were entitled to vote and are on no list.
 * Held as bits, written as lines by tasks.
 */
public final class AbsenceRows implements Serializable {

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
    private final Absences kinds;

    private AbsenceRows(Absences kinds, List<StateId> registered) {
        this.kinds = kinds;
        this.registered = new ArrayList<>(registered);
        this.absent = new BallotBits(registered.size());
    }

    /** No rows besides those that the sources list. */
    public static AbsenceRows listed(RollCallMatrix matrix, Roster roster) {
        return new AbsenceRows(new Absences(matrix, roster, roster.withoutVote()), List.of());
    }

    /**
     * Beside the rows listed, the members of the electorate on each roll call without a ballot on it. A roll call of a body of few members
     * has no such rows where the electorate is wider than the body ({@link Roster#electorate(RollCallMatrix, int)}), and none has one of
     * which a whole list is not in the data: to be on no list that is there says nothing then.
     *
     * @param registered all states, in the order of their positions in a {@link BallotDictionary}
     */
    public static AbsenceRows derived(RollCallMatrix matrix, Roster roster, List<StateId> registered) {
        AbsenceRows absences = new AbsenceRows(new Absences(matrix, roster, roster.withoutVote()), registered);
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCall rollCall = matrix.rollCall(position);
            absences.rollCalls.add(new Described(position, rollCall.id(), rollCall.source()));
            if (lacksList(matrix, position)) {
                continue;
            }
            NavigableSet<StateId> electorate = roster.electorate(matrix, position);
            for (int state = 0; state < registered.size(); state++) {
                if (electorate.contains(registered.get(state)) && !matrix.isListed(position, registered.get(state))) {
                    absences.absent.accept(position, state, Choice.ABSENT);
                }
            }
        }
        return absences;
    }

    /** Whether a choice is announced that no state is listed with, or no state is listed at all. */
    private static boolean lacksList(RollCallMatrix matrix, int position) {
        ChoiceCounts listed = matrix.room(position);
        ChoiceCounts announced = matrix.rollCall(position).announced().orElse(ChoiceCounts.NONE);
        return listed.cast() == 0
                || Stream.of(Choice.YES, Choice.NO, Choice.ABSTAIN)
                        .anyMatch(choice -> listed.of(choice) == 0 && announced.of(choice) > 0);
    }

    JavaPairRDD<BallotKey, byte[]> lines(JavaSparkContext spark, Broadcast<RollCallRanges> order) {
        Broadcast<AbsenceRows> all = spark.broadcast(this);
        return spark.parallelize(rollCalls)
                .flatMapToPair(rollCall -> all.value().of(rollCall, order.value()));
    }

    private Iterator<Tuple2<BallotKey, byte[]>> of(Described rollCall, RollCallRanges order) {
        BallotLines lines = new BallotLines(kinds);
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
                                lines.kind(rollCall.position(), registered.get(state))))))
                .iterator();
    }

    /** Why states are absent. */
    Absences kinds() {
        return kinds;
    }

    /** Whether there are no rows besides those listed. */
    boolean isEmpty() {
        return absent.isEmpty();
    }
}
