package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.study.FewStates;

/** What Spark folds is what a plain loop over the rows would, however the rows are stored, ordered and cut. */
class FoldTest {

    private static final int ROLL_CALLS = 70;
    private static final long SEED = 20180629;
    private static final List<Choice> CHOICES = List.of(Choice.values());

    @TempDir
    Path folder;

    /** By roll call and state, the choice: random, with gaps; every tenth roll call has no ballot of the first state. */
    private static Map<String, Map<String, Choice>> votes() {
        Random random = new Random(SEED);
        Map<String, Map<String, Choice>> votes = new TreeMap<>();
        List<String> states =
                new FewStates().states().stream().map(s -> s.id().value()).toList();
        for (int i = 0; i < ROLL_CALLS; i++) {
            Map<String, Choice> onRollCall = votes.computeIfAbsent("R" + i, r -> new TreeMap<>());
            for (String state : states) {
                if (random.nextInt(10) > 0 && !(i % 10 == 0 && state.equals("BRA"))) {
                    onRollCall.put(state, CHOICES.get(random.nextInt(CHOICES.size())));
                }
            }
        }
        return votes;
    }

    private static String rollCalls() {
        StringBuilder text = new StringBuilder("roll_call,date\n");
        for (int i = 0; i < ROLL_CALLS; i++) {
            text.append("R").append(i).append(",2018-06-29\n");
        }
        return text.toString();
    }

    private static List<String> tallRows() {
        List<String> rows = new ArrayList<>();
        votes().forEach((rollCall, choices) ->
                choices.forEach((state, choice) -> rows.add(rollCall + "," + state + "," + choice.letter())));
        Collections.shuffle(rows, new Random(SEED));
        return rows;
    }

    private static String tall() {
        return "roll_call,state,choice\n" + String.join("\n", tallRows()) + "\n";
    }

    private static String wide() {
        List<String> states =
                new FewStates().states().stream().map(s -> s.id().value()).toList();
        StringBuilder text = new StringBuilder("date,roll_call," + String.join(",", states) + "\n");
        votes().forEach((rollCall, choices) -> {
            text.append("2018-06-29,").append(rollCall);
            for (String state : states) {
                Choice choice = choices.get(state);
                text.append(',').append(choice == null ? "" : String.valueOf(choice.letter()));
            }
            text.append('\n');
        });
        return text.toString();
    }

    /** Bytes after which files are cut (which gives 1, 2, 7 and very many partitions), and where Spark runs. */
    @ParameterizedTest
    @CsvSource({"1000000,local[2]", "3000,local[2]", "700,local[2]", "60,local[2]", "700,local[1]"})
    void theFoldIsTheLoop(int chunkBytes, String master) {
        TestSpark.on(master);
        LoadedStudy loaded =
                study().with("ballots.csv", tall()).cutAfter(chunkBytes).load();
        assertSame(loaded);
    }

    @Test
    void wideCompressedAndParquetAreTheSameAsTall() throws IOException {
        String table = withoutPlaces(
                SmallStudy.ballots(study().with("ballots.csv", tall()).load()));
        LoadedStudy wide = study().with("ballots.csv", wide()).cutAfter(500).load();
        assertSame(wide);
        assertEquals(table, withoutPlaces(SmallStudy.ballots(wide)));

        LoadedStudy compressed =
                studyOf("ballots.csv.gz").with("ballots.csv.gz", gzip(tall())).load();
        assertSame(compressed);
        assertEquals(table, withoutPlaces(SmallStudy.ballots(compressed)));

        writeParquet();
        LoadedStudy parquet = studyOf("parquet").load();
        assertSame(parquet);
        assertEquals(table, withoutPlaces(SmallStudy.ballots(parquet)));
    }

    @Test
    void aFolderAndAGlobAreReadAsOne() {
        List<String> rows = tallRows();
        String header = "roll_call,state,choice\n";
        SmallStudy study = studyOf("parts/")
                .with("parts/a.csv", header + String.join("\n", rows.subList(0, 200)))
                .with("parts/b.csv", header + String.join("\r\n", rows.subList(200, rows.size())))
                .with("parts/_SUCCESS", "")
                .with("parts/notes.txt", "nothing");
        assertSame(study.load());
        assertSame(study.with("study.yaml", SmallStudy.STUDY.replace("ballots.csv", "'par*/[ab].csv'"))
                .load());
    }

    @Test
    void theTableOfBallotsHasTheSameBytesHoweverFilesAreCut() {
        SmallStudy study = study().with("ballots.csv", tall());
        String whole = SmallStudy.ballots(study.load());
        assertEquals(whole, SmallStudy.ballots(study.cutAfter(700).load()));
        assertEquals(whole, SmallStudy.ballots(study.cutAfter(60).load()));
        List<String> lines = whole.lines().skip(1).toList();
        List<String> keys = lines.stream()
                .map(line -> line.split(",", -1)[0] + "\u0000" + line.split(",", -1)[1])
                .toList();
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
        assertEquals(tallRows().size(), keys.size());
    }

    private SmallStudy study() {
        return studyOf("ballots.csv");
    }

    private SmallStudy studyOf(String ballots) {
        return SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY.replace("ballots.csv", ballots))
                .with("roll_calls.csv", rollCalls());
    }

    private static void assertSame(LoadedStudy loaded) {
        RollCallMatrix matrix = loaded.data().matrix();
        Map<String, Map<String, Choice>> folded = new TreeMap<>();
        for (int rollCall = 0; rollCall < matrix.rollCalls().size(); rollCall++) {
            Map<String, Choice> onRollCall = new TreeMap<>();
            for (StateId state : matrix.states()) {
                int position = matrix.position(state).orElseThrow();
                Choice choice = matrix.choice(rollCall, position);
                if (choice.isCast() || matrix.listedAbsent(rollCall, position)) {
                    onRollCall.put(state.value(), choice);
                }
            }
            folded.put(matrix.rollCall(rollCall).id().value(), onRollCall);
        }
        assertEquals(votes(), folded);
    }

    private static String withoutPlaces(String table) {
        return table.replaceAll("(?m),[^,\n]*,[^,\n]*,false,", ",,,false,");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void writeParquet() {
        StructType schema = new StructType()
                .add("roll_call", DataTypes.StringType)
                .add("state", DataTypes.StringType)
                .add("choice", DataTypes.StringType);
        SparkSession.builder()
                .sparkContext(TestSpark.context().sc())
                .getOrCreate()
                .createDataFrame(
                        tallRows().stream()
                                .map(row -> RowFactory.create((Object[]) row.split(",")))
                                .toList(),
                        schema)
                .repartition(2)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder.resolve("parquet").toString());
    }
}
