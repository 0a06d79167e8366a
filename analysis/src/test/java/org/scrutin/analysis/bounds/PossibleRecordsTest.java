package org.scrutin.analysis.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.fixture.SmallVotes;
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
        possible.records().stream().skip(1).forEach(record -> {
            assertEquals(98, record.in(votes).room(whole).yes());
            assertEquals(votes.room(0), record.in(votes).room(0), "another vote");
        });
        assertEquals(
                1,
                possible.records().stream()
                        .filter(record -> record.in(votes).choice(whole, new StateId("LSO")) == Choice.YES)
                        .count(),
                "any member that is not listed");
    }

    /** By hand: D or E is missing, or none is. */
    @Test
    void worked() {
        assertEquals(List.of("", "DDD=Y", "EEE=Y"), text(possible("YYN..", 3, 1, 0)));
    }

    @Test
    void oneNameTooMany() {
        assertEquals(List.of("", "CCC=X", "DDD=X"), text(possible("YYAA.", 2, 0, 1)));
    }

    /** One too many against, one too few in favour: one name on the wrong list. Another missing, too, would be two mistakes. */
    @Test
    void aNameOnTheWrongList() {
        assertEquals(List.of("", "CCC=Y", "DDD=Y"), text(possible("YYNN.", 3, 1, 0)));
    }

    /** One too many against, two too few in favour: a name on the wrong list, and one missing. */
    @Test
    void aNameOnTheWrongListAndOneMissing() {
        assertEquals(List.of("", "CCC=Y DDD=Y", "CCC=Y EEE=Y"), text(possible("YYN..", 4, 0, 0)));
    }

    /** Two too many against, one too few in favour and one abstaining: each of the two on one of these lists. */
    @Test
    void twoNamesOnTheWrongList() {
        assertEquals(List.of("", "BBB=Y CCC=A", "BBB=A CCC=Y"), text(possible("YNN..", 2, 0, 1)));
    }

    /** Three too many against, one too few abstaining: one of three changes lists, two are struck. */
    @Test
    void aNameOnTheWrongListAndTwoTooMany() {
        assertEquals(
                List.of("", "BBB=A CCC=X DDD=X", "BBB=X CCC=A DDD=X", "BBB=X CCC=X DDD=A"),
                text(possible("YNNN.", 1, 0, 1)));
    }

    @Test
    void sidesThatChangePlaces() {
        assertEquals(List.of("", "AAA=N BBB=N CCC=Y"), text(possible("YYNA.", 1, 2, 1)));
    }

    @Test
    void abstentionsThatChangePlacesWithASide() {
        assertEquals(List.of("", "AAA=A BBB=A CCC=A DDD=Y"), text(possible("YYYA.", 1, 0, 3)));
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

    /**
     * Every letter of every state that no list names as absent, tried one by one: of all rows that meet the totals those that
     * differ least from what is listed.
     */
    @Property(tries = 300)
    void asByTryingEveryLetter(@ForAll long seed) {
        Random random = new Random(seed);
        assertAllFound(letters(random, 1 + random.nextInt(7)), random);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void asByTryingEveryLetterOfTwelveCells(long seed) {
        Random random = new Random(seed);
        assertAllFound(letters(random, 12), random);
    }

    private static void assertAllFound(String listed, Random random) {
        List<String> names = IntStream.range(0, listed.length())
                .mapToObj(i -> String.valueOf((char) ('A' + i)).repeat(3))
                .toList();
        String all = String.join(" ", names);
        ChoiceCounts totals =
                new ChoiceCounts(near(listed, 'Y', random), near(listed, 'N', random), near(listed, 'A', random));
        RollCallMatrix votes = announced(
                SmallVotes.among(all).vote("R1 2001-01-01", listed).matrix(),
                0,
                totals.yes(),
                totals.no(),
                totals.abstain());
        PossibleRecords possible =
                PossibleRecords.of(votes, SmallVotes.roster(all), 1_000_000).orElseThrow();

        List<String> given = possible.records().stream()
                .skip(1)
                .map(record -> letters(record, listed, names))
                .sorted()
                .toList();
        List<String> tried = Stream.of("YN", "YA", "NA")
                .filter(pair -> areExchanged(listed, totals, pair))
                .map(pair -> exchanged(listed, pair))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> new Rows(listed, totals).least());
        assertEquals(tried, given, () -> listed + " " + totals);
    }

    /** Whether the totals are those of the lists with two of them exchanged, which is not told from one name on the wrong list of abstentions. */
    private static boolean areExchanged(String listed, ChoiceCounts totals, String pair) {
        String other = exchanged(listed, pair);
        int apart = Math.abs(many(listed, pair.charAt(0)) - many(listed, pair.charAt(1)));
        return apart > (pair.equals("YN") ? 0 : 1)
                && totals.equals(new ChoiceCounts(many(other, 'Y'), many(other, 'N'), many(other, 'A')));
    }

    private static String exchanged(String listed, String pair) {
        char first = pair.charAt(0);
        char second = pair.charAt(1);
        return listed.replace(first, '?').replace(second, first).replace('?', second);
    }

    /** All rows of letters, tried one by one. */
    private static final class Rows {

        private final char[] listed;
        private final ChoiceCounts totals;
        private final List<String> least = new ArrayList<>();
        private int fewest = Integer.MAX_VALUE;

        Rows(String listed, ChoiceCounts totals) {
            this.listed = listed.toCharArray();
            this.totals = totals;
        }

        /** The rows otherwise than listed that meet the totals with the fewest other letters, in order. */
        List<String> least() {
            fill(listed.clone(), 0, new int[128], 0);
            return fewest == 0 ? List.of() : least.stream().sorted().toList();
        }

        private void fill(char[] row, int from, int[] counts, int changed) {
            if (from == row.length) {
                boolean met =
                        counts['Y'] == totals.yes() && counts['N'] == totals.no() && counts['A'] == totals.abstain();
                if (met && changed < fewest) {
                    fewest = changed;
                    least.clear();
                }
                if (met && changed == fewest) {
                    least.add(new String(row));
                }
                return;
            }
            for (char letter : listed[from] == 'X' ? new char[] {'X'} : new char[] {'Y', 'N', 'A', '.'}) {
                row[from] = letter;
                counts[letter]++;
                fill(row, from + 1, counts, changed + (letter == listed[from] ? 0 : 1));
                counts[letter]--;
            }
        }
    }

    private static String letters(Random random, int states) {
        return random.ints(states, 0, 7)
                .mapToObj(i -> "YYNA..X".substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String letters(PossibleRecord record, String listed, List<String> names) {
        StringBuilder row = new StringBuilder(listed);
        record.recasts()
                .forEach(recast -> row.setCharAt(
                        names.indexOf(recast.state().value()),
                        recast.choice().isCast() ? recast.choice().letter() : '.'));
        return row.toString();
    }

    private static int many(String row, char letter) {
        return (int) row.chars().filter(c -> c == letter).count();
    }

    private static int near(String row, char letter, Random random) {
        return Math.max(0, many(row, letter) + random.nextInt(4) - 2);
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
