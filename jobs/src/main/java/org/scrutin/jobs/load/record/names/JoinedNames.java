package org.scrutin.jobs.load.record.names;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Names that conjunctions join, and no sign parts. What stands behind a conjunction is read from the last one to the first, so that each
 * rest is read once however many conjunctions stand before it.
 *
 * @param list in which they stand
 * @param piece the stretch between two signs
 * @param conjunctions with the blanks around them
 * @param isName whether a stretch is the name of one state
 * @param isItem whether a stretch can stand before a conjunction alone: a name, or a heading that got into the list
 */
record JoinedNames(
        Passage list, Span piece, List<String> conjunctions, Predicate<Span> isName, Predicate<Span> isItem) {

    /** Characters that no name of a state reaches, however many blanks a conversion put into it. */
    private static final int LONGEST = NameResolver.LONGEST_PRINTED;

    /**
     * How a rest is read.
     *
     * @param name the first name, or where it is a conjunction alone nothing
     * @param next where the rest behind that begins; its own end behind the last name
     */
    private record Step(Span name, int next) {}

    /** The names on both sides of a conjunction, or the name behind a leading one; none where a side is no name. */
    List<Span> parts() {
        NavigableMap<Integer, Step> steps = new TreeMap<>();
        for (int start : starts().descendingSet()) {
            read(start, steps);
        }
        List<Span> parts = new ArrayList<>();
        Step step = steps.get(piece.start());
        while (step != null) {
            if (step.name().end() > step.name().start()) {
                parts.add(step.name());
            }
            step = steps.get(step.next());
        }
        return parts;
    }

    /** Where the piece begins, and each rest behind a conjunction. */
    private NavigableSet<Integer> starts() {
        NavigableSet<Integer> starts = new TreeSet<>();
        starts.add(piece.start());
        String plain = list.plain();
        for (String between : conjunctions) {
            int at = plain.indexOf(between, piece.start() + 1);
            while (at >= 0 && at + between.length() <= piece.end()) {
                starts.add(behind(at + between.length()));
                at = plain.indexOf(between, at + 1);
            }
        }
        // A rest can begin with a conjunction itself.
        for (Integer start = starts.first(); start != null; start = starts.higher(start)) {
            for (String between : conjunctions) {
                if (begins(start, between.stripLeading())) {
                    starts.add(behind(start + between.stripLeading().length()));
                }
            }
        }
        return starts;
    }

    private void read(int start, NavigableMap<Integer, Step> steps) {
        Span rest = new Span(start, piece.end());
        if (start > piece.start() && start < piece.end() && piece.end() - start <= LONGEST && isName.test(rest)) {
            steps.put(start, new Step(rest, piece.end() + 1));
            return;
        }
        Integer nearest = steps.higherKey(start);
        if (nearest == null || nearest > start + LONGEST) {
            return;
        }
        for (String between : conjunctions) {
            int behind = behind(start + between.stripLeading().length());
            if (begins(start, between.stripLeading()) && steps.containsKey(behind)) {
                steps.put(start, new Step(new Span(start, start), behind));
                return;
            }
            String plain = list.plain();
            int farthest = Math.min(start + LONGEST, piece.end() - between.length());
            for (int at = start + 1; at <= farthest; at++) {
                if (plain.startsWith(between, at)) {
                    int next = behind(at + between.length());
                    Span name = list.stripped(new Span(start, at));
                    if (steps.containsKey(next) && isItem.test(name)) {
                        steps.put(start, new Step(name, next));
                        return;
                    }
                }
            }
        }
    }

    private boolean begins(int start, String word) {
        return start + word.length() <= piece.end() && list.plain().startsWith(word, start);
    }

    /** Behind the blanks at a position. */
    private int behind(int position) {
        return list.stripped(new Span(Math.min(position, piece.end()), piece.end()))
                .start();
    }
}
