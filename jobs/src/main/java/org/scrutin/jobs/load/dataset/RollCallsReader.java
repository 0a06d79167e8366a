package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/**
 * Reads {@code roll_calls}: roll_call and date, and of the other columns those that there are. A roll call without a kind
 * is a paragraph where it has one, else a whole text.
 */
public final class RollCallsReader {

    private static final List<String> TOTALS = List.of("announced_yes", "announced_no", "announced_abstain");

    private final TableReading reading;
    private final Map<String, List<String>> topics;

    private RollCallsReader(SmallTable table, Map<String, List<String>> topics, InputFaults faults) {
        this.topics = topics;
        this.reading = new TableReading(table, faults);
    }

    /**
     * A roll call and where it was described.
     *
     * @param rollCall the roll call
     * @param line of its table
     * @param marks what else the table says of it
     */
    public record Described(RollCall rollCall, long line, Set<RollCallMark> marks) {

        public Described {
            marks = Collections.unmodifiableSet(
                    marks.isEmpty() ? EnumSet.noneOf(RollCallMark.class) : EnumSet.copyOf(marks));
        }

        /** One of which the table says nothing else. */
        public Described(RollCall rollCall, long line) {
            this(rollCall, line, Set.of());
        }
    }

    /**
     * The topics of a table of roll calls' topics, by roll call, in the order of the table.
     *
     * @param topics to which they are added
     */
    public static void topics(SmallTable table, Map<String, List<String>> topics, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        if (reading.has("roll_call", "topic")) {
            for (SmallTable.Row row : table.rows()) {
                topics.computeIfAbsent(row.text("roll_call"), id -> new ArrayList<>())
                        .add(row.text("topic"));
            }
        }
    }

    /** The roll calls, in the order of the table; those that can't be read are faults. */
    public static List<Described> read(SmallTable table, Map<String, List<String>> topics, InputFaults faults) {
        RollCallsReader reader = new RollCallsReader(table, topics, faults);
        List<Described> rollCalls = new ArrayList<>();
        if (reader.reading.has("roll_call", "date")) {
            for (SmallTable.Row row : table.rows()) {
                reader.rollCall(row)
                        .ifPresent(rollCall -> rollCalls.add(new Described(rollCall, row.line(), reader.marks(row))));
            }
        }
        return rollCalls;
    }

    private Optional<RollCall> rollCall(SmallTable.Row row) {
        String id = row.text("roll_call");
        if (id.isBlank()) {
            reading.fault(row, "no roll_call", "an id");
            return Optional.empty();
        }
        Optional<LocalDate> date = reading.date(row, "date");
        if (date.isEmpty()) {
            if (row.text("date").isEmpty()) {
                reading.fault(row, "no date", "a date as 2018-06-29");
            }
            return Optional.empty();
        }
        String paragraph = row.text("paragraph");
        RollCallKind kind = reading.constant(row, "kind", RollCallKind.values(), RollCallKind::id)
                .orElse(paragraph.isEmpty() ? RollCallKind.WHOLE : RollCallKind.PARAGRAPH);
        String topic = row.text("topic");
        return Optional.of(new RollCallBuilder(new RollCallId(id), date.get())
                .source(reading.source(row))
                .meeting(row.text("meeting"))
                .session(row.text("session"))
                .body(row.text("body"))
                .kind(kind)
                .topics(topic, topics(id, topic))
                .series(row.text("series"))
                .paragraph(paragraph)
                .wholeText(Optional.of(row.text("whole_text"))
                        .filter(whole -> !whole.isBlank())
                        .map(RollCallId::new))
                .title(PrintedText.of(row.text("title")))
                .subject(PrintedText.of(row.text("subject")))
                .result(reading.constant(row, "result", RollCallResult.values(), RollCallResult::id))
                .majority(reading.constant(row, "majority", MajorityRule.values(), MajorityRule::id))
                .announced(announced(row))
                .build());
    }

    /** The primary topic first, then the others in the order of their table. */
    private List<String> topics(String id, String primary) {
        Set<String> all = new LinkedHashSet<>();
        all.add(primary);
        all.addAll(topics.getOrDefault(id, List.of()));
        all.remove("");
        return List.copyOf(all);
    }

    private Set<RollCallMark> marks(SmallTable.Row row) {
        Set<RollCallMark> marks = EnumSet.noneOf(RollCallMark.class);
        for (RollCallMark mark : RollCallMark.values()) {
            String cell = row.text(mark.column());
            if (cell.equals(mark.word())) {
                marks.add(mark);
            } else if (!cell.isEmpty() && !cell.equals(mark.otherwise())) {
                reading.fault(
                        row,
                        mark.column() + " \"" + cell + "\"",
                        mark.word() + ", " + mark.otherwise() + " or nothing");
            }
        }
        return marks;
    }

    private Optional<ChoiceCounts> announced(SmallTable.Row row) {
        List<OptionalInt> totals =
                TOTALS.stream().map(column -> reading.count(row, column)).toList();
        long given = totals.stream().filter(OptionalInt::isPresent).count();
        boolean written = TOTALS.stream().noneMatch(column -> row.text(column).isEmpty());
        if (given > 0 && !written) {
            reading.fault(row, "some of " + String.join(", ", TOTALS) + " and not all", "all three or none");
        }
        return given < TOTALS.size()
                ? Optional.empty()
                : Optional.of(new ChoiceCounts(
                        totals.get(0).getAsInt(),
                        totals.get(1).getAsInt(),
                        totals.get(2).getAsInt()));
    }
}
