package org.scrutin.analysis.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.Reference;

/**
 * Everything that a profile says of a state or group.
 *
 * @param subject whose profile it is; never the room
 * @param series the texts that return, by name, then the votes that belong to none, as recorded
 * @param departures of a state: where it chose otherwise than most of a group of its own; of a group: where members did. Newest first
 * @param partners every state with a vote in common; of a group: those that are no members on the last day, beside the group's most
 *     frequent choice
 * @param open what the last cycle leaves open, by kind, then as recorded
 */
public record SubjectProfile(
        Reference subject,
        List<SeriesRecord> series,
        List<Departure> departures,
        List<Partner> partners,
        List<OpenMatter> open) {

    public SubjectProfile {
        series = List.copyOf(series);
        departures = List.copyOf(departures);
        partners = List.copyOf(partners);
        open = List.copyOf(open);
    }

    /**
     * Every state with enough votes in common in both cycles, those that came closest first.
     *
     * @param cycles the earlier and the later one
     */
    public List<Drift> drifts(AgreementScore score, CycleStep cycles) {
        return partners.stream()
                .flatMap(partner -> drift(partner, score, cycles).stream())
                .sorted(Comparator.comparingDouble(Drift::change).reversed().thenComparing(Drift::state))
                .toList();
    }

    /**
     * Two cycles, one after the other.
     *
     * @param from the earlier
     * @param to the later
     */
    public record CycleStep(String from, String to) {}

    private static Optional<Drift> drift(Partner partner, AgreementScore score, CycleStep cycles) {
        Optional<Drift.Value> before = value(partner, score, cycles.from());
        Optional<Drift.Value> after = value(partner, score, cycles.to());
        return before.flatMap(then -> after.map(now -> new Drift(partner.state(), then, now)));
    }

    private static Optional<Drift.Value> value(Partner partner, AgreementScore score, String cycle) {
        return partner.in(cycle).flatMap(side -> {
            OptionalDouble value = side.value(score, Partner.LEAST_COMMON);
            return value.isPresent()
                    ? Optional.of(new Drift.Value(score.n(side.table()), value.getAsDouble()))
                    : Optional.empty();
        });
    }
}
