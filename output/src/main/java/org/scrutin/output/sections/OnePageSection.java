package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.Finding;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.ChangeSplit;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.spec.PatternGrid;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Notice;
import org.scrutin.output.document.NumberedFindings;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.wording.ClaimSentences;

/** Findings first, what the numbers are, and the one figure that says the whole. */
final class OnePageSection {

    /** Sentences behind a finding, those that rest on most first. */
    private static final int COMPANIONS = 1;

    Optional<Section> write(Draft draft) {
        List<NumberedFindings.Finding> findings = draft.claims().findings().stream()
                .map(finding -> finding(draft, finding))
                .toList();
        Section.Builder section =
                Section.onNewPage("in-one-page", draft.text("onepage.title")).add(new NumberedFindings(findings));
        Class<? extends ChartSpec> figure = draft.severalCycles() ? ChangeSplit.class : PatternGrid.class;
        draft.figures(figure).stream().limit(1).forEach(section::add);
        section.add(new SmallPrint(List.of(standing(draft), Paragraph.of(draft.text("onepage.marks")))));
        return Optional.of(section.build());
    }

    /** One sentence for whoever reads no more; what it rests on stands below, in the words that it needs. */
    private static NumberedFindings.Finding finding(Draft draft, Finding finding) {
        Claim claim = finding.claim();
        List<Inline> detail = new ArrayList<>();
        if (draft.hasLead(claim)) {
            detail.addAll(draft.behindLead(claim));
        }
        List<Inline> behind = companions(draft, finding);
        if (!detail.isEmpty() && !behind.isEmpty()) {
            detail.add(Inline.text(draft.text("cover.between")));
        }
        detail.addAll(behind);
        return new NumberedFindings.Finding(
                draft.hasLead(claim) ? draft.lead(claim) : draft.briefWithTitle(claim), detail);
    }

    /** The claims that name who stands behind a finding. */
    private static List<Inline> companions(Draft draft, Finding finding) {
        List<Claim> companions = Stream.of(
                        size(draft, finding), behind(draft, finding).limit(COMPANIONS), since(draft, finding))
                .flatMap(claims -> claims)
                .toList();
        List<Inline> inlines = new ArrayList<>();
        for (Claim companion : companions) {
            if (!inlines.isEmpty()) {
                inlines.add(Inline.text(" "));
            }
            inlines.addAll(draft.brief(companion));
        }
        inlines.addAll(unreconciled(draft, finding, !inlines.isEmpty()));
        if (finding.kind() == Finding.Kind.RESULT) {
            List<Inline> decided = RestsOn.of(finding.claim(), draft.results()).stream()
                    .flatMap(vote -> new LayerTables(draft).decided(vote).stream())
                    .toList();
            if (!inlines.isEmpty() && !decided.isEmpty()) {
                inlines.add(Inline.text(draft.text("cover.between")));
            }
            inlines.addAll(decided);
        }
        return inlines;
    }

    /** Beside a finding that rests on a vote that added up in the edition before and does no longer: what its lists say now. */
    private static List<Inline> unreconciled(Draft draft, Finding finding, boolean between) {
        List<Inline> inlines = new ArrayList<>();
        for (RollCallId vote : RestsOn.of(finding.claim(), draft.results())) {
            boolean isNew = draft.input().edition().since().difference().stream()
                    .flatMap(difference -> difference.votesThatAre(RollCallOutcome.Status.DISCREPANT.id()).stream())
                    .anyMatch(vote.value()::equals);
            Optional<Claim> mismatch = draft.claims().all().stream()
                    .filter(claim -> claim.id().equals("record:mismatch:" + vote))
                    .filter(claim -> !claim.id().equals(finding.claim().id()))
                    .findFirst();
            if (isNew && mismatch.isPresent()) {
                String lead = draft.text("since.rests-on");
                inlines.add(Inline.text((between || !inlines.isEmpty() ? " " : "") + lead + " "));
                inlines.addAll(draft.brief(mismatch.get()));
            }
        }
        return inlines;
    }

    /**
     * Of a change: whether another group changed more, if no definition takes that back, and of the one since the first cycle that
     * most of it comes from topics, with how far that hangs on definitions: who reads that members vote less alike takes it for
     * changed votes.
     */
    private static Stream<Claim> size(Draft draft, Finding finding) {
        return switch (finding.kind()) {
            case CHANGE_SINCE_THE_FIRST_CYCLE ->
                draft.claims().of(StudyClaims.Part.LARGEST_CHANGE).stream()
                        .filter(claim -> claim.template().equals("change.agenda") || holdsAlways(claim));
            case CHANGE_SINCE_THE_LAST_CYCLE -> draft.claims().of(StudyClaims.Part.LARGER_CHANGES).stream();
            default -> Stream.empty();
        };
    }

    /** Whether no definition touches a sentence, or all bear it out. */
    static boolean holdsAlways(Claim claim) {
        return claim.argument("standing")
                .filter(argument -> !argument.value().equals(new ClaimValue.Form("always")))
                .isEmpty();
    }

    private static Stream<Claim> behind(Draft draft, Finding finding) {
        String id = finding.claim().id();
        return draft.claims().all().stream()
                .filter(claim -> !namesMany(claim))
                .filter(claim -> switch (finding.kind()) {
                    case DISSENT ->
                        claim.id().equals(id.replace("dissent:joined:", "dissent:joined:names:"))
                                || claim.id().equals(id.replace("dissent:joined:", "dissent:companion:"))
                                || claim.template().equals("dissent.end");
                    case OPEN_RECORD, CONTRADICTED_RECORD ->
                        claim.id().equals(id.replace("record:mismatch:", "record:candidates:"));
                    case RESULT ->
                        !tellsTheGap(draft, id)
                                && !claim.template().equals("record.candidates.decided")
                                && claim.id().equals(id.replace("result:", "record:candidates:"));
                    case CHANGE_SINCE_THE_LAST_CYCLE ->
                        !tellsWhoLeft(draft)
                                && claim.template().equals("change.switchers")
                                && claim.n() > 1
                                && group(claim).equals(group(finding.claim()));
                    default -> false;
                })
                .sorted(Comparator.comparingInt((Claim claim) -> -claim.n()));
    }

    /** Whether another finding tells that the totals and the lists of a result differ. */
    private static boolean tellsTheGap(Draft draft, String result) {
        return draft.claims().findings().stream()
                .anyMatch(finding -> finding.claim().id().equals(result.replace("result:", "record:mismatch:")));
    }

    /** Whether another finding names the members that left their group. */
    private static boolean tellsWhoLeft(Draft draft) {
        return draft.claims().findings().stream().anyMatch(finding -> finding.kind() == Finding.Kind.LEFT_OTHERS);
    }

    /** Whether the sentence is a list of names that is too long for a first page; its section has it. */
    private static boolean namesMany(Claim claim) {
        return claim.argument("states")
                .map(Argument::value)
                .filter(value -> value instanceof ClaimValue.States states
                        && states.states().size() > ClaimSentences.NAMED)
                .isPresent();
    }

    private static Optional<ClaimValue> group(Claim claim) {
        return claim.argument("group").map(Argument::value);
    }

    /** Beside a fall of support, how the votes in favour of the text went on. */
    private static Stream<Claim> since(Draft draft, Finding finding) {
        if (finding.kind() != Finding.Kind.LESS_SUPPORT) {
            return Stream.empty();
        }
        int year = year(finding.claim());
        return draft.claims().of(StudyClaims.Part.SWITCHES).stream()
                .filter(claim -> claim.template().equals(finding.claim().template())
                        && series(claim).equals(series(finding.claim()))
                        && year(claim) > year)
                .sorted(Comparator.comparingInt(OnePageSection::year));
    }

    private static Optional<ClaimValue> series(Claim claim) {
        return claim.argument("series").map(Argument::value);
    }

    private static int year(Claim claim) {
        return claim.argument("year").map(Argument::value).stream()
                .mapToInt(value -> value instanceof ClaimValue.Year year ? year.year() : 0)
                .findFirst()
                .orElse(0);
    }

    private static Notice standing(Draft draft) {
        List<String> said = new ArrayList<>(List.of(
                draft.text("standing.census"),
                draft.text("standing.silent"),
                draft.text("standing.chance"),
                definitions(draft),
                draft.text("standing.absent"),
                draft.text("standing.rounded")));
        if (draft.results().outcomes().stream()
                .anyMatch(outcome -> outcome.rollCall().id().value().startsWith("A/RES/"))) {
            said.add(draft.text("standing.resolutions"));
        }
        openCycle(draft).ifPresent(said::add);
        return new Notice(
                Notice.Severity.STANDING,
                draft.text("standing.title"),
                said.stream().map(text -> List.of(Inline.text(text))).toList());
    }

    /** A cycle's name is that of its plan: how far its votes go where it goes on. */
    private static Optional<String> openCycle(Draft draft) {
        return draft.results().settings().cycles().stream()
                .flatMap(cycle -> draft
                        .names()
                        .lastYearOfOpen(cycle)
                        .map(year -> draft.text(
                                "standing.open",
                                Map.of(
                                        "cycle",
                                        draft.names().cycle(cycle.id()),
                                        "from",
                                        Integer.toString(cycle.period()
                                                .from()
                                                .orElseThrow()
                                                .getYear()),
                                        "year",
                                        year,
                                        "id",
                                        cycle.id())))
                        .stream())
                .findFirst()
                .filter(said -> draft.severalCycles());
    }

    /** Which findings no definition touches, by number: the others say themselves how far they hang on one. */
    private static String definitions(Draft draft) {
        List<Finding> findings = draft.claims().findings();
        List<String> untouched = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).claim().argument("standing").isEmpty()) {
                untouched.add(draft.numbers().count(i + 1));
            }
        }
        return draft.text(
                "standing.definitions",
                Map.of("untouched", untouched.size(), "numbers", draft.names().join(untouched)));
    }
}
