package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;

/** A state's own changes of vote over the whole study: the last two votes on each text do not show those before. */
final class OwnSwitches {

    private static final int MOST = 8;

    private OwnSwitches() {}

    /** The newest by text, first the text that it changed on last; older ones counted; empty for a group, and for a state without a second ballot on any text. */
    static Optional<Paragraph> of(ProfileDraft draft, SubjectProfile profile) {
        if (!(profile.subject() instanceof Reference.OfState of) || draft.possibleSwitches(of.state()) == 0) {
            return Optional.empty();
        }
        // Of one day by id: the record's own order is in no table.
        List<Switch> switches = draft.results().switches().stream()
                .filter(change -> change.state().equals(of.state()))
                .sorted(Comparator.comparing((Switch change) ->
                                draft.rollCall(change.rollCall()).date())
                        .reversed()
                        .thenComparing(Switch::rollCall))
                .toList();
        List<Inline> line = new ArrayList<>();
        line.add(Inline.text(draft.text(
                "focus.votes.switches", Map.of("n", switches.size(), "of", draft.possibleSwitches(of.state())))));
        Map<String, List<Switch>> byText = new LinkedHashMap<>();
        switches.stream()
                .limit(MOST)
                .forEach(change -> byText.computeIfAbsent(change.series(), text -> new ArrayList<>())
                        .add(change));
        String before = "";
        for (Map.Entry<String, List<Switch>> text : byText.entrySet()) {
            String name = draft.names().series(text.getKey());
            before += draft.text("focus.votes.switch", Map.of("text", name));
            for (Switch change : text.getValue()) {
                String year = Integer.toString(
                        draft.rollCall(change.rollCall()).date().getYear());
                line.add(Inline.text(before + draft.text("focus.votes.switch.year", Map.of("year", year))));
                line.add(draft.letter(Optional.of(change.from())));
                line.add(Inline.text(draft.text("focus.votes.switch.to")));
                line.add(draft.letter(Optional.of(change.to())));
                before = draft.text("focus.comma");
            }
            before = draft.text("focus.semicolon");
        }
        int more = switches.size() - MOST;
        if (more > 0) {
            line.add(Inline.text(draft.text("focus.votes.switch.more", Map.of("more", more))));
        }
        if (!switches.isEmpty()) {
            line.add(Inline.text(draft.text("focus.stop").strip()));
        }
        return Optional.of(new Paragraph(line));
    }
}
