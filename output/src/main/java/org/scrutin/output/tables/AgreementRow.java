package org.scrutin.output.tables;

import java.util.OptionalDouble;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.PairAgreement;

/**
 * A pair with the fewest joint ballots that a score is given for.
 *
 * @param pair the pair
 * @param minimumCommon joint ballots, at least 1
 */
public record AgreementRow(PairAgreement pair, int minimumCommon) {

    OptionalDouble score(AgreementScore score) {
        return score.of(pair.table(), minimumCommon);
    }
}
