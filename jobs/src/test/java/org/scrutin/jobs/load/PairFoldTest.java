package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.study.FewStates;
import org.scrutin.jobs.tally.BallotDictionary;
import org.scrutin.jobs.tally.NonMembers;
import org.scrutin.jobs.tally.PairCounts;
import org.scrutin.jobs.tally.PairFold;
import org.scrutin.jobs.tally.RollCallScopes;

/** What Spark counts of pairs is what a plain loop counts, however the rows are stored, ordered and cut. */
class PairFoldTest {

    private static final int ROLL_CALLS = 90;
    private static final List<Choice> CHOICES = List.of(Choice.values());
    private static final String HEADER = "roll_call,state,choice\n";
    private static final List<String> STATES =
            new FewStates().states().stream().map(s -> s.id().value()).toList();

    @TempDir
    Path folder;

    private static Map<String, Map<String, Choice>> votes(long seed) {
        Random random = new Random(seed);
        Map<String, Map<String, Choice>> votes = new TreeMap<>();
        for (int i = 0; i < ROLL_CALLS; i++) {
            Map<String, Choice> onRollCall = votes.computeIfAbsent("R" + i, r -> new TreeMap<>());
            for (String state : STATES) {
                if (random.nextInt(8) > 0) {
                    onRollCall.put(state, CHOICES.get(random.nextInt(CHOICES.size())));
                }
            }
        }
        return votes;
    }

    private static List<String> rows(long seed) {
        List<String> rows = new ArrayList<>();
        votes(seed)
                .forEach((rollCall, choices) ->
                        choices.forEach((state, choice) -> rows.add(rollCall + "," + state + "," + choice.letter())));
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    /** By scope and pair, counted with a loop: roll call i stands in year 2000 + i % 5 and in the scope of all. */
    private static Map<Scope, Map<String, PairTable>> loop(long seed) {
        Map<Scope, Map<String, PairTable>> tables = new TreeMap<>();
        votes(seed)
                .forEach((rollCall, choices) -> scopes(rollCall)
                        .forEach(scope -> choices.forEach((a, choiceOfA) -> choices.forEach((b, choiceOfB) -> {
                            if (a.compareTo(b) < 0 && choiceOfA.isCast() && choiceOfB.isCast()) {
                                tables.computeIfAbsent(scope, s -> new TreeMap<>())
                                        .merge(
                                                a + " " + b,
                                                PairTable.NONE.accept(choiceOfA, choiceOfB),
                                                PairTable::combine);
                            }
                        }))));
        return tables;
    }

    private static Set<Scope> scopes(String rollCall) {
        int year = 2000 + Integer.parseInt(rollCall.substring(1)) % 5;
        return new TreeSet<>(Set.of(Scope.WHOLE_STUDY, new Scope(String.valueOf(year), Scope.ALL)));
    }

    private static RollCallScopes byYear() {
        Map<RollCallId, Set<Scope>> counted = new LinkedHashMap<>();
        for (int i = 0; i < ROLL_CALLS; i++) {
            counted.put(new RollCallId("R" + i), scopes("R" + i));
        }
        return RollCallScopes.of(counted, List.of(new RollCallId("OUT")));
    }

    /** Seed of votes and of the order of rows; bytes after which files are cut: into 1, 2, 6 and very many pieces. */
    @ParameterizedTest
    @CsvSource({"1,1000000", "2,3000", "3,900", "4,120"})
    void anyOrderAndAnyCutCountTheSame(long seed, int chunkBytes) throws IOException {
        Path file = write("b.csv", HEADER + String.join("\n", rows(seed)) + "\n");
        assertEquals(loop(seed), tables(counts(byYear(), chunkBytes, file)));
        assertEquals(
                Map.of(Scope.WHOLE_STUDY, loop(seed).get(Scope.WHOLE_STUDY)),
                tables(counts(RollCallScopes.every(), chunkBytes, file)));
    }

    @Test
    void everyLayoutCountsTheSame() throws IOException {
        Map<Scope, Map<String, PairTable>> expected = loop(5);
        assertEquals(expected, tables(counts(byYear(), 700, write("w.csv", wide(5)))));

        Path packed = folder.resolve("b.csv.gz");
        Files.write(packed, gzip(HEADER + String.join("\n", rows(5))));
        assertEquals(expected, tables(counts(byYear(), 700, packed)));

        List<String> rows = rows(5);
        Path first = write("first.csv", HEADER + String.join("\r\n", rows.subList(0, 200)));
        Path others = write("others.csv", "choice,note,state,roll_call\n" + turned(rows.subList(200, rows.size())));
        assertEquals(expected, tables(counts(byYear(), 700, first, others)));

        assertEquals(expected, tables(counts(byYear(), 700, parquet(rows, "texts"))));
    }

    /** Columns out of order, quoted, and words instead of letters. */
    private static String turned(List<String> rows) {
        Map<String, String> words = Map.of("Y", "yes", "N", "no", "A", "abstain", "X", "absent");
        StringBuilder text = new StringBuilder();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            text.append(words.get(cells[2])).append(",\"a \"\"note\"\", of\ntwo lines\",\"");
            text.append(cells[1]).append("\",").append(cells[0]).append('\n');
        }
        return text.toString();
    }

    private static String wide(long seed) {
        StringBuilder text = new StringBuilder("roll_call," + String.join(",", STATES) + "\n");
        votes(seed).forEach((rollCall, choices) -> {
            text.append(rollCall);
            STATES.forEach(state -> text.append(',')
                    .append(Optional.ofNullable(choices.get(state))
                            .map(choice -> String.valueOf(choice.letter()))
                            .orElse("")));
            text.append('\n');
        });
        return text.toString();
    }

    /** Several files, several row groups; whole numbers for roll calls would be read too, see the other test. */
    private Path parquet(List<String> rows, String name) throws IOException {
        StructType schema = new StructType()
                .add("roll_call", DataTypes.StringType)
                .add("note", DataTypes.DoubleType)
                .add("state", DataTypes.StringType)
                .add("choice", DataTypes.StringType);
        return parquet(
                rows.stream()
                        .map(row -> RowFactory.create(
                                row.split(",", -1)[0], 0.5, row.split(",", -1)[1], row.split(",", -1)[2]))
                        .toList(),
                schema,
                name);
    }

    private Path parquet(List<Row> rows, StructType schema, String name) throws IOException {
        Path to = folder.resolve(name);
        SparkSession.builder()
                .sparkContext(TestSpark.context().sc())
                .getOrCreate()
                .createDataFrame(rows, schema)
                .repartition(2)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(to.toString());
        return to;
    }

    @Test
    void parquetMayHoldWholeNumbersAndEmptyCells() throws IOException {
        StructType schema = new StructType()
                .add("roll_call", DataTypes.LongType)
                .add("state", DataTypes.StringType)
                .add("choice", DataTypes.StringType);
        Path file = parquet(
                List.of(
                        RowFactory.create(7L, "BRA", "Y"),
                        RowFactory.create(7L, "CHN", "N"),
                        RowFactory.create(8L, "BRA", "Y"),
                        RowFactory.create(8L, "CHN", "A")),
                schema,
                "numbers");
        assertEquals(
                Map.of(Scope.WHOLE_STUDY, Map.of("BRA CHN", new PairTable(0, 1, 1, 0, 0, 0, 0, 0, 0))),
                tables(counts(RollCallScopes.every(), 1000, file)));
        Path holes = parquet(
                List.of(RowFactory.create(7L, "BRA", "Y"), RowFactory.create(null, "CHN", "N")), schema, "holes");
        assertEquals(1, refusal(RollCallScopes.every(), holes).size());
        assertEquals(
                ": no roll call; expected a roll call's id",
                refusal(RollCallScopes.every(), holes).get(0).replaceAll("^.*parquet, row [0-9]+", ""));
    }

    @Test
    void whatIsNoBallotIsRefusedInTheWordsOfAReport() throws IOException {
        Path file = write(
                "b.csv", HEADER + "R1,BRA,Y\nR1,XXX,Y\nR1,CHN,maybe\n ,CHN,Y\nR2,FRA\nR3,FRA,Y\nR3,GBR,A\nR3,FRA,N\n");
        List<String> told = refusal(RollCallScopes.every(), file).stream()
                .map(line -> line.substring(line.indexOf("b.csv")))
                .toList();
        assertEquals(
                List.of(
                        "b.csv, line 3: the unknown state \"XXX\"; expected a state's code, as NAM",
                        "b.csv, line 4: the unknown choice \"maybe\" of CHN; expected Y, N, A or X (yes, no, abstain, absent)",
                        "b.csv, line 5: no roll call; expected a roll call's id",
                        "b.csv, line 6: 2 fields; expected 3 as in the header",
                        "b.csv, line 9: a second ballot of FRA on R3, N; expected one choice (Y on line 7)"),
                told);
    }

    @Test
    void repeatedAndUndescribedBallotsAreTold() throws IOException {
        Path file = write(
                "b.csv",
                HEADER + "R1,BRA,Y\nR1,CHN,Y\nOUT,BRA,N\nR1,BRA,Y\nNONE,BRA,Y\nNONE,CHN,Y\nR1,BRA,Y\nR9,BRA,N\n");
        for (int chunk : new int[] {1, 100000}) {
            PairCounts counts = counts(byYear(), chunk, file);
            assertEquals(3, counts.ballots());
            assertEquals(2, counts.repeated());
            assertEquals(Optional.of(new PairCounts.Undescribed(2, "NONE")), counts.undescribed());
            assertEquals(
                    new PairTable(1, 0, 0, 0, 0, 0, 0, 0, 0),
                    tables(counts).get(Scope.WHOLE_STUDY).get("BRA CHN"));
        }
    }

    private List<String> refusal(RollCallScopes scopes, Path file) {
        try {
            counts(scopes, 40, file);
            return List.of();
        } catch (InputRefused refused) {
            return refused.lines();
        }
    }

    private static PairCounts counts(RollCallScopes scopes, int chunkBytes, Path... files) {
        FewStates registry = new FewStates();
        DataLoader.Loaded loaded = new DataLoader(TestSpark.context(), registry, chunkBytes)
                .load(DataTables.sources(Stream.of(files).map(DataPlace::of).toList(), Optional.empty(), registry));
        assertEquals(List.<RollCall>of(), loaded.rollCalls());
        BallotDictionary dictionary = new BallotDictionary(
                List.of(), List.of(), registry.states().stream().map(State::id).toList());
        return new PairFold(loaded.ballots(), dictionary, scopes, NonMembers.none()).run();
    }

    private static Map<Scope, Map<String, PairTable>> tables(PairCounts counts) {
        Map<Scope, Map<String, PairTable>> tables = new LinkedHashMap<>();
        List<StateId> states = new FewStates().states().stream().map(State::id).toList();
        counts.forEach((scope, tally) -> {
            Map<String, PairTable> pairs = new TreeMap<>();
            for (int a = 0; a < states.size(); a++) {
                for (int b = a + 1; b < states.size(); b++) {
                    if (tally.table(a, b).common() > 0) {
                        pairs.put(states.get(a) + " " + states.get(b), tally.table(a, b));
                    }
                }
            }
            tables.put(scope, pairs);
        });
        return tables;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
