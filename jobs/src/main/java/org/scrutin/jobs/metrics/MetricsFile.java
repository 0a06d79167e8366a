package org.scrutin.jobs.metrics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * The file that a monitoring system reads, for example through the textfile collector of node_exporter. It is written after
 * every run that began, well or not. The time of a study's last success is handed on from the file before, so that an alert on
 * its age also fires when every run since has failed.
 *
 * @param file where it stands
 */
public record MetricsFile(Path file) {

    private static final Pattern SUCCESS =
            Pattern.compile("scrutin_last_success_timestamp_seconds\\{study=\"([^\"\\\\]+)\"\\} (\\d{1,12})");

    /**
     * Writes what was measured, aside first: whoever reads meanwhile sees the file before or this one, whole.
     *
     * @throws IOException when it can't be written; the file before stays
     */
    public void write(RunMetrics metrics, RunMetrics.End end) throws IOException {
        Path whole = file.toAbsolutePath();
        // Collectors read what ends with .prom: this does not.
        Path aside = whole.resolveSibling(whole.getFileName() + ".new");
        Files.writeString(aside, metrics.text(end, successes()), StandardCharsets.UTF_8);
        Files.move(aside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private SortedMap<String, Long> successes() throws IOException {
        SortedMap<String, Long> successes = new TreeMap<>(CodePointOrder.INSTANCE);
        if (Files.isRegularFile(file)) {
            String before = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            before.lines().forEach(line -> {
                Matcher success = SUCCESS.matcher(line);
                if (success.matches()) {
                    successes.put(success.group(1), Long.parseLong(success.group(2)));
                }
            });
        }
        return successes;
    }
}
