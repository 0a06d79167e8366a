package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.tally.BallotDictionary;
import org.scrutin.jobs.tally.BallotFold;
import org.scrutin.jobs.tally.NonMembers;
import org.scrutin.jobs.tally.PairFold;
import org.scrutin.jobs.tally.RollCallScopes;

/**
 * The tallies of the whole recorded vote of the General Assembly against DuckDB's, which reads the same files by itself, finds states by
 * a query of its own, and joins ballots with ballots.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuckDbOracleTest {

    private static final Path DATA = Path.of(System.getProperty("scrutin.data", "../../shared/data"))
            .resolve("unga")
            .toAbsolutePath()
            .normalize();
    private static final Path CODES = Path.of("src/main/resources/org/scrutin/jobs/registry/state_codes.csv")
            .toAbsolutePath();
    private static final List<String> LETTERS = List.of("Y", "A", "N");

    private final CsvStateRegistry registry = CsvStateRegistry.shipped();
    private final List<StateId> states =
            registry.states().stream().map(State::id).toList();
    private DataLoader.Loaded loaded;
    private Connection oracle;

    @BeforeAll
    void open() throws SQLException {
        assumeTrue(Files.exists(DATA), () -> "needs the General Assembly's votes in " + DATA + " (-Dscrutin.data)");
        List<DataPlace> files = List.of(
                DataPlace.of(DATA.resolve("un_votes.csv.gz")), DataPlace.of(DATA.resolve("un_roll_calls.csv.gz")));
        loaded = new DataLoader(TestSpark.context(), registry)
                .load(DataTables.sources(files, Optional.empty(), registry));
        oracle = DriverManager.getConnection("jdbc:duckdb:");
        // A name that means several states in turn means the one whose period holds the day or is nearest to it.
        run("CREATE TABLE codes AS SELECT code, id,"
                + " coalesce(CAST(valid_from AS DATE), DATE '1900-01-01') AS first_day,"
                + " coalesce(CAST(valid_to AS DATE), DATE '2100-01-01') AS last_day"
                + " FROM read_csv('" + CODES + "', header = true, all_varchar = true) WHERE scheme = 'unvotes'");
        run("CREATE TABLE ballots AS SELECT CAST(v.rcid AS INTEGER) AS roll_call,"
                + " arg_min(c.id, greatest(0, c.first_day - r.day, r.day - c.last_day)) AS state,"
                + " upper(v.vote[1]) AS choice"
                + " FROM read_csv('" + DATA.resolve("un_votes.csv.gz") + "', header = true, all_varchar = true) v"
                + " JOIN (SELECT rcid, CAST(date AS DATE) AS day FROM read_csv('" + DATA.resolve("un_roll_calls.csv.gz")
                + "', header = true, all_varchar = true, escape = '\"')) r ON v.rcid = r.rcid"
                + " JOIN codes c ON v.country = c.code GROUP BY v.rcid, v.country, v.vote");
    }

    @AfterAll
    void close() throws SQLException {
        if (oracle != null) {
            oracle.close();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = oracle.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void allPairsOfTheWholeAssemblyAreTheJoins() throws SQLException {
        StringBuilder cells = new StringBuilder();
        for (String a : LETTERS) {
            for (String b : LETTERS) {
                cells.append(", count(*) FILTER (a.choice = '")
                        .append(a)
                        .append("' AND b.choice = '")
                        .append(b)
                        .append("')");
            }
        }
        Map<String, PairTable> joined = new TreeMap<>();
        try (Statement statement = oracle.createStatement();
                ResultSet rows = statement.executeQuery("SELECT a.state, b.state" + cells
                        + " FROM ballots a JOIN ballots b ON a.roll_call = b.roll_call AND a.state < b.state"
                        + " GROUP BY a.state, b.state")) {
            while (rows.next()) {
                int[] counts = new int[9];
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = rows.getInt(3 + i);
                }
                joined.put(rows.getString(1) + " " + rows.getString(2), table(counts));
            }
        }
        Map<String, PairTable> folded = new TreeMap<>();
        new PairFold(
                        loaded.ballots(),
                        new BallotDictionary(List.of(), List.of(), states),
                        RollCallScopes.every(),
                        NonMembers.none())
                .run()
                .forEach((scope, tally) -> IntStream.range(0, states.size())
                        .forEach(a -> IntStream.range(a + 1, states.size()).forEach(b -> {
                            if (tally.table(a, b).common() > 0) {
                                folded.put(states.get(a) + " " + states.get(b), tally.table(a, b));
                            }
                        })));
        assertEquals(20_308, joined.size());
        assertEquals(joined, folded);
    }

    private static PairTable table(int[] c) {
        return new PairTable(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
    }

    @Test
    void everyStatesChoicesAreTheCounts() throws SQLException {
        Map<String, List<Integer>> counted = new TreeMap<>();
        try (Statement statement = oracle.createStatement();
                ResultSet rows = statement.executeQuery("SELECT state, count(*) FILTER (choice = 'Y'),"
                        + " count(*) FILTER (choice = 'A'), count(*) FILTER (choice = 'N')"
                        + " FROM ballots GROUP BY state")) {
            while (rows.next()) {
                counted.put(rows.getString(1), List.of(rows.getInt(2), rows.getInt(3), rows.getInt(4)));
            }
        }
        List<RollCall> rollCalls = loaded.rollCalls();
        BallotBits bits = new BallotFold(
                        loaded.ballots(),
                        new BallotDictionary(
                                rollCalls.stream().map(RollCall::id).toList(), List.of(), states))
                .run()
                .bits();
        Map<String, List<Integer>> folded = new TreeMap<>();
        for (int state = 0; state < states.size(); state++) {
            int row = state;
            List<Integer> choices = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO).stream()
                    .map(choice -> Arrays.stream(bits.words(row, choice, rollCalls.size()))
                            .mapToInt(Long::bitCount)
                            .sum())
                    .toList();
            if (choices.stream().anyMatch(count -> count > 0)) {
                folded.put(states.get(state).value(), choices);
            }
        }
        assertEquals(counted, folded);
    }
}
