package org.scrutin.jobs.study;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;

/**
 * Which roll calls belong to a study: those that pass every test. An empty set, or no pattern, lets all pass.
 *
 * @param topics one of the roll call's topics is among them
 * @param title found in the title in any language
 * @param period holds the date
 * @param sessions the session is among them
 * @param kinds the kind is among them
 */
public record Selection(
        Set<String> topics, Optional<Pattern> title, Period period, Set<String> sessions, Set<RollCallKind> kinds) {

    public boolean holds(RollCall rollCall) {
        return (topics.isEmpty() || rollCall.topics().stream().anyMatch(topics::contains))
                && title.map(pattern -> rollCall.title().byLanguage().values().stream()
                                .anyMatch(text -> pattern.matcher(text).find()))
                        .orElse(true)
                && period.holds(rollCall.date())
                && (sessions.isEmpty() || sessions.contains(rollCall.session()))
                && (kinds.isEmpty() || kinds.contains(rollCall.kind()));
    }
}
