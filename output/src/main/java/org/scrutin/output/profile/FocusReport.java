package org.scrutin.output.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.Cover;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.ReportMeta;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.sections.ReportInput;
import org.scrutin.output.sections.ReportSections;

/**
 * The paper on one state or group: four answers on its first page, what they rest on behind them. It has no cover of its own and no
 * contents.
 */
public final class FocusReport {

    /** So much fits on the first page. */
    private static final int VOTES_IN_SHORT = 2;

    /** With more texts in the first table, the first page has room for one vote. */
    private static final int FEW_TEXTS = 10;

    private static final int STATES_IN_SHORT = 3;
    private static final int VOTES_IN_FULL = 6;
    private static final int MOST_VOTES = 12;
    private static final int NAMES = 10;
    private static final int STATES_IN_FULL = 8;

    private final ProfileDraft draft;
    private final Profiles profiles;
    private final ReportInput.Edition edition;

    /**
     * Papers of one edition in one language.
     *
     * @param edition what the imprint names
     */
    public FocusReport(ProfileDraft draft, Profiles profiles, ReportInput.Edition edition) {
        this.draft = draft;
        this.profiles = profiles;
        this.edition = edition;
    }

    /**
     * The paper.
     *
     * @param profile whom it is about
     * @param csv the name of the table beside it
     */
    public Report write(SubjectProfile profile, String csv) {
        String cycle = profiles.lastCycle();
        GroupsLeft left = new GroupsLeft(draft, profile, cycle, NAMES);
        CloserAndFarther closer = new CloserAndFarther(draft, profile, profiles.lastStep());
        List<Section> sections = List.of(
                new LastVotes(draft, profile, cycle, beside(profile, left)).section(),
                left.section(profile.series().size() > FEW_TEXTS ? 1 : VOTES_IN_SHORT),
                closer.section(STATES_IN_SHORT),
                new OpenQuestions(draft, profile, cycle).section(),
                behind(profile, left, closer),
                reading(csv));
        // Without a heading there are no contents.
        return new Report(meta(profile), ReportSections.furniture(draft.words(), ""), cover(), sections);
    }

    /** Of a state the groups whose votes stand beside its own. */
    private GroupsBeside beside(SubjectProfile profile, GroupsLeft left) {
        return ProfileDraft.ofState(profile)
                ? GroupsBeside.of(
                        profile,
                        left.groups().stream()
                                .map(group -> profiles.of(new Reference.OfGroup(group)))
                                .toList())
                : GroupsBeside.NONE;
    }

    private Section behind(SubjectProfile profile, GroupsLeft left, CloserAndFarther closer) {
        Section.Builder section = Section.newPart("behind", draft.text("focus.behind"))
                .add(new BallotsByCycle(draft, profile, profiles.cycles()).table())
                .addAll(closer.nearestAndFarthest(STATES_IN_FULL));
        BulletList votes = left.votes(Math.min(Math.max(left.votesInCycle(), VOTES_IN_FULL), MOST_VOTES));
        return votes.items().isEmpty()
                ? section.build()
                : section.subheading(draft.text("focus.left.newest")).add(votes).build();
    }

    private Section reading(String csv) {
        return Section.inPart("reading", draft.text("focus.reading"))
                .add(new SmallPrint(List.of(
                        Paragraph.of(draft.text("focus.reading.groups")),
                        Paragraph.of(draft.text("focus.reading.partners")),
                        Paragraph.of(draft.text("focus.reading.table", Map.of("csv", csv))))))
                .build();
    }

    private ReportMeta meta(SubjectProfile profile) {
        String study = draft.results()
                .settings()
                .title()
                .in(draft.language())
                .orElse(draft.results().settings().id());
        String name = draft.name(profile);
        return new ReportMeta(
                name,
                study,
                draft.language(),
                draft.results().settings().id(),
                edition.id(),
                period(),
                draft.text("focus.description", Map.of("name", name, "study", study)),
                List.of(name, draft.text("cover.keyword.vote")),
                draft.text("focus.head", Map.of("name", name, "study", study)));
    }

    private String period() {
        List<LocalDate> days = draft.results().data().matrix().rollCalls().stream()
                .map(RollCall::date)
                .sorted(Comparator.naturalOrder())
                .toList();
        String from = draft.day(days.get(0));
        String to = draft.day(days.get(days.size() - 1));
        return from.equals(to) ? from : draft.text("cover.period", Map.of("from", from, "to", to));
    }

    private Cover cover() {
        List<Inline> read = new ArrayList<>();
        read.add(Inline.text(period() + draft.text("focus.stop") + scope()));
        return new Cover(
                List.of(),
                List.of(),
                read,
                List.of(
                        List.of(Inline.text(draft.text("cover.edition", Map.of("edition", edition.id())))),
                        List.of(Inline.text(
                                draft.text("cover.program", Map.of("version", edition.programVersion()))))));
    }

    private String scope() {
        String kinds = draft.names().kinds(draft.results().settings().kinds());
        return profiles.cycles().isEmpty()
                ? draft.text("focus.scope.record", Map.of("kinds", kinds))
                : draft.text(
                        "focus.scope",
                        Map.of("kinds", kinds, "cycle", draft.names().cycleSoFar(profiles.lastCycle())));
    }
}
