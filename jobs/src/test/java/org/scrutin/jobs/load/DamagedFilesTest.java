package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.KnownTables;

/** Files that were cut, packed, moved behind a link or damaged: each is read whole, or refused in one line. */
class DamagedFilesTest {

    private static final String BALLOTS = "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\n";
    private static final String ROLL_CALLS = "roll_call,date,title\nR1,2018-06-29,Arms\n";
    private static final String SOURCE = "ballots: ballots.csv, roll-calls: roll_calls.csv";
    private static final List<String> READ = List.of("R1,CUB,N", "R1,FRA,Y");

    @TempDir
    Path folder;

    private DataStudy study() {
        return DataStudy.in(folder).with("ballots.csv", BALLOTS).with("roll_calls.csv", ROLL_CALLS);
    }

    /** A semicolon ends a line, {@code _} stands for nothing, {@code ÿ} for a byte that is no UTF-8. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ballots.csv | roll_call,state,choice;R1,FRA,Y;R1,CUB,"N | ballots.csv, line 3: no CSV (Unclosed quoted field); expected CSV in UTF-8
            ballots.csv | roll_call,state,"choice | ballots.csv: no CSV (Unclosed quoted field); expected CSV in UTF-8
            ballots.csv | roll_call,state,choice;R1,FRA | ballots.csv, line 2: 2 fields; expected 3 as in the header
            ballots.csv | roll_call,state,choice;R1,FRA,Y,1 | ballots.csv, line 2: 4 fields; expected 3 as in the header
            ballots.csv | roll_call,state,choice;R1,FRA,ÿ | ballots.csv, line 2: bytes that are no UTF-8 text; expected CSV in UTF-8
            roll_calls.csv | roll_call,date,title;R1,2018-06-29,"Arms | roll_calls.csv, line 2: no CSV (Unclosed quoted field); expected CSV in UTF-8
            roll_calls.csv | roll_call,date,title;R1,2018-06-29 | roll_calls.csv, line 2: 2 fields; expected 3 as in the header
            roll_calls.csv | roll_call,date,title;R1,2018-06-29,ÿ | roll_calls.csv, line 2: bytes that are no UTF-8 text; expected CSV in UTF-8
            """)
    void aTableThatIsDamaged(String file, String text, String line) {
        byte[] bytes = text.replace(';', '\n').getBytes(StandardCharsets.ISO_8859_1);
        List<String> refusal = study().with(file, bytes).refusal(SOURCE);
        assertEquals(1, refusal.size(), refusal.toString());
        assertEquals(
                line.replace("Unclosed quoted field", ""),
                refusal.get(0).replaceFirst("(?<=no CSV \\()[^)]*", ""),
                refusal.get(0));
    }

    @Test
    void zstdHoldsTheSame() {
        DataStudy study = study().with("ballots.csv.zst", Zstd.compress(BALLOTS.getBytes(StandardCharsets.UTF_8)))
                .with("roll_calls.csv.zst", Zstd.compress(ROLL_CALLS.getBytes(StandardCharsets.UTF_8)));
        assertEquals(READ, DataStudy.ballots(study.load("ballots: ballots.csv.zst, roll-calls: roll_calls.csv.zst")));
    }

    /** Cut, or something else under the name: told of ballots and of small tables alike. */
    @Test
    void zstdThatIsNone() {
        byte[] whole = Zstd.compress(BALLOTS.repeat(1000).getBytes(StandardCharsets.UTF_8));
        DataStudy study = study().with("cut.csv.zst", Arrays.copyOf(whole, whole.length - 9))
                .with("other.csv.zst", BALLOTS)
                .with("other.csv.gz", BALLOTS);
        for (String key :
                List.of("ballots: FILE, roll-calls: roll_calls.csv", "ballots: ballots.csv, roll-calls: FILE")) {
            for (String file : List.of("cut.csv.zst", "other.csv.zst", "other.csv.gz")) {
                List<String> refusal = study.refusal(key.replace("FILE", file));
                assertEquals(1, refusal.size(), refusal.toString());
                assertTrue(
                        refusal.get(0).matches(file + ": bytes that can't be read .*; expected CSV in UTF-8"),
                        refusal.get(0));
            }
        }
    }

    /** A pattern finds what lies behind a link, and a link that leads back up is no endless way. */
    @ParameterizedTest
    @ValueSource(strings = {"linked/*.csv", "*/ballots.csv", "**/ballots.csv", "linked"})
    void aPatternFollowsLinks(String path) throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("away/data"));
        Files.writeString(elsewhere.resolve("ballots.csv"), BALLOTS);
        Path here = Files.createDirectories(folder.resolve("study"));
        try {
            Files.createSymbolicLink(here.resolve("linked"), elsewhere);
            Files.createSymbolicLink(elsewhere.resolve("up"), elsewhere);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        LoadedStudy loaded = DataStudy.in(here)
                .with("roll_calls.csv", ROLL_CALLS)
                .load("ballots: \"" + path + "\", roll-calls: roll_calls.csv");
        assertEquals(READ, DataStudy.ballots(loaded));
    }

    private Path parquet(String name, List<String> columns, String... rows) {
        StructType schema = new StructType();
        for (String column : columns) {
            schema = schema.add(column, DataTypes.StringType);
        }
        List<Row> cells = Stream.of(rows)
                .map(row -> RowFactory.create((Object[]) row.split(",", -1)))
                .toList();
        SparkSession.builder()
                .sparkContext(TestSpark.context().sc())
                .getOrCreate()
                .createDataFrame(cells, schema)
                .coalesce(1)
                .write()
                .parquet(folder.resolve(name).toString());
        return folder.resolve(name);
    }

    private static Path part(Path written) {
        try (Stream<Path> files = Files.list(written)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Spark wrote is a folder with marks of its own beside the data; it may even bear the ending of a file. */
    @Test
    void aFolderOfParquetIsOneTable() {
        Path written = parquet("ballots.parquet", List.of("roll_call", "state", "choice"), "R1,FRA,Y", "R1,CUB,N");
        LoadedStudy loaded = study().load("ballots: ballots.parquet, roll-calls: roll_calls.csv");
        assertEquals(READ, DataStudy.ballots(loaded));
        KnownTables known = new KnownTables(CsvStateRegistry.shipped());
        DataFile table = new DataFile("ballots.parquet", "ballots.parquet", written.toString());
        assertEquals(List.of("roll_call", "state", "choice"), known.tell(table).header());
        assertEquals(Optional.empty(), known.find(new DataFile("d", "d", folder.toString())));
    }

    /** A data set whose rows describe their votes is told as damaged, not as one without votes. */
    @Test
    void theOnlyRowWasCut() {
        List<String> refusal = study().with(
                        "v.csv", "rcid,session,vote,ccode,date,unres\n4678,61,1,220,2006-12-06,\"R/61")
                .refusal("format: voeten, votes: v.csv");
        assertEquals(1, refusal.size(), refusal.toString());
        assertTrue(refusal.get(0).startsWith("v.csv, line 2: no CSV ("), refusal.get(0));
    }

    /** Its end is whole, its pages are not: tall ballots, wide ones, a small table. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tall | roll_call,state,choice | R1,FRA,Y | ballots: FILE, roll-calls: roll_calls.csv
            wide | roll_call,FRA,CUB | R1,Y,N | ballots: FILE, roll-calls: roll_calls.csv
            small | roll_call,date,title | R1,2018-06-29,Arms | ballots: ballots.csv, roll-calls: FILE
            voeten | rcid,session,vote,ccode,date,unres | 4678,61,1,220,2006-12-06,R/61/77 | format: voeten, votes: FILE
            """)
    void parquetWithDamagedPages(String name, String columns, String row, String source) throws IOException {
        Path file = part(parquet(name, List.of(columns.split(",", -1)), row, row));
        byte[] bytes = Files.readAllBytes(file);
        // The footer's length stands before the last mark; all before the footer are pages.
        int footer = (bytes[bytes.length - 8] & 0xFF) | (bytes[bytes.length - 7] & 0xFF) << 8;
        Arrays.fill(bytes, 4, bytes.length - 8 - footer, (byte) 0xFF);
        List<String> refusal =
                study().with("damaged.parquet", bytes).refusal(source.replace("FILE", "damaged.parquet"));
        assertEquals(List.of("damaged.parquet: damaged Parquet; expected a Parquet file"), refusal);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 12);
        refusal = study().with("damaged.parquet", cut).refusal(source.replace("FILE", "damaged.parquet"));
        assertEquals(List.of("damaged.parquet: no Parquet; expected a Parquet file"), refusal);
    }

    /** Commands that ask what a table is say the same of a damaged one. */
    @Test
    void tellingATableRefusesDamageToo() throws IOException {
        KnownTables known = new KnownTables(CsvStateRegistry.shipped());
        Files.writeString(folder.resolve("t.csv"), "roll_call,\"state");
        DataFile cut = new DataFile("t.csv", "t.csv", folder.resolve("t.csv").toString());
        try {
            known.tell(cut);
            assertTrue(false, "not refused");
        } catch (InputRefused refused) {
            assertEquals(1, refused.lines().size());
            assertTrue(
                    refused.lines().get(0).startsWith("t.csv: no CSV ("),
                    refused.lines().get(0));
        }
    }
}
