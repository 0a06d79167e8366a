package org.scrutin.jobs.load.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.resolution.Adoption;
import org.scrutin.jobs.resolution.ListedStates;
import org.scrutin.jobs.resolution.Resolution;
import org.scrutin.jobs.resolution.ResolutionParser;
import org.scrutin.jobs.tally.BallotLayout;

/** Gathers what one file of resolutions holds, line by line. */
final class ResolutionBook {

    private static final String BODY = "General Assembly";

    private final DataFile file;
    private final StateRegistry registry;
    private final Findings findings;
    private final ListedStates names = new ListedStates();
    private final SortedSet<Long> leftOut = new TreeSet<>();
    private final SortedMap<Long, SortedSet<String>> inRuns = new TreeMap<>();
    private final List<RollCallsReader.Described> rollCalls = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    ResolutionBook(DataFile file, StateRegistry registry) {
        this.file = file;
        this.registry = registry;
        findings = new Findings(file.name());
    }

    /** Adds a resolution that no line before this one told. */
    void add(Resolution resolution) {
        boolean voted = resolution.adoption() == Adoption.RECORDED_VOTE;
        LocalText title = resolution.title().isEmpty() ? LocalText.EMPTY : LocalText.english(resolution.title());
        decisions.add(new Decision(
                file.name(),
                resolution.rollCall().value(),
                Optional.of(resolution.date()),
                resolution.topic(),
                title,
                mode(resolution.adoption()),
                RollCallResult.ADOPTED.id(),
                voted ? Optional.of(resolution.rollCall()) : Optional.empty(),
                resolution.place()));
        if (voted) {
            rollCalls.add(new RollCallsReader.Described(rollCall(resolution, title), resolution.line()));
            ListFindings lists = new ListFindings(findings, file.name(), resolution);
            lists.totals();
            SortedSet<String> runs = lists.names(names, registry);
            if (!runs.isEmpty()) {
                inRuns.put(resolution.line(), runs);
            }
        } else {
            withoutVote(resolution);
        }
    }

    /** Adds a further line about a resolution: one roll call and one decision, and a finding that says what differs. */
    void again(FirstLine here, FirstLine before, ResolutionParser parser) {
        leftOut.add(here.resolution().line());
        List<String> differing = here.differing(before, parser);
        boolean same = here.sameVote(before, registry);
        String elsewhere = "line " + before.resolution().line()
                + (before.file().written().equals(file.written())
                        ? ""
                        : " of " + before.file().name());
        boolean voted = before.resolution().adoption() == Adoption.RECORDED_VOTE;
        Findings.Note note = findings.note(
                        differing.isEmpty() ? DiscrepancyKind.REPEATED_RUN : DiscrepancyKind.SOURCES_DIFFER,
                        severity(differing, same),
                        here.resolution().place())
                .on(voted ? Optional.of(before.resolution().rollCall()) : Optional.empty())
                .evidence(here.resolution().symbol() + ": " + elsewhere);
        if (differing.isEmpty()) {
            note.detail("The resolution stands again, word for word as on " + elsewhere + ". It counts once.")
                    .add();
        } else {
            note.detail("The resolution stands again and differs from " + elsewhere + " in "
                            + String.join(", ", differing) + ". "
                            + (same
                                    ? "The vote is the same; it counts once, as on " + elsewhere + "."
                                    : "The two tell different votes; that of " + elsewhere
                                            + " counts until a person decides."))
                    .add();
        }
    }

    private static Severity severity(List<String> differing, boolean sameVote) {
        if (!sameVote) {
            return Severity.BLOCKING;
        }
        return differing.isEmpty() ? Severity.REPAIRED : Severity.WARNING;
    }

    /** Everything that was added. */
    ResolutionFile close() {
        return new ResolutionFile(
                file, rollCalls, decisions, findings.all(), new BallotLayout.Lists(names, leftOut, inRuns));
    }

    private RollCall rollCall(Resolution resolution, LocalText title) {
        return new RollCallBuilder(resolution.rollCall(), resolution.date())
                .source(file.name())
                .meeting(resolution.meeting())
                .session(resolution.session())
                .body(BODY)
                .topics(resolution.topic(), resolution.topics())
                .title(title)
                .result(Optional.of(RollCallResult.ADOPTED))
                .announced(resolution.announced())
                .build();
    }

    private static Optional<Decision.Mode> mode(Adoption adoption) {
        return switch (adoption) {
            case RECORDED_VOTE -> Optional.of(Decision.Mode.RECORDED_VOTE);
            case WITHOUT_A_VOTE -> Optional.of(Decision.Mode.WITHOUT_A_VOTE);
            case NOT_TOLD -> Optional.empty();
        };
    }

    private void withoutVote(Resolution resolution) {
        if (resolution.listed() > 0) {
            findings.note(DiscrepancyKind.BALLOT_WITHOUT_ROLL_CALL, Severity.BLOCKING, resolution.place())
                    .figures("", Integer.toString(resolution.listed()))
                    .evidence(resolution.symbol())
                    .detail("The lists hold names, and the data do not say that a recorded vote was taken."
                            + " They are not counted.")
                    .add();
        } else if (resolution.adoption() == Adoption.NOT_TOLD) {
            findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.WARNING, resolution.place())
                    .evidence(resolution.symbol())
                    .detail("The data do not say how the resolution was adopted, and list nobody. Whether there was a"
                            + " vote is open.")
                    .add();
        }
    }
}
