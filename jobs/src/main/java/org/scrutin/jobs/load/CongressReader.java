package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.load.dataset.CongressVotes;
import org.scrutin.jobs.load.dataset.NumberedRollCall;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;
import org.scrutin.jobs.tally.BallotCodes;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.voters.OrdLine;

/** Roll calls of one chamber of the United States Congress as Voteview has them. */
final class CongressReader implements FormatReader {

    private final StudySource source;
    private final BallotCodes codes;
    private final Set<String> chambers = new TreeSet<>();

    /**
     * A reader that has read nothing.
     *
     * @param source where the tables lie
     * @param registry of states and of the members
     */
    CongressReader(StudySource source, StateRegistry registry) {
        this.source = source;
        codes = new BallotCodes(registry.naming(), OrdReader.choices())
                .expecting("a member of the chamber, as the table of members has them");
    }

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        inputs.eachTable(source, TableRole.MEMBERS.key(), this::withoutVote);
        inputs.eachTable(source, TableRole.ROLL_CALLS.key(), table -> {
            List<RollCallsReader.Described> read = new ArrayList<>();
            for (NumberedRollCall vote : CongressVotes.read(table, inputs.faults())) {
                String chamber = vote.described().rollCall().body();
                if (source.chamber().filter(asked -> !asked.equals(chamber)).isPresent()) {
                    codes.passOver(vote.number());
                } else {
                    chambers.add(chamber);
                    codes.vote(
                            vote.number(),
                            vote.described().rollCall().id(),
                            vote.described().rollCall().date());
                    read.add(vote.described());
                }
            }
            if (chambers.size() > 1) {
                inputs.faults()
                        .add(InputFault.inFile(
                                table.file().named(),
                                "votes of both chambers",
                                "the files of one, or chamber: House or Senate in the source"));
            }
            tables.rollCalls(table.file(), read);
        });
    }

    /** The President's positions stand among the ballots and are none. */
    private void withoutVote(SmallTable members) {
        for (SmallTable.Row row : members.rows()) {
            if (row.text("chamber").equals("President")) {
                codes.nobody(row.text("icpsr"));
            }
        }
    }

    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        CodedLayouts layouts = new CodedLayouts(codes)
                .vote(CongressVotes.NUMBER.toArray(String[]::new))
                .state("icpsr", OrdLine.SCHEME)
                .choice("cast_code");
        for (StudyInputs.Scanned scanned : inputs.files(source, TableRole.VOTES.key())) {
            ballots.add(scanned.file(), scanned.scan(), layouts, inputs.faults());
        }
    }
}
