package org.scrutin.output.sections;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;

/** How near the other result was, who could have brought it, and how states chose between two of their groups. */
final class DecidingSection {

    private static final String MEMBER = "between.member";

    Optional<Section> write(Draft draft) {
        List<Claim> near = draft.claims().of(StudyClaims.Part.DECIDING);
        List<Claim> between = draft.claims().of(StudyClaims.Part.BETWEEN_GROUPS);
        if (near.isEmpty() && between.isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.builder("deciding", draft.text("deciding.title"));
        if (!near.isEmpty()) {
            section.add(draft.bullets(near));
            if (!draft.results().deciding().outcomes().isEmpty()) {
                section.add(new Paragraph(List.of(draft.note(draft.text("deciding.note"), "flips"))));
            }
        }
        List<Claim> pairs = between.stream()
                .filter(claim -> !claim.template().equals(MEMBER))
                .toList();
        if (!pairs.isEmpty()) {
            section.subheading(draft.textOnKinds("deciding.between"))
                    .add(draft.bullets(pairs))
                    .add(new Paragraph(List.of(draft.note(draft.text("deciding.between.note"), "cross_pressure"))));
        }
        List<Claim> members = between.stream()
                .filter(claim -> claim.template().equals(MEMBER))
                .toList();
        if (!members.isEmpty()) {
            section.subheading(draft.textOnKinds("deciding.members"))
                    .add(draft.bullets(members))
                    .add(new Paragraph(List.of(draft.note(draft.text("deciding.members.note"), "group_dissent"))));
        }
        return Optional.of(section.build());
    }
}
