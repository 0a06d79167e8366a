package org.scrutin.jobs.fault;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Mistakes gathered file by file, in the order in which they are added, so that a user sees several at once. Of each file
 * the first few are kept; the rest is counted.
 */
public final class InputFaults implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many faults of one file a user is shown. */
    public static final int SHOWN = 5;

    private final LinkedHashMap<String, List<InputFault>> shown = new LinkedHashMap<>();
    private final LinkedHashMap<String, Long> more = new LinkedHashMap<>();

    /** Adds one. Changes and returns this. */
    public InputFaults add(InputFault fault) {
        List<InputFault> ofFile = shown.computeIfAbsent(fault.file(), file -> new ArrayList<>());
        if (ofFile.size() < SHOWN) {
            ofFile.add(fault);
        } else {
            more.merge(fault.file(), 1L, Long::sum);
        }
        return this;
    }

    /** Adds all of the other. Changes and returns this. */
    public InputFaults addAll(InputFaults faults) {
        faults.shown.values().forEach(ofFile -> ofFile.forEach(this::add));
        faults.more.forEach(this::addMore);
        return this;
    }

    /** Counts further faults of a file of which nothing else is known. Changes and returns this. */
    public InputFaults addMore(String file, long count) {
        if (count > 0) {
            shown.computeIfAbsent(file, f -> new ArrayList<>());
            more.merge(file, count, Long::sum);
        }
        return this;
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** One line a fault; after the first {@value #SHOWN} of a file, how many more it has. */
    public List<String> messages() {
        List<String> lines = new ArrayList<>();
        shown.forEach((file, faults) -> {
            faults.forEach(fault -> lines.add(fault.message()));
            long rest = more.getOrDefault(file, 0L);
            if (rest > 0) {
                lines.add(OneLine.of(file) + ": and " + rest + " more");
            }
        });
        return lines;
    }

    /**
     * Refuses the input when there is any fault.
     *
     * @throws InputRefused with all faults gathered so far
     */
    public void refuseIfAny() {
        if (!isEmpty()) {
            throw new InputRefused(this);
        }
    }
}
