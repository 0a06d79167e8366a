package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.profile.OpenMatter;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** The fourth answer: what the last cycle leaves open. */
final class OpenQuestions {

    private static final int VOTES = 3;

    private final ProfileDraft draft;
    private final SubjectProfile profile;

    OpenQuestions(ProfileDraft draft, SubjectProfile profile) {
        this.draft = draft;
        this.profile = profile;
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
                items.add(List.of(Inline.text(
                        draft.text("focus.open." + kind.id(), Map.of("n", votes.size(), "votes", named(votes))))));
            }
        }
        return Section.builder("open", draft.text("focus.open"))
                .add(new BulletList(items))
                .build();
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
