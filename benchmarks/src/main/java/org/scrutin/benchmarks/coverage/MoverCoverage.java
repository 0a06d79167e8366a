package org.scrutin.benchmarks.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.scrutin.analysis.mover.Mover;

/** Draws two cycles of one state and counts how many intervals of the change of its rate of abstention hold the true change. */
final class MoverCoverage {

    private static final List<MoverRecord> RECORDS = List.of(
            new MoverRecord(Calling.even(5, 25), Calling.even(5, 25)),
            new MoverRecord(Calling.even(7, 7), Calling.even(7, 7)),
            new MoverRecord(Calling.even(7, 28), Calling.even(7, 28)),
            new MoverRecord(Calling.uneven(7), Calling.uneven(7)),
            new MoverRecord(Calling.even(5, 25), Calling.uneven(14)),
            new MoverRecord(Calling.even(7, 14), Calling.even(7, 56)),
            new MoverRecord(Calling.even(10, 50), Calling.even(10, 50)),
            new MoverRecord(Calling.uneven(25), Calling.uneven(25)),
            new MoverRecord(Calling.even(60, 300), Calling.even(60, 300)));

    /** Rates of about .04, .12, .41 and .59. */
    private static final List<MoverRecord.Centers> CENTERS = List.of(
            new MoverRecord.Centers(-4, -4),
            new MoverRecord.Centers(-4, -2.5),
            new MoverRecord.Centers(-2.5, -2.5),
            new MoverRecord.Centers(-2.5, -.5),
            new MoverRecord.Centers(-.5, -.5),
            new MoverRecord.Centers(-.5, .5));

    private final int samples;

    MoverCoverage(int samples) {
        this.samples = samples;
    }

    void run() {
        Line.print("%s", "change of a state's rate of abstention; percent that hold / percent with an interval");
        StringBuilder head = new StringBuilder();
        CENTERS.forEach(centers -> head.append(String.format(java.util.Locale.ROOT, "%9.3f", centers.change())));
        Line.print("%-28s%s", "true change", head);
        for (MoverRecord record : RECORDS) {
            List<String> cells = new ArrayList<>();
            for (MoverRecord.Centers centers : CENTERS) {
                Count count = new Count();
                Random random = new Random(20180629);
                double truth = centers.change();
                for (int i = 0; i < samples; i++) {
                    count.add(record.draw(centers, false, random)
                            .map(Mover::interval)
                            .flatMap(found -> found.interval())
                            .map(interval -> interval.holds(truth)));
                }
                cells.add(count.cell());
            }
            Line.print("%-28s%s", record.label(), String.join("", cells));
        }
    }
}
