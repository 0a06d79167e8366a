package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;

/** Reads {@code speakers}. */
public final class SpeakersReader {

    private SpeakersReader() {}

    /** The speakers, in the order of the table; those that can't be read are faults. */
    public static List<Speaker> read(SmallTable table, StateRegistry registry, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        List<Speaker> speakers = new ArrayList<>();
        if (!reading.has("paragraph", "order", "speaker", "kind")) {
            return speakers;
        }
        for (SmallTable.Row row : table.rows()) {
            String speaker = row.text("speaker");
            boolean isState = row.text("kind").equals("state");
            if (!isState && !row.text("kind").equals("organisation")) {
                reading.fault(row, "kind \"" + row.text("kind") + "\"", "state or organisation");
            } else if (speaker.isBlank()) {
                reading.fault(row, "no speaker", "a state's id or a name");
            } else if (isState && registry.state(new StateId(speaker)).isEmpty()) {
                reading.fault(row, "the unknown state " + speaker, "a state's code, as NAM");
            } else {
                speakers.add(new Speaker(
                        reading.source(row),
                        row.text("paragraph"),
                        reading.count(row, "order").orElse(0),
                        isState ? Optional.of(new StateId(speaker)) : Optional.empty(),
                        speaker,
                        row.text("on_behalf_of"),
                        row.text("place")));
            }
        }
        return speakers;
    }
}
