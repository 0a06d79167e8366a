package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * States that moved on single topics, each with the topic and with how many of its votes were abstentions: a change that is told
 * from chance can still be one of two votes, and only the counts say so. States with the same topic and the same counts are named
 * together.
 */
final class AlikeMoves {

    /** So many changes are told one by one; of more, states are named without their counts. */
    static final int TOLD = 4;

    private final StudyResults results;
    private final MoverRows rows;

    AlikeMoves(StudyResults results, MoverRows rows) {
        this.results = results;
        this.rows = rows;
    }

    /** What changes alike have in common. */
    private record Counts(String topic, Cast before, Cast after) {

        static Counts of(Mover mover) {
            return new Counts(mover.topic(), Cast.of(mover.before()), Cast.of(mover.after()));
        }
    }

    /** Of so many votes so many abstentions. */
    private record Cast(long abstentions, int votes) {

        /** On one topic a rate is nothing but its abstentions over its votes. */
        static Cast of(Mover.Side side) {
            return new Cast(Math.round(side.value() * side.n()), side.n());
        }
    }

    /** Changes that are alike, in the order of the topics and in it of the first state. */
    static Collection<List<Mover>> of(List<Mover> moved) {
        Map<Counts, List<Mover>> alike = new LinkedHashMap<>();
        moved.forEach(mover -> alike.computeIfAbsent(Counts.of(mover), counts -> new ArrayList<>())
                .add(mover));
        return alike.values();
    }

    /**
     * Adds changes to a claim, by their place from 1: the form {@code move1} whether there is one, and of it {@code states1},
     * {@code count1}, {@code topic1}, {@code direction1}, {@code before1} of {@code votesBefore1}, {@code after1} of
     * {@code votesAfter1}. Changes and returns the builder.
     *
     * @param alike at most {@link #TOLD}
     */
    Claim.Builder tell(Claim.Builder claim, Collection<List<Mover>> alike) {
        int place = 0;
        for (List<Mover> moves : alike) {
            place++;
            move(claim, moves, place);
        }
        while (place < TOLD) {
            place++;
            claim.form("move" + place, "none");
        }
        return claim;
    }

    private void move(Claim.Builder claim, List<Mover> moves, int place) {
        Mover first = moves.get(0);
        Counts counts = Counts.of(first);
        CyclePair pair = rows.pair();
        List<StateId> states = moves.stream().map(Mover::state).sorted().toList();
        Rows own = rows.on(first.topic()).whereAnyOf("state", states);
        claim.form("move" + place, "some")
                .form("direction" + place, first.change() < 0 ? "less" : "more")
                .count("count" + place, states.size(), own.distinct("state"))
                .states("states" + place, states, own.values("state"))
                .with("topic" + place, new ClaimValue.Topic(first.topic()), own.values("topic"))
                .count("before" + place, counts.before().abstentions(), abstentions(first, pair.from()))
                .count("votesBefore" + place, counts.before().votes(), cell(first, "n_from"))
                .count("after" + place, counts.after().abstentions(), abstentions(first, pair.to()))
                .count("votesAfter" + place, counts.after().votes(), cell(first, "n_to"));
    }

    private Cell cell(Mover mover, String column) {
        return Cell.at(
                "movers",
                column,
                mover.from(),
                mover.to(),
                mover.state(),
                rows.measure().id(),
                rows.measure().reference(),
                mover.topic());
    }

    /** The ballots that are a rate's numerator. */
    private Source abstentions(Mover mover, String cycle) {
        List<RollCallId> rollCalls = results.analysed().stream()
                .filter(outcome -> outcome.cycle().equals(cycle)
                        && outcome.rollCall().topic().equals(mover.topic()))
                .map(outcome -> outcome.rollCall().id())
                .toList();
        return Rows.of("ballots")
                .whereAnyOf("roll_call", rollCalls)
                .where("state", mover.state())
                .where("choice", "A")
                .count();
    }
}
