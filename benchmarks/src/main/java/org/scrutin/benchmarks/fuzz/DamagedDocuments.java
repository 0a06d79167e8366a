package org.scrutin.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.extract.Extraction;
import org.scrutin.jobs.extract.RecordExtraction;

/** Damages records and reads them, until the time is over. */
public final class DamagedDocuments {

    /** Longest that one document may take, in seconds of a processor: machines are busy with other things. */
    private static final double SECONDS = 5;

    /** Longer than this by the clock, reading is taken to have no end. */
    private static final long HANG_SECONDS = 60;

    private static final List<Damage> DAMAGES = List.of(Damage.values());

    private final Path folder;
    private final Map<String, byte[]> corpus;
    private final RandomGenerator random;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    });
    private double slowest;
    private long largest;
    private int amiss;

    private DamagedDocuments(Path folder, Map<String, byte[]> corpus, long seed) {
        this.folder = folder;
        this.corpus = corpus;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /**
     * Arguments: the folder of data, minutes, and a seed where the same documents are wanted again.
     *
     * @throws IOException when a document can't be read or written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        Path folder = Files.createTempDirectory("scrutin-fuzz");
        Map<String, byte[]> corpus = Corpus.of(Path.of(arguments[0]), folder);
        print("seed %d, %d documents to damage, folder %s", seed, corpus.size(), folder);
        DamagedDocuments documents = new DamagedDocuments(folder, corpus, seed);
        long end = System.nanoTime() + (long) (Double.parseDouble(arguments[1]) * 60e9);
        int read = 0;
        while (System.nanoTime() < end) {
            documents.one(read++);
        }
        print(
                "%d documents: %s; slowest %.2f s, most memory %d MB, amiss %d",
                read, documents.counts, documents.slowest, documents.largest >> 20, documents.amiss);
        System.exit(documents.amiss == 0 ? 0 : 1);
    }

    private void one(int number) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(corpus.keySet());
        String name = names.get(random.nextInt(names.size()));
        Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
        byte[] damaged = damage.to(corpus.get(name), List.copyOf(corpus.values()), random);
        Path file = Files.write(folder.resolve("damaged-" + name), damaged);
        AtomicLong processor = new AtomicLong();
        Future<String> reading = reader.submit(() -> read(file, processor));
        String outcome;
        try {
            outcome = reading.get(HANG_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            outcome = "fault " + e.getCause();
        } catch (TimeoutException e) {
            outcome = "no end";
        }
        double seconds = processor.get() / 1e9;
        slowest = Math.max(slowest, seconds);
        largest = Math.max(
                largest,
                Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        boolean good = (outcome.equals("read") || outcome.equals("refused")) && seconds <= SECONDS;
        counts.merge(good ? outcome : "amiss", 1, Integer::sum);
        if (!good) {
            amiss++;
            Path kept = Files.write(folder.resolve(number + "-" + name), damaged);
            print("%s (%s): %s, %.1f s; kept as %s", name, damage, outcome, seconds, kept.getFileName());
            if (outcome.equals("no end")) {
                System.exit(1);
            }
        }
    }

    private String read(Path file, AtomicLong processor) {
        long start = processorTime();
        try {
            Extraction extraction = RecordExtraction.run(List.of(file), folder.resolve("tables"), Optional.empty());
            return extraction.failed().isEmpty()
                    ? "read"
                    : "fault " + extraction.failed().get(0).cause();
        } catch (InputRefused e) {
            return "refused";
        } finally {
            processor.set(processorTime() - start);
        }
    }

    /** Of the whole process, in nanoseconds: a document is read in a thread of its own. */
    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** The documents that are damaged. */
    private static final class Corpus {

        private Corpus() {}

        /** All records of the folder of data, those in plain text as HTML and as a Word document too. */
        static Map<String, byte[]> of(Path data, Path folder) throws IOException {
            Map<String, byte[]> corpus = new TreeMap<>();
            for (String of : List.of("record", "records")) {
                try (Stream<Path> files = Files.list(data.resolve(of))) {
                    for (Path file : files.sorted().toList()) {
                        corpus.put(file.getFileName().toString(), Files.readAllBytes(file));
                    }
                }
            }
            for (Map.Entry<String, byte[]> document : List.copyOf(corpus.entrySet())) {
                if (document.getKey().endsWith(".txt")) {
                    String stem = document.getKey().replace(".txt", "");
                    corpus.put(stem + ".html", OtherFormats.html(document.getValue()));
                    corpus.put(stem + ".docx", OtherFormats.docx(document.getValue()));
                }
            }
            Files.createDirectories(folder.resolve("tables"));
            return corpus;
        }
    }
}
