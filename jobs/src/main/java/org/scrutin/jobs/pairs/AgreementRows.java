package org.scrutin.jobs.pairs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.PairTally;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.output.tables.AgreementRow;
import org.scrutin.output.tables.AgreementTables;
import org.scrutin.output.tables.CsvTableWriter;

/**
 * The table {@code agreement} as a stream: the columns that a report's has, {@code low} and {@code high} empty, since intervals need
 * every meeting's counts. By year each row has both states' codes as well, for whoever merges it with other data.
 */
final class AgreementRows implements AutoCloseable {

    private static final List<String> CODES = List.of("iso3_a", "iso3_b", "cow_a", "cow_b");
    /** Every score rests on what there is; whoever reads it sees n beside it. */
    private static final int MINIMUM_COMMON = 1;

    private static final IntervalEstimate NO_INTERVAL =
            new IntervalEstimate.Missing(IntervalEstimate.Reason.NO_VALUE, 0);

    private final List<StateId> states;
    private final Optional<CsvStateRegistry> codes;
    private final CsvWriter csv;

    private AgreementRows(List<StateId> states, Optional<CsvStateRegistry> codes, CsvWriter csv) {
        this.states = states;
        this.codes = codes;
        this.csv = csv;
    }

    /** What is written, not yet where. */
    @FunctionalInterface
    interface Table {
        AgreementRows to(OutputStream out);
    }

    /**
     * A table.
     *
     * @param by by year, rows have codes
     * @param states in the order of their positions in tallies, which is that of their ids
     * @param registry that knows the codes
     */
    static Table of(AgreementRequest.By by, List<StateId> states, CsvStateRegistry registry) {
        return out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            boolean coded = by == AgreementRequest.By.YEAR;
            List<String> header = new ArrayList<>(AgreementTables.AGREEMENT.header());
            if (coded) {
                header.addAll(CODES);
            }
            csv.writeRecord(header);
            return new AgreementRows(states, coded ? Optional.of(registry) : Optional.empty(), csv);
        };
    }

    /** Writes the rows of a scope: each pair that cast a ballot on one roll call at least. */
    void write(Scope scope, PairTally tally) {
        Scope printed = new Scope(CsvTableWriter.neutralised(scope.cycle()), CsvTableWriter.neutralised(scope.topic()));
        List<List<String>> coded =
                states.stream().map(state -> codes(scope, state)).toList();
        for (int a = 0; a < states.size(); a++) {
            for (int b = a + 1; b < states.size(); b++) {
                PairTable table = tally.table(a, b);
                if (table.common() > 0) {
                    PairAgreement pair = new PairAgreement(printed, states.get(a), states.get(b), table, NO_INTERVAL);
                    List<String> cells =
                            new ArrayList<>(AgreementTables.AGREEMENT.cells(new AgreementRow(pair, MINIMUM_COMMON)));
                    for (int code = 0; code < coded.get(a).size(); code++) {
                        cells.add(coded.get(a).get(code));
                        cells.add(coded.get(b).get(code));
                    }
                    csv.writeRecord(cells);
                }
            }
        }
    }

    /** The state's codes in a year; over all years there may be several, and none is given. */
    private List<String> codes(Scope scope, StateId state) {
        return codes.map(registry -> {
                    if (scope.cycle().equals(Scope.ALL)) {
                        return List.of("", "");
                    }
                    int year = Integer.parseInt(scope.cycle());
                    Period days = Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                    return List.of(
                            registry.code("iso3", state, days).orElse(""),
                            registry.code("cow", state, days).orElse(""));
                })
                .orElseGet(List::of);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
