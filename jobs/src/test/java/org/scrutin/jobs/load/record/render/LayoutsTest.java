package org.scrutin.jobs.load.record.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records in settings chosen at random: width of lines, height of pages, furniture, headings, signs, broken words. */
class LayoutsTest {

    private static final List<Form> FORMS = List.of(Form.values());

    private static final List<Tongue> TONGUES = List.of(Tongue.values());

    private static final int RECORDS = 144;

    private static final int RECORDS_OF_ALL = 10_000;

    @Test
    void anySettingIsReadExactly() {
        long seed = Long.getLong("scrutin.seed", Sample.SEED);
        Tally tally = new Tally();
        List<String> wrong = trials(new Random(seed)).parallelStream()
                .flatMap(trial -> {
                    List<Fate> fates = trial.run().judgement().fates();
                    tally.add(trial.form(), trial.tongue(), fates);
                    boolean exact = fates.stream().allMatch(fate -> fate == Fate.EXACT || fate == Fate.REPAIRED);
                    return exact ? Stream.empty() : Stream.of(trial + " " + trial.layout() + ": " + fates);
                })
                .toList();
        assertEquals(List.of(), wrong, "seed " + seed);
        Report.write("layouts", tally);
    }

    private static List<Trial> trials(Random random) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < (Sample.isWhole() ? RECORDS_OF_ALL : RECORDS); i++) {
            trials.add(new Trial(
                    Sample.DAYS.get(random.nextInt(Sample.DAYS.size())),
                    FORMS.get(i % FORMS.size()),
                    TONGUES.get(i / FORMS.size() % TONGUES.size()),
                    Layout.random(random),
                    List.of(),
                    random.nextLong()));
        }
        return trials;
    }
}
