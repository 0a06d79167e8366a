package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.output.edition.FolderTree;

/**
 * Does something to a run at each of its calls, one run a call: kills it, or lets its disk be full from there on. After each the
 * edition that readers see must be the one before or the new one, file for file as its manifest says; a full disk must be
 * status 6, or 0 where nothing more had to be written; and the next run must publish and leave nothing else behind.
 */
public final class Injections {

    private static final int KILLED = 137;

    private final Path scratch;
    private final Path output;
    private final Remains remains;
    private final int most;
    private final List<Path> prepared = new ArrayList<>();
    private final List<String> editions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Injections(Path scratch, int most) {
        this.scratch = scratch;
        this.output = scratch.resolve("report");
        this.remains = new Remains(output, MadeStudy.ID);
        this.most = most;
    }

    /**
     * Arguments: at the most how many injections of a kind; the only call that is met, all where none is named. Ends with 1
     * where anything was not as it must be.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("scrutin-inject").toRealPath();
        Injections injections = new Injections(scratch, Integer.parseInt(arguments[0]));
        injections.run(arguments.length > 1 ? List.of(arguments[1]) : List.of());
        if (injections.faults.isEmpty()) {
            FolderTree.delete(scratch);
        }
        System.exit(injections.faults.isEmpty() ? 0 : 1);
    }

    private void run(List<String> only) throws IOException, InterruptedException {
        for (int variant : new int[] {0, 1}) {
            prepared.add(new Replacement(scratch.resolve("prepared-" + variant)).prepare(new MadeStudy(variant)));
        }
        SortedSet<String> paths = new TreeSet<>();
        for (int variant : new int[] {0, 1, 0}) {
            publish(variant);
            paths.addAll(remains.touched());
            // Of its own: the tables on the edition before are taken as they were prepared, and count in it.
            editions.add(remains.edition().orElseThrow());
        }
        Path archive = scratch.resolve("classes.jsa");
        new ProcessBuilder(TracedRun.command(output, files(1), "-XX:ArchiveClassesAtExit=" + archive))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        TracedRun traced = new TracedRun(output, paths, archive);
        List<SortedMap<String, Integer>> counts = List.of(traced.count(files(0)), traced.count(files(1)));
        System.out.println(
                "calls of a run in its folder: " + counts.get(0) + ", of the other edition " + counts.get(1));
        publish(0);
        int done = 0;
        int variant = 1;
        SortedSet<String> calls = new TreeSet<>(counts.get(0).keySet());
        if (!only.isEmpty()) {
            calls.retainAll(only);
        }
        for (String call : calls) {
            for (Injection.Effect effect : List.of(Injection.Effect.KILLED, Injection.Effect.DISK_FULL)) {
                if (effect == Injection.Effect.DISK_FULL && !takesRoom(call)) {
                    continue;
                }
                SortedMap<Integer, Integer> statuses = new TreeMap<>();
                int wanted = Math.min(most, counts.get(0).get(call));
                for (int i = 0; i < wanted; i++) {
                    int when = Injection.when(i, wanted, counts.get(variant).get(call));
                    statuses.merge(inject(traced, new Injection(call, effect, when), variant), 1, Integer::sum);
                    variant = 1 - variant;
                    done++;
                }
                System.out.println(effect + " at " + call + ": " + wanted + " of "
                        + counts.get(0).get(call) + " calls, status and how often " + statuses);
            }
        }
        System.out.println(done + " injections, " + faults.size() + " faults");
        faults.forEach(System.out::println);
    }

    /** Removing and emptying need no room on a disk. */
    private static boolean takesRoom(String call) {
        return !call.startsWith("unlink") && !call.equals("rmdir") && !call.equals("ftruncate");
    }

    private int inject(TracedRun traced, Injection injection, int variant) throws IOException, InterruptedException {
        Looks looks = new Looks(remains, remains.edition().orElse("none"), editions.get(variant));
        int status = traced.run(files(variant), injection);
        looks.see(
                "status " + status,
                injection.effect() == Injection.Effect.KILLED
                        ? status == KILLED
                        : status == ExitStatus.ENVIRONMENT.code() || status == ExitStatus.DONE.code());
        looks.atRemains(status);
        looks.atNext(() -> publish(variant));
        faults.addAll(looks.faults(injection.toString()));
        return status;
    }

    private void publish(int variant) throws IOException {
        new Replacement(output).publish(files(variant));
    }

    private Path files(int variant) {
        return prepared.get(variant);
    }
}
