package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.profile.OpenMatter;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
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
            if (kind == OpenMatter.Kind.CANDIDATE) {
                items.addAll(candidates(votes));
                continue;
            }
            boolean asked = kind == OpenMatter.Kind.NARROW || kind == OpenMatter.Kind.DISCREPANT;
            if (asked || !votes.isEmpty()) {
                items.add(List.of(Inline.text(draft.text(
                        "focus.open." + kind.id(),
                        Map.of("n", votes.size(), "of", among(kind), "votes", named(votes))))));
            }
        }
        return Section.builder("open", heading()).add(new BulletList(items)).build();
    }

    /** Of each vote by itself: who else may be the name that its list lacks differs from vote to vote. */
    private List<List<Inline>> candidates(List<RollCallId> votes) {
        List<List<Inline>> items = new ArrayList<>();
        votes.stream().limit(VOTES).forEach(vote -> items.add(List.of(Inline.text(candidate(vote)))));
        int more = votes.size() - items.size();
        if (more > 0) {
            items.add(List.of(Inline.text(draft.text("focus.open.candidate.more", Map.of("more", more)))));
        }
        return items;
    }

    private String candidate(RollCallId vote) {
        List<StateId> candidates = draft.results().discrepancies().stream()
                .filter(found -> found.kind() == DiscrepancyKind.MISSING_CANDIDATE)
                .filter(found -> found.rollCall().filter(vote::equals).isPresent())
                .flatMap(found -> found.state().stream())
                .distinct()
                .toList();
        int own = (int) candidates.stream().filter(state -> isOwn(state, vote)).count();
        return draft.text(
                ProfileDraft.ofState(profile) ? "focus.open.candidate.state" : "focus.open.candidate.group",
                Map.of("vote", draft.names().rollCallInSentence(vote), "own", own, "others", candidates.size() - own));
    }

    private boolean isOwn(StateId state, RollCallId vote) {
        return profile.subject() instanceof Reference.OfGroup of
                ? draft.results()
                        .data()
                        .roster()
                        .members(of.group(), draft.rollCall(vote).date())
                        .contains(state)
                : profile.subject().is(state);
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
