package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.output.edition.FolderTree;

/**
 * Does something to the whole of {@code scrutin report} while it replaces an edition: kills it, lets the disk of its reports or of its
 * temporary files fill up, lets its folder be read-only or forbidden. After each the edition that readers see must be whole,
 * and the one before or the new one; a failure must be status 6 and one line; and the next run must publish and leave nothing
 * behind, temporary files included.
 */
public final class WholeInjections {

    /** Calls that each effect is tried at. */
    private static final List<String> WRITING = List.of("openat", "write", "fsync", "rename");

    /** Further ones that only a folder's being closed to the run makes fail. */
    private static final List<String> CHANGING = List.of("mkdir", "unlink", "symlink");

    private final Path temporary;
    private final Path disk;
    private final int most;
    private final List<Kind> kinds;
    private final ChangedStudy study;
    private final WholeRun whole;
    private final Remains remains;
    private final NextRun nextRun;
    private final List<String> editions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int variant;
    private int done;

    /** What is done to a run. */
    private enum Kind {
        KILLS,
        DISKS,
        CALLS
    }

    /** How a run may end, besides well. */
    private enum Otherwise {
        /** Something failed under it: it says so. */
        FAILED(ExitStatus.ENVIRONMENT.code()),
        /** It was killed: it says nothing. */
        KILLED(137);

        private final int status;

        Otherwise(int status) {
            this.status = status;
        }
    }

    private WholeInjections(Path scratch, int most, List<Kind> kinds, NextRun nextRun) throws IOException {
        this.temporary = Files.createDirectories(scratch.resolve("temporary"));
        this.disk = Files.createDirectories(scratch.resolve("disk"));
        this.most = most;
        this.kinds = kinds;
        this.study = ChangedStudy.in(scratch);
        this.whole = new WholeRun(scratch, disk.resolve("report"), temporary);
        this.remains = new Remains(whole.output(), ChangedStudy.ID);
        this.nextRun = nextRun;
    }

    /**
     * Arguments: how many of a kind, some are done several times as often; the only kind that is done, all where none is named.
     * Ends with 1 where anything was not as it must be.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        Path scratch = Files.createTempDirectory("scrutin-inject").toRealPath();
        List<Kind> kinds = arguments.length > 1
                ? List.of(Kind.valueOf(arguments[1].toUpperCase(Locale.ROOT)))
                : List.of(Kind.values());
        try (NextRun nextRun = new NextRun()) {
            WholeInjections injections = new WholeInjections(scratch, Integer.parseInt(arguments[0]), kinds, nextRun);
            injections.run(scratch);
            if (!injections.faults.isEmpty()) {
                System.exit(1);
            }
        }
        FolderTree.delete(scratch);
    }

    private void run(Path scratch) throws IOException, InterruptedException {
        boolean root = SmallDisk.canBeMade(disk);
        if (root) {
            try (SmallDisk reports = SmallDisk.of(disk, 1_000_000)) {
                injections(scratch, Optional.of(reports));
            }
        } else {
            System.out.println("full disks are left out: only root can mount a file system");
            injections(scratch, Optional.empty());
        }
        System.out.println(done + " injections, " + faults.size() + " faults");
        faults.forEach(System.out::println);
    }

    private void injections(Path scratch, Optional<SmallDisk> reports) throws IOException, InterruptedException {
        SortedSet<String> paths = new TreeSet<>();
        Duration time = Duration.ZERO;
        for (int of : new int[] {0, 1, 0}) {
            WholeRun.Ended ended = whole.run(study.folders().get(of));
            if (ended.status() != 0) {
                throw new IllegalStateException("a run that nothing happens to ends with " + ended);
            }
            paths.addAll(remains.touched());
            editions.add(remains.edition().orElseThrow());
            time = ended.time();
        }
        System.out.println("a run takes " + time.toMillis() + " ms of processors");
        variant = 1;
        if (kinds.contains(Kind.KILLS)) {
            killed(time);
        }
        if (kinds.contains(Kind.DISKS) && reports.isPresent()) {
            full(reports.get());
            littleRoom(scratch);
        }
        if (kinds.contains(Kind.CALLS)) {
            for (Injection.Effect effect :
                    List.of(Injection.Effect.DISK_FULL, Injection.Effect.READ_ONLY, Injection.Effect.FORBIDDEN)) {
                failing(effect, paths);
            }
        }
    }

    /** At moments that are evenly spaced over the time of a run. */
    private void killed(Duration time) throws IOException, InterruptedException {
        SortedMap<Integer, Integer> statuses = new TreeMap<>();
        int moments = 6 * most;
        for (int i = 0; i < moments; i++) {
            Duration moment = time.multipliedBy(i).dividedBy(moments);
            WholeRun.Ended ended = whole.until(changed(), moment);
            tell(statuses, "killed after " + moment.toMillis() + " ms", ended, Otherwise.KILLED);
        }
        System.out.println(
                "killed after 0 to " + time.toMillis() + " ms of processors: status and how often " + statuses);
        swept();
    }

    /** The next run of the launcher removes what killed ones left in the folder for temporary files. */
    private void swept() throws IOException, InterruptedException {
        WholeRun.Ended ended = whole.run(changed());
        List<String> left = left(temporary);
        if (ended.status() != 0 || !left.isEmpty()) {
            faults.add("the next run " + ended + ", temporary files left behind: " + left);
        }
        variant = 1 - variant;
    }

    /** The disk of the reports has room for a part of the new edition. */
    private void full(SmallDisk reports) throws IOException, InterruptedException {
        SortedMap<Integer, Integer> statuses = new TreeMap<>();
        long used = kilobytes(disk);
        int sizes = 3 * most;
        for (int i = 0; i < sizes; i++) {
            long room = used * i / sizes;
            reports.resize(used + room + 4);
            WholeRun.Ended ended = whole.run(changed());
            reports.resize(1_000_000);
            tell(statuses, "room for " + room + " kB", ended, Otherwise.FAILED);
        }
        System.out.println("room for 0 to " + used + " kB of reports: status and how often " + statuses);
        reports.readOnly(true);
        WholeRun.Ended ended = whole.run(changed());
        reports.readOnly(false);
        tell(new TreeMap<>(), "a disk that can only be read", ended, Otherwise.FAILED);
        System.out.println("a disk that can only be read: " + ended.status() + " " + ended.errors());
    }

    /** The disk of the temporary files has little room. */
    private void littleRoom(Path scratch) throws IOException, InterruptedException {
        SortedMap<Integer, Integer> statuses = new TreeMap<>();
        int sizes = 2 * most;
        for (int i = 0; i < sizes; i++) {
            // Fonts take most of it.
            long room = 4 + 8000L * i / sizes;
            WholeRun.Ended ended;
            try (SmallDisk small = SmallDisk.of(scratch.resolve("small"), room)) {
                ended = new WholeRun(scratch, whole.output(), small.folder()).run(changed());
                List<String> left = left(small.folder());
                if (!left.isEmpty()) {
                    faults.add(room + " kB for temporary files: left behind " + left);
                }
            }
            tell(statuses, room + " kB for temporary files", ended, Otherwise.FAILED);
        }
        System.out.println("room for 4 to 8000 kB of temporary files: status and how often " + statuses);
    }

    /** Calls that touch the folder of all reports fail. */
    private void failing(Injection.Effect effect, SortedSet<String> paths) throws IOException, InterruptedException {
        SortedMap<Integer, Integer> statuses = new TreeMap<>();
        List<String> calls = new ArrayList<>(WRITING);
        if (effect != Injection.Effect.DISK_FULL) {
            calls.addAll(CHANGING);
        }
        for (String call : calls) {
            int wanted = CHANGING.contains(call) ? 1 : Math.max(1, (most + 1) / 2);
            // Of renames a run makes few; of the others some forty at least.
            int calling = call.equals("rename") ? 3 : 40;
            for (int i = 0; i < wanted; i++) {
                Injection injection = new Injection(call, effect, Injection.when(i, wanted, calling));
                WholeRun.Ended ended = whole.traced(changed(), injection, paths);
                if (whole.met()) {
                    tell(statuses, injection.toString(), ended, Otherwise.FAILED);
                } else {
                    faults.add(injection + " met no call");
                    variant = 1 - variant;
                }
            }
        }
        System.out.println(effect + " at " + calls + ": status and how often " + statuses);
    }

    private Path changed() {
        return study.folders().get(variant);
    }

    private void tell(SortedMap<Integer, Integer> statuses, String what, WholeRun.Ended ended, Otherwise otherwise)
            throws IOException {
        statuses.merge(ended.status(), 1, Integer::sum);
        done++;
        System.out.println(
                what + ": status " + ended.status() + (ended.errors().isEmpty() ? "" : ", " + ended.errors()));
        look(what, ended, otherwise);
        variant = 1 - variant;
    }

    /** Looks at what a run left, and at the next run. */
    private void look(String what, WholeRun.Ended ended, Otherwise otherwise) throws IOException {
        int status = ended.status();
        boolean well = status == ExitStatus.DONE.code();
        int lines = !well && otherwise == Otherwise.FAILED ? 1 : 0;
        Looks looks = new Looks(remains, editions.get(1 - variant), editions.get(variant));
        looks.see("ends with " + ended, well || status == otherwise.status);
        looks.see("does not say " + lines + " lines: " + ended, ended.errors().size() == lines);
        List<String> files = left(temporary);
        looks.see("temporary files left behind: " + files, status == Otherwise.KILLED.status || files.isEmpty());
        looks.atRemains(status);
        looks.atNext(() -> nextRun.run(changed(), whole.output()));
        faults.addAll(looks.faults(what));
    }

    /** What its files take on a disk, which is more than they are long. */
    private static long kilobytes(Path disk) throws IOException {
        FileStore store = Files.getFileStore(disk);
        return (store.getTotalSpace() - store.getUnallocatedSpace()) / 1024;
    }

    /** What stands in a folder for temporary files, but for folders of runs that were killed before they began: those stay for an hour. */
    private static List<String> left(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .filter(path -> !isEmptyFolder(path))
                    .map(path -> folder.relativize(path).toString())
                    .toList();
        }
    }

    private static boolean isEmptyFolder(Path path) {
        String[] inside = path.toFile().list();
        return inside != null && inside.length == 0;
    }
}
