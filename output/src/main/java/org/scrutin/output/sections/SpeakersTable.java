package org.scrutin.output.sections;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;

/** Who spoke first, as the record lists them, and how many did: states and organisations apart. */
final class SpeakersTable {

    /** Speakers named; the others stand in the file. */
    private static final int NAMED = 12;

    private final Draft draft;

    private record SpeakersList(String paragraph, Kind kind) {}

    private enum Kind {
        STATE("speakers.states"),
        ORGANISATION("speakers.organisations");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        static Kind of(Speaker speaker) {
            return speaker.state().isPresent() ? STATE : ORGANISATION;
        }
    }

    SpeakersTable(Draft draft) {
        this.draft = draft;
    }

    /** The table, or empty where no source lists speakers. */
    Optional<DataTable> write() {
        Map<SpeakersList, List<Speaker>> lists = draft.results().data().speakers().stream()
                .sorted(Comparator.comparingInt(Speaker::order))
                .collect(Collectors.groupingBy(
                        speaker -> new SpeakersList(speaker.paragraph(), Kind.of(speaker)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        DataTable.Builder table = DataTable.builder(
                        draft.text("speakers.table"),
                        Column.text(draft.text("head.paragraph")),
                        Column.text(draft.text("head.kind")),
                        Column.number(draft.text("head.count")),
                        Column.text(draft.text("head.speakers")))
                .compact();
        lists.forEach((list, speakers) -> table.row(
                list.paragraph(),
                draft.text(list.kind().key),
                draft.numbers().count(speakers.size()),
                named(speakers)));
        return Optional.of(
                table.note(draft.note(draft.text("speakers.note"), "speakers")).build());
    }

    /** The first speakers, and how many more there are. */
    private String named(List<Speaker> speakers) {
        List<String> first = speakers.stream().limit(NAMED).map(this::name).toList();
        int more = speakers.size() - first.size();
        return more == 0
                ? draft.names().join(first)
                : draft.text(
                        "speakers.first",
                        Map.of(
                                "names",
                                String.join(draft.text("speakers.between"), first),
                                "more",
                                draft.numbers().count(more)));
    }

    private String name(Speaker speaker) {
        String name = speaker.state()
                .map(draft.names()::state)
                .orElseGet(() -> draft.names().printedGroup(speaker.name()));
        return speaker.onBehalfOf().isEmpty()
                ? name
                : draft.text(
                        "speakers.behalf",
                        Map.of("name", name, "behalf", draft.names().printedGroup(speaker.onBehalfOf())));
    }
}
