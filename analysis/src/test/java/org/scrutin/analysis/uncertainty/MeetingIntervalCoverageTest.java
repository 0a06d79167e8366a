package org.scrutin.analysis.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * That 95 of 100 intervals hold the mean they are meant to hold, half of the variance being between meetings. Four thousand
 * drawn samples, always the same; 93 to 97 leaves room for what so many can be off by chance (one percentage point is three
 * standard errors).
 */
class MeetingIntervalCoverageTest {

    private static final int SAMPLES = 4000;
    private static final Range WIDE = new Range(-1000, 1000);

    @ParameterizedTest(name = "{0} meetings, up to {1} roll calls more in some than in others")
    @CsvSource({"7, 0", "7, 8", "9, 8", "30, 0", "60, 8"})
    void coversWhatItSays(int meetings, int spread) {
        Random random = new Random(20180629);
        int held = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            MeetingSums sums = new MeetingSums();
            for (int meeting = 0; meeting < meetings; meeting++) {
                double ofMeeting = random.nextGaussian();
                int rollCalls = spread == 0 ? 5 : 1 + meeting * 4 % (spread + 1);
                for (int i = 0; i < rollCalls; i++) {
                    sums.accept("m" + meeting, ofMeeting + random.nextGaussian());
                }
            }
            if (MeetingInterval.of(sums, WIDE, new StudentQuantiles(.95))
                    .interval()
                    .orElseThrow()
                    .holds(0)) {
                held++;
            }
        }
        assertEquals(.95, (double) held / SAMPLES, .02);
    }
}
