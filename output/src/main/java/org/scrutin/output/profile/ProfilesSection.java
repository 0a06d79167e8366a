package org.scrutin.output.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.Fold;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.Section;

/** A profile of each group and each state, folded, for the page: paper would be hundreds of sheets. */
public final class ProfilesSection {

    private final ProfileDraft draft;
    private final Profiles profiles;

    /** The profiles of a study in one language. */
    public ProfilesSection(ProfileDraft draft, Profiles profiles) {
        this.draft = draft;
        this.profiles = profiles;
    }

    /** The report with the profiles before its section on method, or at its end where it has none. */
    public Report in(Report report) {
        List<Section> sections = new ArrayList<>(report.sections());
        int place = 0;
        while (place < sections.size() && !sections.get(place).id().equals("method")) {
            place++;
        }
        sections.add(place, section());
        return new Report(report.meta(), report.furniture(), report.cover(), sections);
    }

    private Section section() {
        Section.Builder section = Section.newPart("profiles", draft.text("profile.title"))
                .paragraph(Inline.text(draft.text(
                        "profile.scope",
                        Map.of(
                                "kinds",
                                        draft.names()
                                                .kinds(draft.results()
                                                        .settings()
                                                        .kinds()),
                                "cycle", draft.names().cycleSoFar(profiles.lastCycle())))))
                .subheading(draft.text("profile.groups"));
        Map<String, Reference> subjects = subjects();
        Map<Reference, SubjectProfile> counted = subjects.values().parallelStream()
                .collect(Collectors.toConcurrentMap(subject -> subject, profiles::of));
        subjects.forEach((id, subject) -> {
            if (subject instanceof Reference.OfGroup) {
                section.add(fold(id, counted.get(subject)));
            }
        });
        section.subheading(draft.text("profile.states"));
        subjects.forEach((id, subject) -> {
            if (subject instanceof Reference.OfState) {
                section.add(fold(id, counted.get(subject)));
            }
        });
        return section.build();
    }

    /** Whose profiles there are, by the id of the fold: groups, then states by name. */
    public Map<String, Reference> subjects() {
        Map<String, Reference> subjects = new LinkedHashMap<>();
        data().roster().groups().stream()
                .filter(group -> !isEverybody(group))
                .sorted(Comparator.comparing(StateGroup::id))
                .map(group -> new Reference.OfGroup(group.id()))
                .forEach(group -> subjects.put(id(group), group));
        draft.names().sorted(data().matrix().states()).stream()
                .map(Reference.OfState::new)
                .forEach(state -> subjects.put(id(state), state));
        return subjects;
    }

    /** What stands in the fold of a profile. */
    public List<Block> blocks(SubjectProfile profile) {
        return new ProfileBlocks(draft, profiles).of(profile);
    }

    private static String id(Reference subject) {
        return subject.id().replace(':', '-').replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private Fold fold(String id, SubjectProfile profile) {
        return new Fold(id, draft.name(profile), blocks(profile));
    }

    private boolean isEverybody(StateGroup group) {
        LocalDate last = data().matrix().rollCalls().stream()
                .map(RollCall::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return data().roster().members(group.id(), last).size()
                >= data().roster().electorate(last).size();
    }

    private StudyData data() {
        return draft.results().data();
    }
}
