package org.scrutin.jobs.load.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.study.Labels;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.study.NearestWord;

/**
 * Reads {@code labels}: for a roll call, a topic, a series or a decision, in one language, its title and, for a roll call, its
 * subject. Gathers the labels of several tables; where two name the same thing in the same language, the first counts.
 */
public final class LabelsReader {

    private static final List<String> KEYS = List.of("roll_call", "topic", "series", "decision");

    private final Map<String, LocalText> topics = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, LocalText> series = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, LocalText> decisions = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, LocalText> titles = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, LocalText> subjects = new TreeMap<>(CodePointOrder.INSTANCE);

    /**
     * Adds a table's labels.
     *
     * @param rollCalls that the sources describe: a label of another is a fault
     */
    public void read(SmallTable table, Set<RollCallId> rollCalls, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        if (!reading.has("language")) {
            return;
        }
        Set<String> ids = new TreeSet<>();
        rollCalls.forEach(id -> ids.add(id.value()));
        for (SmallTable.Row row : table.rows()) {
            List<String> keys =
                    KEYS.stream().filter(key -> !row.text(key).isEmpty()).toList();
            String id = keys.isEmpty() ? "" : row.text(keys.get(0));
            if (keys.size() != 1) {
                reading.fault(row, keys.size() + " of roll_call, topic, series and decision", "one of them");
            } else if (!LocalText.OFFICIAL.contains(row.text("language"))) {
                reading.fault(
                        row,
                        "language \"" + row.text("language") + "\"",
                        "one of " + String.join(", ", LocalText.OFFICIAL));
            } else if (keys.get(0).equals("roll_call") && !ids.contains(id)) {
                reading.fault(
                        row,
                        "a label of the unknown roll call " + id,
                        NearestWord.to(id, ids).orElse("an id as the roll calls have it"));
            } else {
                take(keys.get(0), id, row);
            }
        }
    }

    private void take(String key, String id, SmallTable.Row row) {
        switch (key) {
            case "topic" -> add(topics, id, row, "title");
            case "series" -> add(series, id, row, "title");
            case "decision" -> add(decisions, id, row, "title");
            default -> {
                add(titles, id, row, "title");
                add(subjects, id, row, "subject");
            }
        }
    }

    private static void add(Map<String, LocalText> texts, String id, SmallTable.Row row, String column) {
        if (!row.text(column).isBlank()) {
            LocalText text = new LocalText(Map.of(row.text("language"), row.text(column)));
            texts.merge(id, text, LocalText::orElse);
        }
    }

    /** The titles of topics and series. */
    public Labels labels() {
        return new Labels(Collections.unmodifiableMap(topics), Collections.unmodifiableMap(series));
    }

    /** The roll call's title, empty where no table has one. */
    public LocalText title(RollCallId id) {
        return titles.getOrDefault(id.value(), LocalText.EMPTY);
    }

    /** The roll call's subject, empty where no table has one. */
    public LocalText subject(RollCallId id) {
        return subjects.getOrDefault(id.value(), LocalText.EMPTY);
    }

    /**
     * The decision's title in every language that is known: its own label, named by its paragraph or symbol; else that of
     * the series whose English title it bears; else as the table has it.
     */
    public LocalText title(Decision decision) {
        LocalText own = decisions.getOrDefault(decision.paragraph(), LocalText.EMPTY);
        LocalText returning = series.values().stream()
                .filter(title -> title.in("en").isPresent()
                        && title.in("en").equals(decision.title().in("en")))
                .findFirst()
                .orElse(LocalText.EMPTY);
        return own.orElse(decision.title()).orElse(returning);
    }
}
