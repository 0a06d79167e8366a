package org.scrutin.jobs.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.load.dataset.ParliamentVotes;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;
import org.scrutin.jobs.tally.BallotCodes;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.voters.VoterTables;

/** Roll calls of the European Parliament as HowTheyVote has them. */
final class ParliamentReader implements FormatReader {

    private final StudySource source;
    private final BallotCodes codes;

    /**
     * A reader that has read nothing.
     *
     * @param source where the tables lie
     * @param registry of states and of the members
     */
    ParliamentReader(StudySource source, StateRegistry registry) {
        this.source = source;
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("FOR", "Y");
        choices.put("AGAINST", "N");
        choices.put("ABSTENTION", "A");
        choices.put("DID_NOT_VOTE", "X");
        codes = new BallotCodes(registry.naming(), choices)
                .expecting("a member, as the table of group memberships has them");
    }

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        // Who votes was read when the study was: here the files are among its inputs.
        inputs.files(source, TableRole.GROUP_MEMBERSHIPS.key());
        inputs.files(source, TableRole.MEMBERS.key());
        ParliamentVotes read = new ParliamentVotes(inputs.faults());
        inputs.eachTable(source, TableRole.VOTES.key(), read::read);
        NumberedTables.add(read.votes(), codes, tables);
    }

    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        CodedLayouts layouts = new CodedLayouts(codes)
                .vote("vote_id")
                .state("member_id", VoterTables.MEMBERS_OF_PARLIAMENT)
                .choice("position");
        for (StudyInputs.Scanned scanned : inputs.files(source, TableRole.MEMBER_VOTES.key())) {
            ballots.add(scanned.file(), scanned.scan(), layouts, inputs.faults());
        }
    }
}
