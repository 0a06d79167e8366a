package org.scrutin.benchmarks.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.jobs.load.SparkContexts;
import org.scrutin.jobs.extract.DocumentReaders;
import org.scrutin.jobs.extract.ExtractMeans;
import org.scrutin.jobs.extract.ExtractTarget;
import org.scrutin.jobs.extract.Extraction;
import org.scrutin.jobs.extract.Patience;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.extract.SparkDocuments;

/**
 * Reads many documents as {@code scrutin extract} does, by Spark, and beside it the baseline, one after the other; each a process of its
 * own, from its start to its end.
 */
public final class DocumentsBenchmark {

    /** So many of the documents are no documents. */
    private static final int BAD = 3;

    private static final List<String> WAYS = List.of("one by one", "by Spark");

    private DocumentsBenchmark() {}

    /**
     * Arguments: how many documents, pages of each, the heap of each process, and a seed where the same documents are wanted again. Or, for
     * the processes themselves: {@code read}, a way, the folder of documents and that of the tables.
     *
     * @throws IllegalStateException when both ways do not read the same, or a bad document is not a line
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("read")) {
            read(arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
            return;
        }
        int count = Integer.parseInt(arguments[0]);
        int pages = Integer.parseInt(arguments[1]);
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : System.nanoTime();
        Path folder = Files.createTempDirectory("scrutin-documents");
        Path documents = folder.resolve("documents");
        MadeFiles.write(documents, count, pages, seed);
        print(
                "seed %d, %d documents of %d pages and %d that can't be read, folder %s",
                seed, count, pages, BAD, folder);
        Map<String, Path> tables = new TreeMap<>();
        for (String way : WAYS) {
            tables.put(way, folder.resolve(way.replace(' ', '-')));
            process(way, documents, tables.get(way), arguments[2], count);
        }
        same(tables.get(WAYS.get(0)), tables.get(WAYS.get(1)));
        print("both wrote the same tables");
    }

    private static void process(String way, Path documents, Path tables, String heap, int count)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-Djava.awt.headless=true",
                "-Dlog4j2.level=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentsBenchmark.class.getName(),
                "read",
                way,
                documents.toString(),
                tables.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IllegalStateException(way + " ended with " + status + ": " + said);
        }
        print("%-10s  %6.1f s  %5.1f documents/s  %s", way, seconds, count / seconds, said);
    }

    private static void read(String way, Path folder, Path tables) throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(documents::add);
        }
        Extraction extraction;
        if (way.equals(WAYS.get(0))) {
            extraction = extraction(documents, tables, new DocumentReaders.OneByOne());
        } else {
            try (JavaSparkContext spark = SparkContexts.open(Optional.empty())) {
                extraction = extraction(documents, tables, new SparkDocuments(spark));
            }
        }
        int votes = extraction.records().stream()
                .mapToInt(record -> record.rollCalls().size())
                .sum();
        List<String> refused = extraction.refused().messages();
        int good = documents.size() - BAD;
        if (refused.size() != BAD
                || votes != good * MadeMeeting.votes()
                || !extraction.failed().isEmpty()) {
            throw new IllegalStateException(votes + " votes, refused " + refused + ", failed " + extraction.failed());
        }
        print(
                "%5.1f s on processors  %4d MB at most  %d votes, %d documents refused in a line each",
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1e3,
                peakMegabytes(),
                votes,
                refused.size());
    }

    private static Extraction extraction(List<Path> documents, Path tables, DocumentReaders readers) {
        return RecordExtraction.run(
                documents,
                ExtractTarget.tables(tables),
                new ExtractMeans(Optional.empty(), new Patience(Duration.ofMinutes(2), System::nanoTime), readers));
    }

    private static void same(Path first, Path second) throws IOException {
        try (Stream<Path> files = Files.list(first)) {
            for (Path file : files.sorted().toList()) {
                if (Files.mismatch(file, second.resolve(file.getFileName())) >= 0) {
                    throw new IllegalStateException(file.getFileName() + " differs");
                }
            }
        }
    }

    /** The most memory that this process held, as the kernel says; 0 where no kernel says it. */
    private static long peakMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
