package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.OneLine;
import org.scrutin.jobs.proof.BallotPassage;
import org.scrutin.jobs.proof.FindingPassage;
import org.scrutin.jobs.proof.PublishedBallot;
import org.scrutin.jobs.proof.PublishedDecision;
import org.scrutin.jobs.proof.PublishedVote;
import org.scrutin.jobs.proof.StateFinding;
import org.scrutin.jobs.registry.CsvStateRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scrutin show}: where a ballot was read, or what is known of a state that has none. */
@Command(
        name = "show",
        description =
                "Shows where a ballot was read: document, page, line, column and passage; of a state without a ballot,"
                        + " what was found out about it.")
final class ShowCommand implements Callable<Integer>, SaysWhatIsMissing {

    /** What other options call a state by where a group could stand too. */
    private static final String PREFIX = "state:";

    @Mixin
    private SharedOptions shared;

    @Parameters(index = "0", paramLabel = "REPORT", description = "A report folder, or one that extract wrote.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "ROLL_CALL",
            description =
                    "A roll call's id, as tables or pages print it, an end of it that no other has: II-18, or the symbol of its"
                            + " text where one vote has it: A/RES/65/208.")
    private String rollCall;

    @Parameters(index = "2", paramLabel = "STATE", description = "A state: its id, as NAM, or its name.")
    private String state;

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description =
                    "The document that the ballot was read from. Default: the file of that name in the current folder, or"
                            + " beside the tables.")
    private Optional<Path> document;

    @Option(
            names = "--image",
            paramLabel = "FILE",
            description = "Also draw the part of a PDF's page that the ballot stands on, its name framed, as PNG.")
    private Optional<Path> image;

    @Override
    public Integer call() throws IOException {
        StateId id = knownState();
        if (rollCall.isBlank()) {
            throw new InputRefused(
                    InputFault.inFile("ROLL_CALL", "nothing", "a roll call's id, as the tables have it"));
        }
        PublishedVote vote = PublishedVote.read(folder, rollCall, id);
        Terminal terminal = shared.terminal();
        terminal.result(vote.rollCall() + ", " + id + ": " + result(vote));
        vote.ballot()
                .map(PublishedBallot::absenceInWords)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> terminal.result("absence: " + OneLine.of(words)));
        vote.correction()
                .ifPresent(correction -> terminal.result("correction: "
                        + inWords(
                                correction.recorded().map(ShowCommand::called).orElse("not listed"),
                                called(correction.corrected()),
                                correction.decision())));
        vote.totals()
                .ifPresent(totals -> terminal.result("correction of the announced totals: "
                        + inWords(totals.recorded(), totals.corrected(), totals.decision())));
        // What is known without the document is told even where that is not found.
        for (StateFinding finding : vote.findings()) {
            terminal.result("finding: " + OneLine.of(finding.line()));
        }
        Optional<PublishedBallot> printed = vote.ballot().filter(PublishedBallot::isPrinted);
        if (printed.isPresent()) {
            show(printed.get(), terminal);
        } else {
            showNothing(vote, terminal);
        }
        return ExitStatus.DONE.code();
    }

    /** A report's folder is what is left out most: somebody who has the report open thinks of the vote and the state. */
    @Override
    public String missing() {
        String call = rollCall == null ? "II-18" : rollCall;
        if (folder == null) {
            return "the report's folder, a roll call and a state are missing, as: scrutin show report/small-arms-2018 II-18 NAM";
        }
        if (Files.isDirectory(folder)) {
            String what = rollCall == null ? "a roll call and a state are missing" : "the state is missing";
            return what + ", as: scrutin show " + folder + " " + call + " NAM";
        }
        String given = rollCall == null ? folder + " NAM" : folder + " " + rollCall;
        String what =
                rollCall == null ? "the report's folder (it stands first) and a state are" : "the report's folder is";
        return what + " missing, the one that scrutin report printed, as: scrutin show report/small-arms-2018 " + given;
    }

    private StateId knownState() {
        String id = state.startsWith(PREFIX) ? state.substring(PREFIX.length()) : state;
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        if (!id.isBlank() && registry.state(new StateId(id)).isPresent()) {
            return new StateId(id);
        }
        List<StateId> named = id.isBlank() ? List.of() : List.copyOf(registry.named(id, LocalDate.MAX));
        if (named.size() == 1) {
            return named.get(0);
        }
        throw new InputRefused(
                InputFault.inFile("STATE", "the unknown state \"" + state + "\"", "a state's id, as NAM, or its name"));
    }

    private void show(PublishedBallot ballot, Terminal terminal) throws IOException {
        BallotPassage passage = found(ballot, terminal);
        terminal.result("document: " + passage.file());
        terminal.result("place: " + passage.place());
        passage.boxes().forEach(box -> terminal.result("on the page, in points: " + box));
        terminal.result("passage: " + OneLine.of(passage.text()));
        if (image.isPresent()) {
            write(passage.image(), image.get());
            terminal.result("image: " + image.get());
        }
    }

    /** The passage; where the document is not at hand, what the tables know of the place is told before that is. */
    private BallotPassage found(PublishedBallot ballot, Terminal terminal) throws IOException {
        try {
            return BallotPassage.find(folder, ballot, document);
        } catch (InputRefused notThere) {
            terminal.result("document, as the tables name it: " + OneLine.of(ballot.source()));
            terminal.result("place: " + ballot.placeInWords());
            if (!ballot.name().isEmpty()) {
                terminal.result("name as printed: " + OneLine.of(ballot.name()));
            }
            throw notThere;
        }
    }

    private void showNothing(PublishedVote vote, Terminal terminal) throws IOException {
        Optional<StateFinding> sited = vote.findings().stream()
                .filter(finding -> !finding.site().place().isEmpty())
                .findFirst();
        if (vote.findings().isEmpty()) {
            terminal.result("no document lists it, and no finding concerns it");
        }
        if (sited.isPresent()) {
            show(sited.get(), terminal);
        } else if (image.isPresent()) {
            throw new InputRefused(InputFault.inFile("--image", "no printed ballot to draw", "a state that is listed"));
        }
    }

    /** What stands where the first finding was made; a document that nobody names need not be there. */
    private void show(StateFinding finding, Terminal terminal) throws IOException {
        FindingPassage passage;
        try {
            passage = FindingPassage.find(folder, finding, document);
        } catch (InputRefused notThere) {
            terminal.result("document, as the tables name it: "
                    + OneLine.of(finding.site().source()));
            terminal.result("place of the finding: " + finding.site().placeInWords());
            if (document.isPresent() || image.isPresent()) {
                throw notThere;
            }
            return;
        }
        terminal.result("document: " + passage.file());
        terminal.result("place of the finding: " + passage.place());
        passage.excerpts().forEach(excerpt -> terminal.result("passage: " + OneLine.of(excerpt)));
        if (image.isPresent()) {
            write(passage.image(), image.get());
            terminal.result("image: " + image.get());
        }
    }

    private static String result(PublishedVote vote) {
        String recorded = vote.ballot()
                .map(ballot -> ballot.isOnNoList() ? "on no list" : called(ballot.choice()))
                .orElse("no ballot");
        return vote.correction()
                .filter(correction -> correction.decision().counts())
                .map(correction -> called(correction.corrected()) + ", as corrected; recorded: " + recorded)
                .orElse(recorded);
    }

    private static String inWords(String from, String to, PublishedDecision decision) {
        return OneLine.of("from " + from + " to " + to + ", decided by " + decision.who() + " on " + decision.date()
                + " about " + decision.source() + ": " + decision.why()
                + (decision.counts() ? "" : " (it does not count here)"));
    }

    private static void write(byte[] png, Path file) throws IOException {
        try {
            Files.write(file, png, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new InputRefused(InputFault.inFile(file.toString(), "a file that is there", "a name for a new file"));
        }
    }

    private static String called(Choice choice) {
        return switch (choice) {
            case YES -> "in favour";
            case NO -> "against";
            case ABSTAIN -> "abstaining";
            case ABSENT -> "not voting";
        };
    }
}
