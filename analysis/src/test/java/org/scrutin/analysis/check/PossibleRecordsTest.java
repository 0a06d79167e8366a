package org.scrutin.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.uncertainty.Bounds;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

class PossibleRecordsTest {

    private static final Roster FIVE = SmallVotes.roster("AAA BBB CCC DDD EEE");
    /** The whole text of 2018: 98 announced in favour, 97 listed, and 96 members on no list. */
    @Test
    void oneNameMissing() {
        RollCallMatrix listed = RecordedVotes.smallArms();
        int whole = 3;
        ChoiceCounts room = listed.room(whole);
        RollCallMatrix votes = announced(listed, whole, room.yes() + 1, room.no(), room.abstain());

        PossibleRecords possible =
                PossibleRecords.of(votes, WorldGroups.roster(), 1000).orElseThrow();

        assertEquals(97, room.yes());
        assertEquals(97, possible.records().size());
        Bounds inFavour = possible.bounds(m -> OptionalDouble.of(m.room(whole).yes()));
        assertEquals(new Bounds(OptionalDouble.of(97), OptionalDouble.of(97), OptionalDouble.of(98), 97, 0), inFavour);
        assertTrue(possible.bounds(m -> OptionalDouble.of(m.room(0).yes())).untouched(), "another vote");
        StateId candidate = new StateId("ISR");
        Bounds one = possible.bounds(m -> m.position(candidate)
                .map(row -> OptionalDouble.of(m.choice(whole, row) == Choice.YES ? 1 : 0))
                .orElse(OptionalDouble.of(0)));
        assertEquals(OptionalDouble.of(1), one.high(), "any member that is not listed");
    }

    /** By hand: D or E is missing, or none is. In favour 2 of 3, or 3 of 4. */
    @Test
    void worked() {
        PossibleRecords possible = possible("YYN..", 3, 1, 0);

        assertEquals(List.of("", "DDD=Y", "EEE=Y"), text(possible));
        Bounds share = possible.bounds(PossibleRecordsTest::shareInFavour);
        assertEquals(OptionalDouble.of(2 / 3.0), share.value());
        assertEquals(OptionalDouble.of(2 / 3.0), share.low());
        assertEquals(OptionalDouble.of(.75), share.high());
    }

    @Test
    void oneNameTooMany() {
        assertEquals(List.of("", "CCC=X", "DDD=X"), text(possible("YYAA.", 2, 0, 1)));
    }

    /** One too many against, one too few in favour: a name on the wrong list, or two mistakes, or none. */
    @Test
    void aNameOnTheWrongList() {
        assertEquals(List.of("", "CCC=Y", "CCC=X EEE=Y", "DDD=Y", "DDD=X EEE=Y"), text(possible("YYNN.", 3, 1, 0)));
    }

    @Test
    void sidesThatChangePlaces() {
        assertEquals(List.of("", "AAA=N BBB=N CCC=Y"), text(possible("YYNA.", 1, 2, 1)));
    }

    /** Who is printed as absent is on a list. Two short of one left: the totals can't be met. */
    @Test
    void absentByThePrintIsNotMissing() {
        assertEquals(List.of("", "EEE=Y"), text(possible("YYNX.", 3, 1, 0)));
        assertEquals(List.of(""), text(possible("YYNX.", 4, 1, 0)));
    }

    @Test
    void whatAddsUpIsOneRecord() {
        assertEquals(List.of(""), text(possible("YYNA.", 2, 1, 1)));
        RollCallMatrix unannounced =
                SmallVotes.among("AAA BBB").vote("R1 2001-01-01", "YN").matrix();
        assertEquals(
                1,
                PossibleRecords.of(unannounced, FIVE, 1).orElseThrow().records().size());
    }

    @Test
    void ofTwoRollCallsEveryCombination() {
        RollCallMatrix votes = SmallVotes.among("AAA BBB CCC DDD EEE")
                .vote("R1 2001-01-01", "YYN..")
                .vote("R2 2001-01-02", "YYYN.")
                .matrix();
        RollCallMatrix both = announced(announced(votes, 0, 3, 1, 0), 1, 3, 2, 0);

        PossibleRecords possible = PossibleRecords.of(both, FIVE, 6).orElseThrow();

        assertEquals(List.of("", "EEE=N", "DDD=Y", "DDD=Y EEE=N", "EEE=Y", "EEE=Y EEE=N"), text(possible));
        assertEquals(Optional.empty(), PossibleRecords.of(both, FIVE, 5), "none is left out in silence");
    }

    @Test
    void aStateThatNobodyNamesIsAdded() {
        RollCallMatrix votes = announced(
                SmallVotes.among("AAA CCC").vote("R1 2001-01-01", "YN").matrix(), 0, 2, 1, 0);
        PossibleRecord record =
                PossibleRecords.of(votes, FIVE, 10).orElseThrow().records().get(1);

        RollCallMatrix other = record.in(votes);

        assertEquals(
                "AAA BBB CCC",
                String.join(" ", other.states().stream().map(StateId::value).toList()));
        assertEquals(Choice.YES, other.choice(0, 1));
        assertEquals(Choice.NO, other.choice(0, 2));
    }

    @Property(tries = 200)
    void everyRecordButTheListedMeetsTheTotals(
            @ForAll @IntRange(max = 3) int yes,
            @ForAll @IntRange(max = 3) int no,
            @ForAll @IntRange(max = 2) int abstain) {
        RollCallMatrix votes = announced(
                SmallVotes.among("AAA BBB CCC DDD EEE")
                        .vote("R1 2001-01-01", "YYNA.")
                        .matrix(),
                0,
                yes,
                no,
                abstain);
        List<PossibleRecord> records =
                PossibleRecords.of(votes, FIVE, 10_000).orElseThrow().records();

        assertEquals(records.size(), records.stream().distinct().count());
        records.stream()
                .skip(1)
                .forEach(record -> assertEquals(
                        new ChoiceCounts(yes, no, abstain), record.in(votes).room(0)));
        assertEquals(votes.room(0), records.get(0).in(votes).room(0));
        assertFalse(PossibleRecords.of(votes, FIVE, records.size()).isEmpty(), "counted before they are listed");
        assertTrue(records.size() == 1
                || PossibleRecords.of(votes, FIVE, records.size() - 1).isEmpty());
    }

    private static OptionalDouble shareInFavour(RollCallMatrix votes) {
        return OptionalDouble.of((double) votes.room(0).yes() / votes.room(0).cast());
    }

    private static PossibleRecords possible(String ballots, int yes, int no, int abstain) {
        RollCallMatrix votes = SmallVotes.among("AAA BBB CCC DDD EEE")
                .vote("R1 2001-01-01", ballots)
                .matrix();
        return PossibleRecords.of(announced(votes, 0, yes, no, abstain), FIVE, 100)
                .orElseThrow();
    }

    private static List<String> text(PossibleRecords possible) {
        return possible.records().stream()
                .map(record -> String.join(
                        " ",
                        record.recasts().stream()
                                .map(recast ->
                                        recast.state() + "=" + recast.choice().letter())
                                .toList()))
                .toList();
    }

    /** The same votes with totals announced. */
    private static RollCallMatrix announced(RollCallMatrix votes, int position, int yes, int no, int abstain) {
        List<RollCall> rollCalls = new ArrayList<>(votes.rollCalls());
        RollCall r = rollCalls.get(position);
        rollCalls.set(
                position,
                SmallVotes.with(r, r.majority(), r.result(), Optional.of(new ChoiceCounts(yes, no, abstain))));
        BallotBits bits = new BallotBits(votes.states().size());
        IntStream.range(0, rollCalls.size())
                .forEach(rollCall -> IntStream.range(0, votes.states().size())
                        .filter(state -> votes.choice(rollCall, state).isCast() || votes.listedAbsent(rollCall, state))
                        .forEach(state -> bits.accept(rollCall, state, votes.choice(rollCall, state))));
        return new RollCallMatrix(rollCalls, votes.states(), bits);
    }
}
