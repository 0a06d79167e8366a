package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;

/**
 * The order in which texts that return are told: the one that came to the vote last first, in the order of their ids on one day.
 *
 * @param results of the study
 */
record TextOrder(StudyResults results) {

    /** The day of a roll call of the study. */
    private LocalDate day(RollCallId rollCall) {
        return results.outcome(rollCall).rollCall().date();
    }

    /** Roll calls in time. */
    Comparator<RollCallId> oldestFirst() {
        return Comparator.comparing(this::day).thenComparing(Comparator.naturalOrder());
    }

    /** Roll calls backwards in time, in the order of their ids on one day. */
    Comparator<RollCallId> newestFirst() {
        return Comparator.comparing(this::day).reversed().thenComparing(Comparator.naturalOrder());
    }

    /** Each of some texts once. */
    List<String> texts(Collection<String> series) {
        Map<String, LocalDate> lastDays = new LinkedHashMap<>();
        results.outcomes()
                .forEach(outcome -> TextSeries.of(outcome.rollCall())
                        .ifPresent(text ->
                                lastDays.merge(text, outcome.rollCall().date(), (a, b) -> a.isBefore(b) ? b : a)));
        return series.stream()
                .distinct()
                .sorted(Comparator.comparing((String text) -> lastDays.getOrDefault(text, LocalDate.MIN))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The day of the last vote on a text. */
    LocalDate lastDay(String series) {
        return results.outcomes().stream()
                .map(RollCallOutcome::rollCall)
                .filter(rollCall ->
                        TextSeries.of(rollCall).filter(series::equals).isPresent())
                .map(rollCall -> rollCall.date())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
