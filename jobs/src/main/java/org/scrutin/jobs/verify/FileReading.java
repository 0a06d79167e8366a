package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * What came out of reading the text of one file.
 *
 * @param file its name in the report
 * @param sentences of claims that were said again and held against it
 * @param differences one line each
 */
record FileReading(String file, int sentences, List<String> differences) {

    FileReading {
        differences = List.copyOf(differences);
    }

    /** This and what else was read in the same file. */
    FileReading with(FileReading more) {
        List<String> all = new ArrayList<>(differences);
        all.addAll(more.differences());
        return new FileReading(file, sentences + more.sentences(), all);
    }

    /** The file, how many of its sentences were read again and how many differences there are. */
    String summary() {
        String found = switch (differences.size()) {
            case 0 -> "no difference";
            case 1 -> "1 difference";
            default -> differences.size() + " differences";
        };
        return "sentences of " + file + " read again: " + sentences + ", " + found;
    }
}
