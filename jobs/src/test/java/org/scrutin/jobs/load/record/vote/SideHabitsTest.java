package org.scrutin.jobs.load.record.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;

class SideHabitsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 3);

    /** Ten states that are in favour five times, and stand otherwise on the sixth vote. */
    @ParameterizedTest
    @CsvSource({
        "NNNNNNNNNN, 5, 1, all ten stand against their habit",
        "NNNNNNNNNY, 5, 1, nine of ten",
        "NNNNNNNNYY, 5, 0, eight of ten",
        "NNNNNNNNNN, 4, 0, four other votes show no habit",
        "NNNNNNNNN., 5, 0, nine states are too few",
        "NNNNNNNNNNYYYYYYYYYYY, 5, 0, of twenty-one on a side less than half have a habit"
    })
    void aVoteIsToldWhereNearlyAllOfEnoughStatesStandAgainstTheirHabit(
            String last, int others, int told, String because) {
        List<BallotSheet> sheets = new ArrayList<>();
        IntStream.range(0, others).forEach(i -> sheets.add(sheet(RollCallKind.WHOLE, "YYYYYYYYYY")));
        sheets.add(sheet(RollCallKind.WHOLE, last));
        assertEquals(told, told(sheets, sheets.get(others)), because);
    }

    @Test
    void amendmentsAreNotToldAndFormNoHabit() {
        List<BallotSheet> sheets = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> sheets.add(sheet(RollCallKind.AMENDMENT, "YYYYYYYYYY")));
        sheets.add(sheet(RollCallKind.WHOLE, "NNNNNNNNNN"));
        IntStream.range(0, 5).forEach(i -> sheets.add(sheet(RollCallKind.WHOLE, "NNNNNNNNNN")));
        sheets.forEach(sheet -> assertEquals(0, told(sheets, sheet)));
    }

    /** The table of docs/records.md: every recorded vote of the General Assembly as it is, and with its sides exchanged. */
    @ParameterizedTest
    @CsvSource({"1946, 1969, 1163, 5, 247", "1970, 1989, 2389, 2, 1900", "1990, 2019, 2650, 0, 1985"})
    void realVotesAreToldWhenExchangedAndHardlyEverAsTheyAre(int from, int to, int votes, int falsely, int found) {
        int all = 0;
        int asTheyAre = 0;
        int exchanged = 0;
        for (List<BallotSheet> day : Real.DAYS.values()) {
            int year = day.get(0).lists().rollCall().date().getYear();
            if (year < from || year > to) {
                continue;
            }
            for (int i = 0; i < day.size(); i++) {
                all++;
                BallotSheet sheet = day.get(i);
                if (sheet.counts().yes() == sheet.counts().no()) {
                    continue;
                }
                asTheyAre += told(day, sheet);
                List<BallotSheet> other = new ArrayList<>(day);
                other.set(i, exchanged(sheet));
                exchanged += told(other, other.get(i));
            }
        }
        assertEquals(List.of(votes, falsely, found), List.of(all, asTheyAre, exchanged));
    }

    private static int told(List<BallotSheet> sheets, BallotSheet sheet) {
        Findings findings = new Findings("record");
        new SideHabits(sheets).tell(sheet, findings);
        return findings.all().size();
    }

    private static BallotSheet exchanged(BallotSheet sheet) {
        return new BallotSheet(
                sheet.lists(),
                sheet.ballots().stream()
                        .map(ballot -> ballot(
                                sheet.lists().rollCall(),
                                ballot.state(),
                                ballot.choice() == Choice.YES ? Choice.NO : Choice.YES))
                        .toList());
    }

    private static BallotSheet sheet(RollCallKind kind, String letters) {
        RollCall rollCall =
                new RollCallBuilder(new RollCallId("R"), DAY).kind(kind).build();
        List<ListedBallot> ballots = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != '.') {
                ballots.add(ballot(rollCall, new StateId("S" + i), letters.charAt(i) == 'Y' ? Choice.YES : Choice.NO));
            }
        }
        return sheet(rollCall, ballots);
    }

    private static BallotSheet sheet(RollCall rollCall, List<ListedBallot> ballots) {
        PrintedVote vote = new PrintedVote(rollCall, "1:1", "1:1", List.of());
        return new BallotSheet(new VoteLists(vote, Map.of(), Map.of()), ballots);
    }

    private static ListedBallot ballot(RollCall rollCall, StateId state, Choice choice) {
        return new ListedBallot(rollCall.id(), state, choice, state.value(), "record", "1:1", false);
    }

    /** The votes of {@code scrutin.data}/unga by day, of those on a side. */
    private static final class Real {

        static final Map<LocalDate, List<BallotSheet>> DAYS = days();

        private Real() {}

        private static Map<LocalDate, List<BallotSheet>> days() {
            Map<String, RollCall> rollCalls = new HashMap<>();
            lines("un_roll_calls.csv.gz", line -> {
                // No comma stands in the first seven fields.
                String[] fields = line.split(",", 8);
                rollCalls.put(
                        fields[0],
                        new RollCallBuilder(new RollCallId(fields[0]), LocalDate.parse(fields[3]))
                                .kind(fields[5].equals("1") ? RollCallKind.AMENDMENT : RollCallKind.WHOLE)
                                .build());
            });
            Map<String, List<ListedBallot>> ballots = new TreeMap<>();
            Map<String, StateId> states = new HashMap<>();
            lines("un_votes.csv.gz", line -> {
                String id = line.substring(0, line.indexOf(','));
                int last = line.lastIndexOf(',');
                String choice = line.substring(last + 1);
                if (!choice.equals("\"abstain\"")) {
                    StateId state = states.computeIfAbsent(line.substring(id.length() + 1, last), StateId::new);
                    ballots.computeIfAbsent(id, vote -> new ArrayList<>())
                            .add(ballot(rollCalls.get(id), state, choice.equals("\"yes\"") ? Choice.YES : Choice.NO));
                }
            });
            Map<LocalDate, List<BallotSheet>> days = new TreeMap<>();
            ballots.forEach(
                    (id, ofVote) -> days.computeIfAbsent(rollCalls.get(id).date(), day -> new ArrayList<>())
                            .add(sheet(rollCalls.get(id), ofVote)));
            return days;
        }

        private static void lines(String name, Consumer<String> each) {
            Path file = Path.of(System.getProperty("scrutin.data", "../shared/data"), "unga", name);
            if (!Files.isRegularFile(file)) {
                throw new IllegalStateException(
                        "no votes at " + file + ": name the folder of the data with -Dscrutin.data");
            }
            try (BufferedReader reader = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                reader.lines().skip(1).forEach(each);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
