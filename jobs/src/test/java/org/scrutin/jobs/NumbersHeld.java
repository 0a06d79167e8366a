package org.scrutin.jobs;

import java.util.ArrayList;
import java.util.List;

/** Numbers of a page held against tables: how many there were, and where the two differ. Not for several threads. */
final class NumbersHeld {

    private final List<String> faults = new ArrayList<>();
    private int numbers;

    /**
     * Holds what the page prints against what the tables give.
     *
     * @param subject whom it is said of
     * @param what it is
     */
    void is(String subject, String what, List<String> tables, List<String> page) {
        numbers += page.size();
        if (!tables.equals(page)) {
            fault(subject + ", " + what + ": the tables " + tables + ", the page " + page);
        }
    }

    /** Counts numbers that were held against tables otherwise. */
    void counted(int more) {
        numbers += more;
    }

    void fault(String fault) {
        faults.add(fault);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    int numbers() {
        return numbers;
    }
}
