package org.scrutin.jobs.tally;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.file.TextLine;
import org.scrutin.jobs.resolution.Adoption;
import org.scrutin.jobs.resolution.Resolution;
import org.scrutin.jobs.resolution.ResolutionLine;
import org.scrutin.jobs.resolution.ResolutionParser;

/**
 * The ballots of a file of resolutions, line by line: of each list the states that its names mean, each once. What stands
 * twice or means nobody was told as a finding when the lines were first read.
 */
final class ResolutionBallots extends LineBallots {

    private final BallotLayout.Lists layout;
    private final BallotDictionary words;
    private final ResolutionParser parser = new ResolutionParser();

    ResolutionBallots(BallotFile ballots, BallotDictionary words) {
        super(ballots, "JSON lines");
        this.words = words;
        layout = (BallotLayout.Lists) ballots.layout();
    }

    @Override
    void read(TextLine line) {
        if (layout.leftOut().contains(line.number())) {
            return;
        }
        ResolutionLine read = parser.parse(line);
        if (read instanceof ResolutionLine.Refused refused) {
            give(new BallotLine.Broken(site(line.number(), 0), refused.found(), refused.expected()));
        } else if (read instanceof Resolution resolution && resolution.adoption() == Adoption.RECORDED_VOTE) {
            lists(resolution);
        }
    }

    private void lists(Resolution resolution) {
        if (words.leavesOut(resolution.rollCall().value())) {
            give(new BallotLine.LeftOut(site(resolution.line(), 0), resolution.listed()));
            return;
        }
        int column = 0;
        for (Choice choice : Resolution.CHOICES) {
            SortedSet<StateId> listed = new TreeSet<>();
            for (String name : resolution.list(choice).names()) {
                Optional<StateId> state = layout.names().of(name, resolution.date());
                if (state.isPresent() && listed.add(state.get())) {
                    give(ballot(resolution, new Listed(name, state.get(), choice, column)));
                }
                column++;
            }
        }
    }

    /** A name in a list; the column is its position among all names of the line. */
    private record Listed(String name, StateId state, Choice choice, int column) {}

    private BallotLine ballot(Resolution resolution, Listed listed) {
        String state = listed.state().value();
        boolean inRun =
                layout.inRuns().getOrDefault(resolution.line(), new TreeSet<>()).contains(state);
        return new BallotLine.Written(
                site(resolution.line(), listed.column()),
                resolution.rollCall().value(),
                state,
                String.valueOf(listed.choice().letter()),
                () -> new BallotNotes(listed.name(), fileName(), resolution.place(), inRun ? "true" : "", ""));
    }
}
