package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallOrder;

/** The order in which texts that return are told: the one that came to the vote last first, in the order of their ids on one day. */
final class TextOrder {

    private final StudyResults results;
    private final Map<String, LocalDate> lastDays = new LinkedHashMap<>();

    /** The order of the texts of a study. */
    TextOrder(StudyResults results) {
        this.results = results;
        results.outcomes()
                .forEach(outcome -> TextSeries.of(outcome.rollCall())
                        .ifPresent(text ->
                                lastDays.merge(text, outcome.rollCall().date(), (a, b) -> a.isBefore(b) ? b : a)));
    }

    /** The day of a roll call of the study. */
    private LocalDate day(RollCallId rollCall) {
        return results.outcome(rollCall).rollCall().date();
    }

    /** Roll calls in time. */
    Comparator<RollCallId> oldestFirst() {
        return Comparator.comparing(this::day).thenComparing(RollCallOrder.BY_NUMBER);
    }

    /** Roll calls backwards in time, in the order of their ids on one day. */
    Comparator<RollCallId> newestFirst() {
        return Comparator.comparing(this::day).reversed().thenComparing(RollCallOrder.BY_NUMBER);
    }

    /** Each of some texts once. */
    List<String> texts(Collection<String> series) {
        return series.stream()
                .distinct()
                .sorted(Comparator.comparing(this::lastDay).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The day of the last vote on a text. */
    LocalDate lastDay(String series) {
        return lastDays.getOrDefault(series, LocalDate.MIN);
    }
}
