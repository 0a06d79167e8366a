package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeColumnsTest {

    /** Of two columns that fit the one with codes is named; a column that has its name is no other's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roll_call state vote              | the column "vote": "choice": rename it in the header
            roll_call country iso3c choice    | the column "iso3c": "state": rename it in the header
            Roll-Call state choice            | the column "Roll-Call": "roll_call": rename it in the header
            resolution country                | the columns "resolution", "country": "roll_call", "state": rename them in the header, and add "choice"
            roll_call State ISO3 choice       | the column "State": "state": rename it in the header
            country year                      | none
            a b c                             | none
            state vote                        | the column "vote": "choice": rename it in the header, and add "roll_call"
            """)
    void namesWhatIsCalledOtherwise(String header, String told) {
        assertEquals(
                told,
                LikeColumns.ofBallots(List.of(header.split(" ")))
                        .map(like -> like.told() + ": " + like.expected())
                        .orElse("none"));
    }

    /** A table of ballots has a column of choices: it is no table of roll calls with a name wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resolution date title | the column "resolution": "roll_call": rename it in the header
            roll_call day         | the column "day": "date": rename it in the header
            resolution title      | none
            resolution date vote  | none
            """)
    void tellsRollCallsFromBallots(String header, String told) {
        assertEquals(
                told,
                LikeColumns.ofRollCalls(List.of(header.split(" ")))
                        .map(like -> like.told() + ": " + like.expected())
                        .orElse("none"));
    }
}
