package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.profile.OpenMatter;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** The fourth answer: what the last cycle leaves open. */
final class OpenQuestions {

    private static final int VOTES = 3;

    private final ProfileDraft draft;
    private final SubjectProfile profile;
    private final String cycle;

    /**
     * The answer.
     *
     * @param cycle the last one, or all where the study has none
     */
    OpenQuestions(ProfileDraft draft, SubjectProfile profile, String cycle) {
        this.draft = draft;
        this.profile = profile;
        this.cycle = cycle;
    }

    Section section() {
        List<List<Inline>> items = new ArrayList<>();
        for (OpenMatter.Kind kind : OpenMatter.Kind.values()) {
            List<RollCallId> votes = profile.open().stream()
                    .filter(matter -> matter.kind() == kind)
                    .map(OpenMatter::rollCall)
                    .toList();
            boolean asked = kind == OpenMatter.Kind.NARROW || kind == OpenMatter.Kind.DISCREPANT;
            if (asked || !votes.isEmpty()) {
                items.add(List.of(Inline.text(draft.text(
                        "focus.open." + kind.id(),
                        Map.of("n", votes.size(), "of", among(kind), "votes", named(votes))))));
            }
        }
        return Section.builder("open", heading()).add(new BulletList(items)).build();
    }

    private String heading() {
        return cycle.equals(Scope.ALL)
                ? draft.text("focus.open")
                : draft.text("focus.open.cycle", Map.of("cycle", draft.names().cycleSoFar(cycle)));
    }

    /** How many there could be: votes of the cycle, or texts that return. */
    private long among(OpenMatter.Kind kind) {
        return kind == OpenMatter.Kind.NOT_RETURNED
                ? profile.series().stream()
                        .filter(text -> text.series().isPresent())
                        .count()
                : draft.results().outcomes().stream()
                        .filter(outcome ->
                                cycle.equals(Scope.ALL) || outcome.cycle().equals(cycle))
                        .count();
    }

    private String named(List<RollCallId> votes) {
        List<String> named = votes.stream()
                .limit(VOTES)
                .map(draft.names()::rollCallInSentence)
                .toList();
        int more = votes.size() - named.size();
        return more == 0
                ? draft.names().join(named)
                : draft.text(
                        "focus.more.votes",
                        Map.of("named", String.join(draft.text("focus.comma"), named), "more", more));
    }
}
