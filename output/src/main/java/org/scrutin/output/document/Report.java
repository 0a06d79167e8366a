package org.scrutin.output.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole report in one language, before it is a file.
 *
 * @param meta what it is called and what it is about
 * @param furniture the few words that a writer itself needs
 * @param cover the first page
 * @param sections in reading order
 */
public record Report(ReportMeta meta, Furniture furniture, Cover cover, List<Section> sections) {

    /**
     * Checks that a link can find its section.
     *
     * @throws IllegalArgumentException when two sections share an id
     */
    public Report {
        sections = List.copyOf(sections);
        Set<String> ids = new LinkedHashSet<>();
        for (Section section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException("two sections are called " + section.id());
            }
        }
    }

    /** The section with the id. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
