package org.scrutin.jobs.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.Position;

/** What all parts of a study share while they are bound: simple values, and where mistakes go. */
final class Bindings {

    private final String file;
    private final InputFaults faults;

    /**
     * Bindings of one file.
     *
     * @param file as faults name it
     * @param faults to which mistakes are added
     */
    Bindings(String file, InputFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    void fault(Position at, String found, String expected) {
        faults.add(InputFault.at(file, at, found, expected));
    }

    static List<String> texts(List<YamlNode> items) {
        return items.stream().map(YamlNode::text).toList();
    }

    LocalText localText(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, String> texts = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((language, entry) ->
                            texts.put(language, entry.value().text()));
            return new LocalText(texts);
        }
        return LocalText.english(node.text());
    }

    /** The days from key {@code from} to key {@code to}; either may be absent, which is open. */
    Period period(YamlNode.Mapping mapping) {
        Optional<LocalDate> from = mapping.find("from").flatMap(this::date);
        Optional<LocalDate> to = mapping.find("to").flatMap(this::date);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fault(
                    mapping.get("to").at(),
                    "a last day " + to.get() + " before the first",
                    "a day from " + from.get() + " on");
            return Period.ALWAYS;
        }
        return Period.of(from, to);
    }

    Optional<LocalDate> date(YamlNode node) {
        try {
            return Optional.of(LocalDate.parse(node.text()));
        } catch (DateTimeException e) {
            fault(node.at(), "\"" + node.text() + "\", a day that no calendar has", "a date as 2018-06-29");
            return Optional.empty();
        }
    }
}
