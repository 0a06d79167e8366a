package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.ReportTable;
import org.scrutin.output.wording.RecordRead;
import org.scrutin.output.wording.Words;

/** What a cover says it was made of, counted in the tables: no claim, and no number that is only said. Not for several threads. */
final class CoverCounts {

    private static final Set<String> CAST = Set.of("Y", "N", "A");

    private static final List<String> COUNTS = List.of("yes", "no", "abstain");
    private static final String LISTED = "listed_";
    private static final String COUNTED = "counted_";

    private final NavigableSet<String> open = new TreeSet<>();
    private int rollCalls;
    private int discrepant;
    private long ballots;
    private long counted;

    CoverCounts(Path folder) throws IOException {
        new ReportTable(folder, "roll_calls").read(List.of("status"), row -> {
            rollCalls++;
            if (row.text("status").equals("discrepant")) {
                discrepant++;
            }
        });
        List<String> columns = COUNTS.stream()
                .flatMap(choice -> Stream.of(LISTED + choice, COUNTED + choice))
                .toList();
        new ReportTable(folder, "roll_calls").read(columns, row -> {
            for (String choice : COUNTS) {
                String counts = row.text(COUNTED + choice);
                counted += number(counts.isEmpty() ? row.text(LISTED + choice) : counts);
            }
        });
        new ReportTable(folder, "ballots").read(List.of("choice"), row -> {
            if (CAST.contains(row.text("choice"))) {
                ballots++;
            }
        });
        new ReportTable(folder, "discrepancies").read(List.of("severity", "rank", "roll_call"), row -> {
            if (row.text("severity").equals("blocking") && row.text("rank").equals("1")) {
                open.add(row.text("roll_call"));
            }
        });
    }

    /** A cell that somebody changed may be no number: then the sum is another, and the cover is told. */
    private static long number(String cell) {
        return cell.matches("[0-9]{1,9}") ? Long.parseLong(cell) : 0;
    }

    /** How many votes there are, as prose may say it. */
    String rollCalls() {
        return Integer.toString(rollCalls);
    }

    /** The words of the cover. */
    String in(Words words) {
        return PrintedText.normal(
                new RecordRead(rollCalls, ballots, counted, Math.max(open.size(), discrepant)).in(words));
    }
}
