package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run under strace, which sees only calls that name a path of the folder of all reports, or a file that was opened by one.
 *
 * @param output the folder of all reports
 * @param paths everything that a run touches there
 * @param archive of loaded classes: the run is a process of its own, and shall start fast
 */
record TracedRun(Path output, SortedSet<String> paths, Path archive) {

    /** How calls are called that change a folder or open a file, on the kinds of machine where Linux runs. */
    private static final String CALLS =
            "rename,renameat,renameat2,write,pwrite64,writev,fsync,fdatasync,ftruncate,open,"
                    + "openat,mkdir,mkdirat,symlink,symlinkat,unlink,unlinkat,rmdir";

    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\(.*");

    /** The command without strace; options of Java that are wanted besides stand in front. */
    static List<String> command(Path output, Path prepared, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto"));
        // One thread makes all calls, or strace, which counts by thread, would not meet the N-th of them.
        command.add("-Djava.util.concurrent.ForkJoinPool.common.parallelism=0");
        command.addAll(List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-Djava.awt.headless=true"));
        command.addAll(List.of("-Dlog4j2.level=OFF", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Replacement.class.getName(), output.toString(), prepared.toString()));
        return command;
    }

    /** How often a run makes each call, nothing being injected. All calls must come from one thread: strace counts by thread. */
    SortedMap<String, Integer> count(Path prepared) throws IOException, InterruptedException {
        Path log = Files.createTempFile("scrutin-calls", ".txt");
        try {
            int status = run(prepared, List.of("-o", log.toString(), "-e", "trace=" + CALLS));
            if (status != 0) {
                throw new IllegalStateException("a run that nothing happens to ends with " + status);
            }
            SortedMap<String, Integer> counts = new TreeMap<>();
            SortedMap<String, Integer> threads = new TreeMap<>();
            for (String line : Files.readAllLines(log)) {
                Matcher call = CALL.matcher(line);
                if (call.matches()) {
                    counts.merge(call.group(2), 1, Integer::sum);
                    threads.merge(call.group(1), 1, Integer::sum);
                }
            }
            if (threads.size() != 1) {
                throw new IllegalStateException("calls come from several threads: " + threads);
            }
            return counts;
        } finally {
            Files.delete(log);
        }
    }

    /** Runs with an injection, and gives the status: 137 where it was killed. */
    int run(Path prepared, Injection injection) throws IOException, InterruptedException {
        return run(
                prepared, List.of("-o", "/dev/null", "-e", "trace=" + injection.call(), "-e", injection.expression()));
    }

    private int run(Path prepared, List<String> what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq"));
        command.addAll(what);
        for (String path : paths) {
            command.addAll(List.of("-P", path));
        }
        command.addAll(command(output, prepared, "-XX:SharedArchiveFile=" + archive));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
