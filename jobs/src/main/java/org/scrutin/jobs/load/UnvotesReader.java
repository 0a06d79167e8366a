package org.scrutin.jobs.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.load.dataset.UnvotesTables;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.tally.BallotCodes;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.tally.BallotLayout;

/** Recorded votes of the General Assembly as the R package unvotes has them: ballots, roll calls and issues, a table each. */
final class UnvotesReader implements FormatReader {

    private static final Map<String, String> CHOICES = choices();

    private final StudySource source;
    private final BallotCodes codes;

    /**
     * A reader that has read nothing.
     *
     * @param source where the tables lie
     * @param registry of states, which the ballots name in words
     */
    UnvotesReader(StudySource source, StateRegistry registry) {
        this.source = source;
        codes = new BallotCodes(registry.naming(), CHOICES);
    }

    private static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("yes", "Y");
        choices.put("abstain", "A");
        choices.put("no", "N");
        return choices;
    }

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        UnvotesTables read = new UnvotesTables(inputs.faults());
        inputs.eachTable(source, "issues", read::issues);
        inputs.eachTable(source, "roll-calls", read::rollCalls);
        NumberedTables.add(read.votes(), codes, tables);
    }

    /** The country's name as the package has it tells more than its code, which is the same for a state and its successor. */
    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        BallotLayout.Reading layouts = new CodedLayouts(codes)
                .vote("rcid")
                .state("country", "unvotes")
                .state("country", BallotCodes.NAME)
                .state("country_code", "iso2")
                .choice("vote");
        for (StudyInputs.Scanned scanned : inputs.files(source, "votes")) {
            ballots.add(scanned.file(), scanned.scan(), layouts, inputs.faults());
        }
    }
}
