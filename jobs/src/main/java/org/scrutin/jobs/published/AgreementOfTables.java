package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.agreement.StateProfile;
import org.scrutin.analysis.study.AgreementResults;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * How alike states voted, as the tables of a report have it: in pairs, with a reference, with the majority.
 *
 * @param folder the report's
 */
public record AgreementOfTables(Path folder) {

    AgreementResults results() throws IOException {
        return new AgreementResults(
                TableCells.rows(folder, "agreement", row -> row.has("topic", Scope.ALL), AgreementOfTables::pair),
                TableCells.rows(folder, "coincidence", row -> true, AgreementOfTables::coincidence),
                TableCells.rows(folder, "state_profile", row -> true, AgreementOfTables::profile));
    }

    /**
     * A pair by its nine counts.
     *
     * @param row of table {@code agreement}
     */
    public static PairAgreement pair(TableCells row) {
        return new PairAgreement(
                row.scope(),
                row.state("state_a"),
                row.state("state_b"),
                new PairTable(
                        row.integer("yy"),
                        row.integer("ya"),
                        row.integer("yn"),
                        row.integer("ay"),
                        row.integer("aa"),
                        row.integer("an"),
                        row.integer("ny"),
                        row.integer("na"),
                        row.integer("nn")),
                new IntervalEstimate.Missing(IntervalEstimate.Reason.NO_VALUE, 0));
    }

    private static Coincidence coincidence(TableCells row) {
        StateId subject = Reference.parse(row.text("subject"))
                .filter(Reference.OfState.class::isInstance)
                .map(Reference.OfState.class::cast)
                .map(Reference.OfState::state)
                .orElseThrow(() -> new IllegalArgumentException("no state: " + row.text("subject")));
        return new Coincidence(
                row.scope(),
                Reference.parse(row.text("reference"))
                        .orElseThrow(() -> new IllegalArgumentException("no reference: " + row.text("reference"))),
                subject,
                row.integer("same"),
                row.integer("both_abstain"),
                row.integer("partial"),
                row.integer("opposite"),
                row.integer("absent"),
                row.optionalNumber("coincidence_votes"),
                row.optionalNumber("coincidence_half"),
                row.optionalNumber("coincidence_absence_half"),
                row.optionalInteger("rank"));
    }

    private static StateProfile profile(TableCells row) {
        return new StateProfile(
                row.scope(),
                row.state("state"),
                row.integer("eligible"),
                row.counts(""),
                row.optionalNumber("with_majority"),
                row.optionalNumber("isolation"),
                row.integer("alone"));
    }
}
