package org.scrutin.analysis.bounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scrutin.analysis.bounds.PossibleRecord.Recast;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyRecount;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallSet;

/**
 * The results of a study on every record that its announced totals and lists leave open ({@link PossibleRecords}), one record at a
 * time. So a range over them is exact: its ends are values on records, and no statistic needs a rule of its own.
 *
 * <p><b>Undefined.</b> With more than {@value #MOST} possible records, or where these times the roll calls of the study are more than
 * {@value #MOST_ROLL_CALLS}, there is no answer, and the report says so: none is left out in silence. Nor is there one for the tables
 * that {@link StudyRecount#leftOut} names.
 *
 * <p><b>Complexity.</b> Possible records times a {@link StudyRecount}; results are not kept.
 */
public final class PossibleResults {

    /** Most possible records that are looked at. */
    public static final int MOST = 1000;

    /** Most roll calls that are looked at, over all records. */
    public static final int MOST_ROLL_CALLS = 50_000;

    /** Whether the possible records are looked at. */
    public enum Extent {
        /** There is one record: all totals that were announced are borne out. */
        CLOSED,
        /** Every possible record is looked at. */
        GIVEN,
        /** There are too many. */
        NOT_GIVEN
    }

    private final StudyResults listed;
    private final List<RollCallId> open;
    private final Optional<PossibleRecords> possible;

    /** There is one where records other than the listed one are looked at: it remembers what they have in common. */
    private final Optional<StudyRecount> recount;

    private PossibleResults(StudyResults listed, List<RollCallId> open, Optional<PossibleRecords> possible) {
        this.listed = listed;
        this.open = open;
        this.possible = possible;
        this.recount = possible.filter(
                        records -> !open.isEmpty() && records.records().size() > 1)
                .map(records -> recount(listed, open));
    }

    /** The possible records of a study. */
    public static PossibleResults of(StudyResults listed) {
        List<RollCallId> open = listed.outcomes().stream()
                .filter(outcome -> !outcome.figures().differences().isEmpty())
                .map(RollCallOutcome::rollCall)
                .map(rollCall -> rollCall.id())
                .toList();
        int rollCalls = Math.max(1, listed.outcomes().size());
        return new PossibleResults(
                listed,
                open,
                PossibleRecords.of(
                        listed.data().matrix(),
                        listed.data().roster(),
                        Math.min(MOST, MOST_ROLL_CALLS / rollCalls),
                        listed.data()::figures));
    }

    /** Whether they are looked at. */
    public Extent extent() {
        if (open.isEmpty()) {
            return Extent.CLOSED;
        }
        return possible.isPresent() ? Extent.GIVEN : Extent.NOT_GIVEN;
    }

    /** How many records are possible, what is listed among them; 0 where they are too many. */
    public int records() {
        return possible.map(records -> records.records().size()).orElse(0);
    }

    /** The roll calls whose totals and lists differ, in the order of the record. */
    public List<RollCallId> open() {
        return open;
    }

    /** The tables that are as listed on every record, though votes enter into them, and why. */
    public Map<String, String> leftOut() {
        return StudyRecount.leftOut(listed);
    }

    /** The results on what is listed, beside which those of the other records can be held. */
    public StudyResults listed() {
        return recount.map(StudyRecount::listed).orElse(listed);
    }

    /**
     * Looks at the results on every other record.
     *
     * @param looked what is kept of them; called by several threads
     * @return in the order of the records; nothing where none is looked at
     */
    public <T> List<T> others(Function<StudyResults, T> looked) {
        return recount.map(again -> possible.orElseThrow().records().stream().skip(1).toList().parallelStream()
                        .map(record -> looked.apply(again.on(
                                record.in(listed.data().matrix()),
                                record.recasts().stream()
                                        .map(Recast::state)
                                        .distinct()
                                        .toList())))
                        .toList())
                .orElse(List.of());
    }

    private static StudyRecount recount(StudyResults listed, List<RollCallId> open) {
        return new StudyRecount(
                listed,
                RollCallSet.where(
                        listed.outcomes().size(),
                        position -> open.contains(
                                listed.outcomes().get(position).rollCall().id())));
    }
}
