package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.InputDigest;
import org.scrutin.jobs.file.InputWatch;
import org.scrutin.output.edition.Sha256;

/** Data on a file system that only Spark's libraries open: read as from a disk, or refused in one line. */
class OtherFileSystemsTest {

    private static final String BALLOTS = "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\nR2,FRA,A\n";
    private static final String ROLL_CALLS = "roll_call,date,title\nR1,2018-06-29,Arms\nR2,2018-06-29,More arms\n";
    private static final List<String> READ = List.of("R1,CUB,N", "R1,FRA,Y", "R2,FRA,A");

    @TempDir
    Path folder;

    private DataStudy study() {
        return DataStudy.in(folder)
                .with("votes/ballots.csv", BALLOTS)
                .with("votes/parts/one.csv", "roll_call,state,choice\nR1,FRA,Y\n")
                .with("votes/parts/two.csv", "roll_call,state,choice\nR1,CUB,N\nR2,FRA,A\n")
                .with("votes/_SUCCESS", "")
                .with("votes/roll_calls.csv.gz", DataStudy.gzip(ROLL_CALLS));
    }

    private String shelf(String path) {
        return "'shelf://" + folder + "/" + path + "'";
    }

    /** A file, a folder, a pattern; the votes packed. */
    @ParameterizedTest
    @ValueSource(strings = {"votes/ballots.csv", "votes/parts", "votes/parts/*.csv", "votes/*/{one,two}.csv"})
    void tablesOfText(String ballots) {
        LoadedStudy loaded =
                study().load("ballots: " + shelf(ballots) + ", roll-calls: " + shelf("votes/roll_calls.csv.gz"));
        assertEquals(READ, DataStudy.ballots(loaded));
    }

    @Test
    void aFolderOfParquet() {
        StructType schema = new StructType();
        for (String column : List.of("roll_call", "state", "choice")) {
            schema = schema.add(column, DataTypes.StringType);
        }
        SparkSession.builder()
                .sparkContext(TestSpark.context().sc())
                .getOrCreate()
                .createDataFrame(
                        READ.stream()
                                .map(row -> RowFactory.create((Object[]) row.split(",", -1)))
                                .toList(),
                        schema)
                .write()
                .parquet(folder.resolve("written").toString());
        LoadedStudy loaded =
                study().load("ballots: " + shelf("written") + ", roll-calls: " + shelf("votes/roll_calls.csv.gz"));
        assertEquals(READ, DataStudy.ballots(loaded));
    }

    @Test
    void whatIsNotThere() {
        List<String> refusal = study().refusal(
                        "ballots: " + shelf("votes/none.csv") + ", roll-calls: " + shelf("votes/roll_calls.csv.gz"));
        assertEquals(
                List.of("study.yaml, line 3, column 15: shelf://" + folder
                        + "/votes/none.csv, no such file; expected a file, a folder or a pattern"),
                refusal);
    }

    @Test
    void aSchemeOfWhichTheLibrariesAreMissing() {
        List<String> refusal =
                study().refusal("ballots: 'attic://host/b.csv', roll-calls: " + shelf("votes/roll_calls.csv.gz"));
        assertEquals(1, refusal.size(), refusal.toString());
        assertTrue(
                refusal.get(0).contains("attic://host/b.csv, a path that can't be read (No FileSystem for scheme"),
                refusal.get(0));
    }

    @Test
    void aFileThatChangesWhileItIsRead() throws IOException {
        study();
        DataFile file = new DataFile("b", "b", "shelf://" + folder + "/votes/ballots.csv");
        InputWatch watch = new InputWatch();
        try (InputStream bytes = file.open()) {
            watch.add(file, file.storage().stamp(), new InputDigest("b", Sha256.of(bytes), BALLOTS.length()));
        }
        assertTrue(watch.changed().messages().isEmpty());
        Files.writeString(folder.resolve("votes/ballots.csv"), BALLOTS + "R2,CUB,A\n");
        assertEquals(
                List.of("b: it changed while it was read; expected a file that stays as it is until the run ends"),
                watch.changed().messages());
    }
}
