package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.check.DiscrepancyKind;

/** What several sources announce of one vote. */
class RetoldTotalsTest {

    @TempDir
    Path folder;

    /** The first source counts; that the second announces another total and another result is told, and a total that one lacks is not. */
    @Test
    void otherTotalsAndResultsOfTheSameVoteAreTold() {
        String header = "roll_call,date,announced_yes,announced_no,announced_abstain,result\n";
        LoadedStudy loaded = SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "  - {roll-calls: r2.csv, ballots: b2.csv}\n")
                .with("roll_calls.csv", header + "R1,2018-06-29,98,0,7,adopted\nR2,2018-06-29,1,0,0,adopted\n")
                .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR2,FRA,Y\n")
                .with("r2.csv", header + "R1,2018-06-29,97,0,7,rejected\nR2,2018-06-29,,,,\n")
                .with("b2.csv", "roll_call,state,choice\nR1,FRA,Y\nR2,FRA,Y\n")
                .load();
        assertEquals(
                List.of(
                        "r2.csv 2:1 sources-differ R1 - 98-0-7 97-0-7 blocking",
                        "r2.csv 2:1 sources-differ R1 - adopted rejected blocking"),
                loaded.data().discrepancies().stream()
                        .filter(found -> found.kind() == DiscrepancyKind.SOURCES_DIFFER)
                        .map(found -> found.source() + " " + found.place() + " "
                                + found.kind().id() + " R1 - " + found.announced() + " " + found.listed() + " "
                                + found.severity().id())
                        .toList());
    }
}
