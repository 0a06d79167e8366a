package org.scrutin.analysis.robustness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.cohesion.CohesionIndex;

/**
 * One combination of definitions: what one analyst could have chosen.
 *
 * @param definitions at most one a choice, in the order of {@link ContestedChoice}
 */
public record Specification(List<Definition> definitions) {

    /**
     * Puts the definitions in order.
     *
     * @throws IllegalArgumentException when two are of one choice
     */
    public Specification {
        Map<ContestedChoice, Definition> byChoice = new EnumMap<>(ContestedChoice.class);
        for (Definition definition : definitions) {
            if (byChoice.put(definition.choice(), definition) != null) {
                throw new IllegalArgumentException("two definitions of one choice: " + definitions);
            }
        }
        definitions = List.copyOf(byChoice.values());
    }

    /** What this project's reports count by where the study sets nothing else. */
    public static Specification ofReports() {
        return new Specification(List.of(
                Definition.AGREEMENT_INDEX,
                Definition.ABSENT_MISSING,
                Definition.UNANIMOUS_KEPT,
                Definition.MEMBERSHIPS_ALL,
                Definition.THREE_CHOICES,
                Definition.ALL_VOTES));
    }

    /** Every choice that these definitions make, made otherwise where {@code definition} is of its choice. */
    public Specification with(Definition definition) {
        List<Definition> changed = new ArrayList<>(definitions);
        changed.removeIf(known -> known.choice() == definition.choice());
        changed.add(definition);
        return new Specification(changed);
    }

    /** The same for fewer choices. */
    public Specification only(Collection<ContestedChoice> choices) {
        return new Specification(definitions.stream()
                .filter(definition -> choices.contains(definition.choice()))
                .toList());
    }

    /** Whether it takes the definition. */
    public boolean takes(Definition definition) {
        return definitions.contains(definition);
    }

    /**
     * Every combination of the definitions of some choices, the others made as here.
     *
     * @param varied the choices that are combined
     * @return this one among them; in the order of the definitions, that of the last choice changing first
     */
    public List<Specification> combined(Set<ContestedChoice> varied) {
        List<Specification> all = List.of(this);
        for (ContestedChoice choice : ContestedChoice.values()) {
            if (varied.contains(choice)) {
                all = all.stream()
                        .flatMap(one -> choice.definitions().stream().map(one::with))
                        .toList();
            }
        }
        return all;
    }

    /**
     * Its index of cohesion.
     *
     * @throws java.util.NoSuchElementException when it makes no such choice
     */
    CohesionIndex index() {
        return List.of(CohesionIndex.values()).stream()
                .filter(index -> takes(Definition.of(index)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Its formula of coincidence.
     *
     * @throws java.util.NoSuchElementException when it makes no such choice
     */
    CoincidenceFormula coincidence() {
        return List.of(CoincidenceFormula.values()).stream()
                .filter(formula -> takes(Definition.of(formula)))
                .findFirst()
                .orElseThrow();
    }

    /** The words of its definitions with a bar between: {@code rice|absent-missing|unanimous-kept}. */
    public String id() {
        return definitions.stream().map(Definition::id).collect(Collectors.joining("|"));
    }

    @Override
    public String toString() {
        return id();
    }
}
