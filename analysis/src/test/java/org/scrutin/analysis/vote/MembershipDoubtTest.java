package org.scrutin.analysis.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.vote.Membership.Confidence;

class MembershipDoubtTest {

    @ParameterizedTest
    @CsvSource({
        "proxy, checked, joined between 2009 and 2013, SUBSTITUTE_DATE",
        "proxy, memory, '', SUBSTITUTE_DATE",
        "year, memory, '', NO_SOURCE",
        "day, memory, left September 1991, NO_SOURCE",
        "year, checked, sources give 1991 or 1993, COARSE_DATE",
        "month, checked, '', COARSE_DATE",
        "day, checked, sources give 1992 or 1993, NOTED",
        "day, checked, '', UNEXPLAINED",
    })
    void theFirstReasonThatApplies(String precision, String basis, String note, MembershipDoubt expected) {
        assertEquals(Optional.of(expected), MembershipDoubt.of(membership(precision, Confidence.LOW, basis, note)));
    }

    @Test
    void aRowThatIsNotOfLowConfidenceIsNotDoubted() {
        assertEquals(Optional.empty(), MembershipDoubt.of(membership("proxy", Confidence.MEDIUM, "memory", "")));
    }

    private static Membership membership(String precision, Confidence confidence, String basis, String note) {
        return new Membership(
                new GroupId("NAM"), new StateId("THA"), Period.ALWAYS, precision, confidence, basis, note);
    }
}
