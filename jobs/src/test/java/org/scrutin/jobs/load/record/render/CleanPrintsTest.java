package org.scrutin.jobs.load.record.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 300 real votes of all periods, printed without fault in each language. Each day is printed in one shape, the next day in the
 * next; {@code -Dscrutin.render=whole} prints every day in every shape.
 */
class CleanPrintsTest {

    private static final List<Form> FORMS = List.of(Form.values());

    private static final List<Tongue> TONGUES = List.of(Tongue.values());

    private record Case(List<RealVote> votes, Form form, Tongue tongue) {}

    @Test
    void cleanPrintsAreReadBackExactly() {
        Tally tally = new Tally();
        List<String> others = cases().parallelStream()
                .flatMap(one -> {
                    Trial trial = new Trial(one.votes(), one.form(), one.tongue(), Layout.CLEAN, List.of(), 0);
                    List<Fate> fates = trial.run().judgement().fates();
                    tally.add(one.form(), one.tongue(), fates);
                    return fates.stream().filter(fate -> fate != Fate.EXACT).map(fate -> trial + ": " + fate);
                })
                .toList();
        assertEquals(List.of(), others);
        int shapes = Sample.isWhole() ? FORMS.size() : 1;
        assertEquals(Sample.DAYS_CHOSEN * 3 * TONGUES.size() * shapes, tally.of(Fate.EXACT));
        Report.write("clean", tally);
    }

    @Test
    void allPeriodsAreAmongThem() {
        List<Integer> decades = Sample.DAYS.stream()
                .map(day -> day.get(0).date().getYear() / 10)
                .distinct()
                .toList();
        assertEquals(IntStream.rangeClosed(194, 201).boxed().toList(), decades);
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int day = 0; day < Sample.DAYS.size(); day++) {
            for (Tongue tongue : TONGUES) {
                for (Form form : FORMS) {
                    if (Sample.isWhole() || form == FORMS.get((day + TONGUES.indexOf(tongue)) % FORMS.size())) {
                        documents(Sample.DAYS.get(day), form)
                                .forEach(votes -> cases.add(new Case(votes, form, tongue)));
                    }
                }
            }
        }
        return cases;
    }

    /** The votes of a day, as many to a document as the form holds. */
    private static List<List<RealVote>> documents(List<RealVote> votes, Form form) {
        return form.votes() == 1 ? votes.stream().map(List::of).toList() : List.of(votes);
    }
}
