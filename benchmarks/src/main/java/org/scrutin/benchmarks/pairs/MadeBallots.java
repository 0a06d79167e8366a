package org.scrutin.benchmarks.pairs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Ballots of made-up votes, as many as asked for, the same from the same seed. Each voter has a place between two poles and each roll
 * call a line; who is near the line abstains, and one in twelve is absent. So choices are neither even nor independent, as real ones.
 */
public final class MadeBallots {

    private static final int ROLL_CALLS_A_FILE = 6000;
    private static final double ABSENT = 1 / 12.0;

    private final List<String> voters;
    private final double[] places;
    private final long seed;

    private MadeBallots(int count, long seed) {
        this.voters = voters(count);
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        this.places = random.doubles(count).toArray();
    }

    /** The first states of the registry; names of voters where there are more voters than states. */
    static List<String> voters(int count) {
        List<String> states = CsvStateRegistry.shipped().states().stream()
                .map(state -> state.id().value())
                .toList();
        return count <= states.size()
                ? states.subList(0, count)
                : IntStream.range(0, count)
                        .mapToObj(voter -> "V" + (10000 + voter))
                        .toList();
    }

    /** Arguments: voters, roll calls, seed, file. */
    public static void main(String[] arguments) throws IOException {
        MadeBallots made = new MadeBallots(Integer.parseInt(arguments[0]), Long.parseLong(arguments[2]));
        int rollCalls = Integer.parseInt(arguments[1]);
        Path file = Path.of(arguments[3]);
        if (arguments[3].endsWith(".parquet")) {
            made.parquet(rollCalls, file);
        } else {
            made.csv(rollCalls, file);
        }
    }

    /** The letters of a roll call, a voter each; a blank: not in the data. */
    private char[] choices(int rollCall) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + rollCall);
        double line = random.nextDouble() * 1.2 - 0.1;
        double doubt = random.nextDouble() * 0.2;
        char[] choices = new char[voters.size()];
        for (int voter = 0; voter < choices.length; voter++) {
            double from = places[voter] + (random.nextDouble() - 0.5) * 0.3 - line;
            char choice = Math.abs(from) < doubt / 2 ? 'A' : from > 0 ? 'Y' : 'N';
            choices[voter] = random.nextDouble() < ABSENT ? ' ' : choice;
        }
        return choices;
    }

    private void csv(int rollCalls, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("roll_call,state,choice\n".getBytes(StandardCharsets.UTF_8));
            StringBuilder rows = new StringBuilder();
            for (int rollCall = 0; rollCall < rollCalls; rollCall++) {
                char[] choices = choices(rollCall);
                rows.setLength(0);
                for (int voter = 0; voter < choices.length; voter++) {
                    if (choices[voter] != ' ') {
                        rows.append('R').append(rollCall).append(',').append(voters.get(voter));
                        rows.append(',').append(choices[voter]).append('\n');
                    }
                }
                out.write(rows.toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private void parquet(int rollCalls, Path folder) throws IOException {
        Files.createDirectories(folder);
        MessageType schema = Types.buildMessage()
                .required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("roll_call")
                .required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("state")
                .required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("choice")
                .named("ballots");
        SimpleGroupFactory groups = new SimpleGroupFactory(schema);
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from < rollCalls; from += ROLL_CALLS_A_FILE) {
            starts.add(from);
        }
        for (int from : starts) {
            Path part = folder.resolve("part-" + (1_000_000 + from / ROLL_CALLS_A_FILE) + ".parquet");
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(part))
                    .withType(schema)
                    .withCompressionCodec(CompressionCodecName.SNAPPY)
                    .build()) {
                for (int rollCall = from; rollCall < Math.min(rollCalls, from + ROLL_CALLS_A_FILE); rollCall++) {
                    char[] choices = choices(rollCall);
                    for (int voter = 0; voter < choices.length; voter++) {
                        if (choices[voter] != ' ') {
                            writer.write(groups.newGroup()
                                    .append("roll_call", "R" + rollCall)
                                    .append("state", voters.get(voter))
                                    .append("choice", String.valueOf(choices[voter])));
                        }
                    }
                }
            }
        }
    }
}
