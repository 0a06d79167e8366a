package org.scrutin.output.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.TotalsCorrection;

/**
 * A decision of a person as table {@code corrections} prints it.
 *
 * @param source the document that it is about
 * @param rollCall the roll call
 * @param state whose ballot it is; empty where the decision is about announced totals
 * @param sourceSha256 of the document
 * @param recorded the letter of the choice, empty where the state is on no list; or the totals as announced
 * @param corrected the letter of the choice, or the totals as they should read
 * @param who decided
 * @param why on what grounds
 * @param date of the decision
 */
public record CorrectionRow(
        String source,
        RollCallId rollCall,
        Optional<StateId> state,
        String sourceSha256,
        String recorded,
        String corrected,
        String who,
        String why,
        LocalDate date) {

    /** All that is known, about ballots first. */
    static List<CorrectionRow> of(BallotLayers layers) {
        return Stream.concat(
                        layers.corrections().stream().map(CorrectionRow::of),
                        layers.totals().stream().map(CorrectionRow::of))
                .toList();
    }

    private static CorrectionRow of(Correction row) {
        return new CorrectionRow(
                row.source(),
                row.rollCall(),
                Optional.of(row.state()),
                row.sourceSha256(),
                row.recorded()
                        .map(choice -> Character.toString(choice.letter()))
                        .orElse(""),
                Character.toString(row.corrected().letter()),
                row.who(),
                row.why(),
                row.date());
    }

    private static CorrectionRow of(TotalsCorrection row) {
        return new CorrectionRow(
                row.source(),
                row.rollCall(),
                Optional.empty(),
                row.sourceSha256(),
                row.recorded().toString(),
                row.corrected().toString(),
                row.who(),
                row.why(),
                row.date());
    }
}
