package org.scrutin.jobs.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.TextLine;
import org.scrutin.jobs.file.TextLines;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;
import org.scrutin.jobs.tally.BallotCodes;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.tally.BallotLayout;
import org.scrutin.jobs.voters.OrdLine;

/** Files in Keith Poole's fixed width: a line a voter, a digit a vote. */
final class OrdReader implements FormatReader {

    private final StudySource source;
    private final StateRegistry registry;
    private final UndatedVotes votes;
    private final Map<DataFile, BallotLayout.Digits> layouts = new LinkedHashMap<>();

    /**
     * A reader that has read nothing.
     *
     * @param source where the files lie
     * @param registry of states and of the files' voters
     */
    OrdReader(StudySource source, StateRegistry registry) {
        this.source = source;
        this.registry = registry;
        votes = new UndatedVotes(source);
    }

    /** What a digit means, here and in Voteview's tables: paired and announced ones count as cast, present as abstaining. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("0", BallotCodes.NO_BALLOT);
        List.of("1", "2", "3").forEach(yea -> choices.put(yea, "Y"));
        List.of("4", "5", "6").forEach(nay -> choices.put(nay, "N"));
        List.of("7", "8").forEach(present -> choices.put(present, "A"));
        choices.put("9", "X");
        return choices;
    }

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        votes.readTable(inputs);
        for (StudyInputs.Scanned scanned : inputs.files(source, TableRole.VOTES.key())) {
            inputs.gathering(() -> read(scanned.file(), inputs.faults()));
        }
        votes.addTo(tables, inputs.faults());
    }

    private void read(DataFile file, InputFaults faults) {
        SortedMap<Long, String> voters = new TreeMap<>();
        Map<String, Long> lineOf = new TreeMap<>();
        int width = 0;
        try (TextLines lines = TextLines.of(file)) {
            while (lines.hasNext()) {
                TextLine text = lines.next();
                Optional<OrdLine> line = text.text().flatMap(OrdLine::of);
                if (line.isEmpty()) {
                    // A line that is neither blank nor a voter's was refused when the voters were read.
                    continue;
                }
                int length = line.get().votes().length();
                width = width == 0 ? length : width;
                String voter =
                        line.get().voter(id -> registry.state(id).isPresent()).value();
                Long before = lineOf.putIfAbsent(voter, text.number());
                if (before != null) {
                    faults.add(InputFault.atLine(
                            file.named(),
                            text.number(),
                            "the voter " + voter + " a second time",
                            "a line a voter (line " + before + " is its)"));
                } else if (length != width) {
                    faults.add(InputFault.atLine(
                            file.named(), text.number(), length + " votes", width + " as in the first line"));
                } else {
                    voters.put(text.number(), voter);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(InputFault.inFile(file.named(), "bytes that can't be read", OrdLine.EXPECTED));
        }
        if (width == 0) {
            faults.add(InputFault.inFile(file.named(), "no line of votes", OrdLine.EXPECTED));
        } else {
            List<RollCallId> ids = ids(file, width, faults);
            ids.forEach(id -> votes.rollCall(votes.builder(id, file).build(), file));
            layouts.put(
                    file,
                    new BallotLayout.Digits(
                            ids.stream().map(RollCallId::value).toList(),
                            voters,
                            OrdLine.VOTES,
                            new BallotCodes(registry.naming(), choices())));
        }
    }

    /** Those of the table of roll calls, row by row; without one the file's name and the vote's number in it. */
    private List<RollCallId> ids(DataFile file, int width, InputFaults faults) {
        if (votes.hasTable()) {
            if (votes.inTable().size() != width) {
                faults.add(InputFault.inFile(
                        file.named(),
                        width + " votes a line",
                        votes.inTable().size() + ", as the table of roll calls has rows"));
            }
            return votes.inTable().subList(0, Math.min(width, votes.inTable().size()));
        }
        List<RollCallId> ids = new ArrayList<>();
        for (int number = 1; number <= width; number++) {
            ids.add(new RollCallId(file.stem() + ":" + number));
        }
        return ids;
    }

    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        layouts.forEach(ballots::add);
    }
}
