package org.scrutin.jobs.metrics;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that this process ever held. */
final class PeakMemory {

    static final String HELP =
            "The most memory that the last run held: of Java's heap, and of the machine where it tells.";

    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private PeakMemory() {}

    /** Bytes by kind: {@code heap}, and on Linux {@code resident}. */
    static SortedMap<String, Long> bytes() {
        SortedMap<String, Long> bytes = new TreeMap<>();
        bytes.put(
                "heap",
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(peak -> peak.getUsed())
                        .sum());
        try {
            Matcher told = RESIDENT.matcher(Files.readString(Path.of("/proc/self/status")));
            if (told.find()) {
                bytes.put("resident", Long.parseLong(told.group(1)) * 1024);
            }
        } catch (IOException e) {
            // Not on this machine.
        }
        return bytes;
    }
}
