package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;
import org.scrutin.jobs.tally.BallotCodes;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.tally.BallotLayout;
import org.scrutin.jobs.tally.TableFile;

/**
 * Tables with a row a state and a column a vote. The first column names the state. Names of columns may repeat: each column is a
 * vote of its own.
 */
final class WideReader implements FormatReader {

    /** What the first column may hold, the most certain first. */
    private static final List<String> SCHEMES = List.of("iso3", BallotCodes.NAME, "iso2", "cow");

    /** A vote on a paragraph is called by its text and the paragraph: preambular or operative. */
    private static final Pattern PARAGRAPH = Pattern.compile("(.+?)(PP|OP)(\\d+)");

    private final StudySource source;
    private final BallotCodes codes;
    private final UndatedVotes votes;
    private final Map<DataFile, List<BallotLayout.VoteColumn>> columns = new LinkedHashMap<>();

    /**
     * A reader that has read nothing.
     *
     * @param source where the tables lie
     * @param registry of states
     */
    WideReader(StudySource source, StateRegistry registry) {
        this.source = source;
        Map<String, String> choices = new LinkedHashMap<>();
        List.of("Y", "N", "A", "X").forEach(letter -> choices.put(letter, letter));
        choices.put("", BallotCodes.NO_BALLOT);
        codes = new BallotCodes(registry.naming(), choices);
        votes = new UndatedVotes(source);
    }

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        votes.readTable(inputs);
        for (StudyInputs.Scanned scanned : inputs.files(source, TableRole.VOTES.key())) {
            inputs.gathering(() -> {
                TableFile table = inputs.table(scanned);
                columns.put(scanned.file(), columns(scanned.file(), table.header(), inputs.faults()));
                tables.discrepancies(repeated(scanned.file(), table.header()));
            });
        }
        votes.addTo(tables, inputs.faults());
    }

    private List<BallotLayout.VoteColumn> columns(DataFile file, List<String> header, InputFaults faults) {
        List<BallotLayout.VoteColumn> read = new ArrayList<>();
        if (header.size() < 2) {
            faults.add(InputFault.atLine(
                    file.named(),
                    1,
                    "the columns " + String.join(", ", header),
                    "a column of states and a column a vote"));
        }
        for (int position = 1; position < header.size(); position++) {
            if (header.get(position).isBlank()) {
                faults.add(InputFault.atLine(
                        file.named(), 1, "no name of column " + (position + 1), "a name of the vote"));
                continue;
            }
            RollCallId id = id(file, header, position);
            Optional<RollCall> rollCall = votes.rollCall(undescribed(file, header, position), file);
            if (rollCall.isPresent()) {
                codes.vote(id.value(), id, rollCall.get().date());
                read.add(new BallotLayout.VoteColumn(position, id.value()));
            }
        }
        return read;
    }

    /** A column's name where it stands once, else with its number; under the file's name, unless a table gives the votes' ids. */
    private RollCallId id(DataFile file, List<String> header, int position) {
        String name = header.get(position).strip();
        String own = times(header, name) > 1 ? name + ":column-" + (position + 1) : name;
        return new RollCallId(votes.hasTable() ? own : file.stem() + ":" + own);
    }

    private static long times(List<String> header, String name) {
        return header.stream()
                .skip(1)
                .filter(other -> other.strip().equals(name))
                .count();
    }

    private RollCall undescribed(DataFile file, List<String> header, int position) {
        RollCallBuilder rollCall = votes.builder(id(file, header, position), file);
        Matcher paragraph = PARAGRAPH.matcher(header.get(position).strip());
        if (paragraph.matches()) {
            int whole = header.indexOf(paragraph.group(1));
            rollCall.kind(RollCallKind.PARAGRAPH)
                    .paragraph(paragraph.group(2) + "-" + paragraph.group(3))
                    .wholeText(
                            whole > 0 && times(header, paragraph.group(1)) == 1
                                    ? Optional.of(id(file, header, whole))
                                    : Optional.empty());
        }
        return rollCall.build();
    }

    /** One finding a name that several columns have. */
    private List<Discrepancy> repeated(DataFile file, List<String> header) {
        Map<String, List<Integer>> positions = new TreeMap<>();
        for (int position = 1; position < header.size(); position++) {
            positions
                    .computeIfAbsent(header.get(position).strip(), name -> new ArrayList<>())
                    .add(position);
        }
        Findings findings = new Findings(file.name());
        positions.forEach((name, of) -> {
            if (of.size() > 1) {
                List<String> numbers = of.stream()
                        .map(position -> String.valueOf(position + 1))
                        .toList();
                findings.note(DiscrepancyKind.TWIN_ROLL_CALL, Discrepancy.Severity.WARNING, "1:1")
                        .on(Optional.of(id(file, header, of.get(0))))
                        .evidence(name)
                        .detail("Columns " + String.join(", ", numbers)
                                + " have this name. Each is read as a vote of its own, under its number.")
                        .add();
            }
        });
        return findings.all();
    }

    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        for (StudyInputs.Scanned scanned : inputs.files(source, TableRole.VOTES.key())) {
            List<BallotLayout.VoteColumn> read = columns.getOrDefault(scanned.file(), List.of());
            ballots.add(
                    scanned.file(),
                    scanned.scan(),
                    (file, header, faults) -> Optional.of(new BallotLayout.ByState(
                            header.size(),
                            SCHEMES.stream()
                                    .map(scheme -> new BallotCodes.StateWord(0, scheme))
                                    .toList(),
                            read,
                            codes)),
                    inputs.faults());
        }
    }
}
