package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.load.dataset.LibraryVotes;
import org.scrutin.jobs.load.dataset.VoetenVotes;
import org.scrutin.jobs.load.dataset.VotesInRows;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.tally.BallotCodes;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.tally.TableFile;
import org.scrutin.jobs.tally.VotesInBallots;

/** Data sets with one table, a row a ballot, that says in every row what was voted on. */
final class RowsReader implements FormatReader {

    private final StudySource source;
    private final VotesInRows votes;
    private final BallotCodes codes;
    private final CodedLayouts layouts;
    private final List<StudyInputs.Scanned> read = new ArrayList<>();

    private RowsReader(StudySource source, VotesInRows votes, BallotCodes codes, CodedLayouts layouts) {
        this.source = source;
        this.votes = votes;
        this.codes = codes;
        this.layouts = layouts.needing(votes.needed());
    }

    /** Erik Voeten's data set: numbers of the Correlates of War project for states, numbers for choices. */
    static RowsReader voeten(StudySource source, StateRegistry registry) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("1", "Y");
        choices.put("2", "A");
        choices.put("3", "N");
        choices.put("8", "X");
        choices.put("9", BallotCodes.NO_BALLOT);
        BallotCodes codes = new BallotCodes(registry.naming(), choices);
        CodedLayouts layouts =
                new CodedLayouts(codes).vote("rcid").state("ccode", "cow").choice("vote");
        return new RowsReader(source, new VoetenVotes(), codes, layouts);
    }

    /** The library's export of 2024. */
    static RowsReader library2024(StudySource source, StateRegistry registry) {
        BallotCodes codes = libraryCodes(registry, "NV");
        CodedLayouts layouts = new CodedLayouts(codes)
                .vote("undl_id")
                .state("ms_codes", "iso3")
                .state("ms_names", BallotCodes.NAME)
                .choice("ms_votes");
        return new RowsReader(source, LibraryVotes.of2024(), codes, layouts);
    }

    /** The library's exports since 2025. */
    static RowsReader librarySince2025(StudySource source, StateRegistry registry) {
        BallotCodes codes = libraryCodes(registry, "X");
        CodedLayouts layouts = new CodedLayouts(codes)
                .vote("undl_id")
                .state("ms_code", "iso3")
                .state("ms_name", BallotCodes.NAME)
                .choice("ms_vote");
        return new RowsReader(source, LibraryVotes.since2025(), codes, layouts);
    }

    private static BallotCodes libraryCodes(StateRegistry registry, String notVoting) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("Y", "Y");
        choices.put("N", "N");
        choices.put("A", "A");
        choices.put(notVoting, "X");
        return new BallotCodes(registry.naming(), choices);
    }

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        List<VotesInBallots.Found> all = new ArrayList<>();
        for (StudyInputs.Scanned scanned : inputs.files(source, "votes")) {
            inputs.gathering(() -> {
                TableFile table = inputs.table(scanned);
                if (layouts.layout(scanned.file().named(), table.header(), inputs.faults())
                        .isPresent()) {
                    VotesInBallots.Found found = VotesInBallots.find(table, votes.number(), votes.describing());
                    votes.read(found.table(), inputs.faults());
                    all.add(found);
                    read.add(scanned);
                }
            });
        }
        Map<String, RollCallId> ids = NumberedTables.add(votes.votes(), codes, tables);
        all.forEach(found -> tables.discrepancies(differences(found, ids)));
    }

    private static List<Discrepancy> differences(VotesInBallots.Found found, Map<String, RollCallId> ids) {
        Findings findings = new Findings(found.table().file().name());
        for (VotesInBallots.Difference difference : found.differences()) {
            findings.note(DiscrepancyKind.SOURCES_DIFFER, Discrepancy.Severity.WARNING, difference.line() + ":1")
                    .on(Optional.ofNullable(ids.get(difference.number())))
                    .evidence(difference.column() + ": " + difference.here())
                    .detail("Rows of one vote describe it differently. The first has " + difference.column() + " \""
                            + difference.first() + "\", which counts.")
                    .add();
        }
        return findings.all();
    }

    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        read.forEach(scanned -> ballots.add(scanned.file(), scanned.scan(), layouts, inputs.faults()));
    }
}
