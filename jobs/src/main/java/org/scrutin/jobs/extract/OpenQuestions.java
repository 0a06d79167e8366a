package org.scrutin.jobs.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.NamedTotals;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.output.tables.DocumentTables.QuestionRow;

/**
 * What a person needs to decide: a table of corrections that nobody has filled in, a row a state that the evidence names. Of a
 * vote whose announced totals the lists do not bear out, or with a fault that no evidence ties to a state, there is one row without a state.
 */
final class OpenQuestions {

    private static final Pattern PRINTED_AND_DIFFERENT = Pattern.compile("\\b([YNAX]) ([0-9]+)/([0-9]+)");

    private final List<QuestionRow> rows = new ArrayList<>();

    private OpenQuestions() {}

    /** The questions of records, in the order of the documents, their roll calls and their findings. */
    static List<QuestionRow> of(List<ExtractedRecord> records) {
        OpenQuestions questions = new OpenQuestions();
        records.forEach(questions::ask);
        return List.copyOf(questions.rows);
    }

    private void ask(ExtractedRecord extracted) {
        extracted.record().rollCalls().forEach(rollCall -> {
            List<Discrepancy> here = extracted.record().discrepancies().stream()
                    .filter(found -> found.rollCall().equals(Optional.of(rollCall.id())))
                    .toList();
            List<Discrepancy> blocking = here.stream()
                    .filter(found -> found.severity() == Discrepancy.Severity.BLOCKING)
                    .toList();
            if (blocking.isEmpty()) {
                return;
            }
            String question = String.join(
                    " ", blocking.stream().map(Discrepancy::detail).distinct().toList());
            Map<StateId, Discrepancy> asked = new LinkedHashMap<>();
            here.stream()
                    .filter(found -> found.kind() == DiscrepancyKind.MISSING_CANDIDATE
                            || found.severity() == Discrepancy.Severity.BLOCKING)
                    .forEach(found -> found.state().ifPresent(state -> asked.putIfAbsent(state, found)));
            asked.forEach((state, found) -> rows.add(row(extracted, found, Optional.of(state), question)));
            Optional<Discrepancy> totals = blocking.stream()
                    .filter(found -> found.kind() == DiscrepancyKind.TOTAL_MISMATCH
                            || found.kind() == DiscrepancyKind.SWAPPED_SIDES)
                    .findFirst();
            // The total may be the misprint: that is a question too, and one without a state.
            if (asked.isEmpty() || totals.isPresent()) {
                rows.add(row(extracted, totals.orElse(blocking.get(0)), Optional.empty(), question));
            }
        });
    }

    private static QuestionRow row(
            ExtractedRecord extracted, Discrepancy found, Optional<StateId> state, String question) {
        RollCallId rollCall = found.rollCall().orElseThrow();
        return new QuestionRow(
                found.source(),
                rollCall,
                state,
                extracted.document().sha256(),
                state.map(id -> recorded(extracted, rollCall, id)
                                .map(choice -> Character.toString(choice.letter()))
                                .orElse(""))
                        .orElseGet(() -> announced(extracted, rollCall)),
                state.isPresent() ? question : question + inWords(found.evidence()),
                found);
    }

    /** What {@code Y 103/97} says: of each list the names that are printed, and the states that they name. */
    private static String inWords(String evidence) {
        StringBuilder words = new StringBuilder();
        Matcher list = PRINTED_AND_DIFFERENT.matcher(evidence);
        while (list.find()) {
            String side = Choice.ofLetter(list.group(1))
                    .map(choice -> switch (choice) {
                        case YES -> "in favour";
                        case NO -> "against";
                        case ABSTAIN -> "abstaining";
                        case ABSENT -> "absent";
                    })
                    .orElseThrow();
            words.append(words.isEmpty() ? " In the lists: " : "; ")
                    .append(side)
                    .append(' ')
                    .append(list.group(2))
                    .append(" names printed, ")
                    .append(list.group(3))
                    .append(" different states");
        }
        return words.isEmpty() ? "" : words.append('.').toString();
    }

    /** The announced totals that the lists do not bear out, as a correction of them names them. */
    private static String announced(ExtractedRecord extracted, RollCallId rollCall) {
        Map<Choice, Integer> totals = new EnumMap<>(Choice.class);
        extracted.record().rollCalls().stream()
                .filter(known -> known.id().equals(rollCall))
                .flatMap(known -> new Reconciliation(
                                known.announced(), extracted.record().listed(rollCall))
                        .differences().stream())
                .forEach(difference -> totals.put(difference.choice(), difference.announced()));
        return new NamedTotals(totals).toString();
    }

    private static Optional<Choice> recorded(ExtractedRecord extracted, RollCallId rollCall, StateId state) {
        return extracted.record().ballots().stream()
                .filter(ballot ->
                        ballot.rollCall().equals(rollCall) && ballot.state().equals(state))
                .map(ListedBallot::choice)
                .findFirst();
    }

    /**
     * Looks whether the file of questions may be written: what somebody has filled in is never overwritten.
     *
     * @param file where they go
     * @param content what would stand there
     * @param faults told where another content stands there
     */
    static void refuseForeign(Path file, byte[] content, InputFaults faults) {
        try {
            boolean same = Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
            if (Files.exists(file) && !same) {
                faults.add(InputFault.inFile(
                        file.toString(),
                        "a file that is there, which answers may stand in",
                        "another name, or the file moved away"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them, whole or not at all. */
    static void write(Path file, byte[] content) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        try {
            Files.createDirectories(folder);
            ExtractFolder.replace(folder, String.valueOf(file.getFileName()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
