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
 * @param importance whether a data set must call the vote important, which only the data set's own tables can tell
 */
public record Selection(
        Set<String> topics,
        Optional<Pattern> title,
        Period period,
        Set<String> sessions,
        Set<RollCallKind> kinds,
        Importance importance) {

    /**
     * Of the kinds: whole texts alone, without votes on paragraphs and amendments. The field's word for it; the data set of
     * Voeten, Strezhnev and Bailey (doi:10.7910/DVN/LEJUQZ) marks both kinds of votes ({@code para}, {@code amend}) so that they can be
     * left out.
     */
    public static final String FINAL_PASSAGE = "final-passage";

    /** Which votes pass. */
    public enum Importance {
        ANY,
        IMPORTANT
    }

    /** Whether the roll call passes every test but that of importance. */
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
