package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.ReportTable;
import org.scrutin.output.wording.Grounds;
import org.scrutin.output.wording.Names;

/**
 * The roll calls of a report, for what of their names is digits: symbols, numbers of paragraphs, titles, days. Not for several
 * threads.
 */
final class NamedCalls {

    private static final List<String> COLUMNS = List.of("roll_call", "cycle", "date", "series", "title", "subject");

    private final Map<String, List<String>> titles = new TreeMap<>(CodePointOrder.INSTANCE);
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final NavigableMap<String, Integer> lastYears = new TreeMap<>(CodePointOrder.INSTANCE);
    private final NavigableSet<String> names = new TreeSet<>(CodePointOrder.INSTANCE);
    private final Map<String, List<String>> idsByName = new TreeMap<>(CodePointOrder.INSTANCE);

    private final NavigableSet<LocalDate> decided = new TreeSet<>();
    private final Map<String, String> voters;

    /**
     * Reads the roll calls.
     *
     * @param voters what voters and groups are called that the registry does not know, by id
     */
    NamedCalls(Path folder, Map<String, String> voters) throws IOException {
        this.voters = voters;
        names.addAll(voters.values());
        // Where the table cannot be read, values that come from it are told to have no source.
        new ReportTable(folder, "roll_calls").read(COLUMNS, this::add);
        new ReportTable(folder, "corrections").read(List.of("who", "why", "date"), row -> {
            names.addAll(List.of(row.text("who"), new Grounds(row.text("why")).shortly()));
            try {
                decided.add(LocalDate.parse(row.text("date")));
            } catch (DateTimeParseException e) {
                // A date that is none names no day; the table's schema says what it must be.
            }
        });
    }

    /** The days on which persons decided what counts otherwise than it is recorded. */
    NavigableSet<LocalDate> daysOfDecisions() {
        return Collections.unmodifiableNavigableSet(decided);
    }

    private void add(ReportTable.Row row) {
        for (String id : List.of(row.text("roll_call"), row.text("series"))) {
            if (!id.isEmpty()) {
                List<String> known = titles.computeIfAbsent(id, key -> new ArrayList<>());
                known.add(row.text("title"));
                known.add(row.text("subject"));
            }
        }
        names.addAll(List.of(row.text("title"), row.text("subject")));
        label(row.text("roll_call"));
        try {
            LocalDate day = LocalDate.parse(row.text("date"));
            days.add(day);
            lastYears.merge(row.text("cycle"), day.getYear(), Math::max);
        } catch (DateTimeParseException e) {
            // A date that is none names no day; the table's schema says what it must be.
        }
    }

    /** Numbers in what the voters and groups are called whose ids stand in the key of a row or in a condition. */
    List<String> numbersOfVoters(String key) {
        return voters.isEmpty()
                ? List.of()
                : Stream.of(key.split("[ |&=:]", -1))
                        .flatMap(id -> Optional.ofNullable(voters.get(id)).stream())
                        .flatMap(name -> PrintedText.numbers(name).stream())
                        .toList();
    }

    /**
     * Numbers that the name of a roll call, of a series of texts or of a cycle may hold: those of its id and of its title, and the year
     * to which a cycle's votes go.
     */
    List<String> numbers(String id) {
        List<String> numbers = new ArrayList<>(PrintedText.numbers(id));
        Optional.ofNullable(lastYears.get(id)).ifPresent(year -> numbers.add(Integer.toString(year)));
        numbers.addAll(numbersOfVoters(id));
        titles.getOrDefault(id, List.of()).forEach(title -> numbers.addAll(PrintedText.numbers(title)));
        return numbers;
    }

    /** The symbol, the number and the paragraph that an id is made of. */
    private void label(String id) {
        String symbol = new RollCallId(id).symbol();
        String part = id.substring(Math.min(id.length(), symbol.length() + 1));
        for (String name : List.of(symbol, Names.number(symbol), part)) {
            if (!PrintedText.numbers(name).isEmpty()) {
                names.add(name);
                idsByName.computeIfAbsent(name, key -> new ArrayList<>()).add(id);
            }
        }
    }

    /** The ids of the roll calls whose symbol, number or paragraph stands in a text. */
    List<String> named(String text) {
        List<String> ids = new ArrayList<>();
        idsByName.forEach((name, named) -> {
            if (text.contains(name)) {
                ids.addAll(named);
            }
        });
        return ids;
    }

    /** Symbols, numbers, paragraphs, titles and subjects. */
    NavigableSet<String> names() {
        return names;
    }

    /** The ids of the cycles that have roll calls. */
    NavigableSet<String> cycles() {
        return lastYears.navigableKeySet();
    }

    /** The days of all roll calls. */
    NavigableSet<LocalDate> days() {
        return days;
    }
}
