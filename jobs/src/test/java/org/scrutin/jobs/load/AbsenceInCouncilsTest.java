package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Who was absent from votes of a body of few members. */
class AbsenceInCouncilsTest {

    @TempDir
    Path folder;

    /** The registry does not know who was in the Security Council; of a study that names its members it is known. */
    @Test
    void noAbsenceIsDerivedForACouncilWhoseMembersAreNotGiven() {
        SmallStudy council = SmallStudy.in(folder)
                .with("roll_calls.csv", "roll_call,date,meeting,body\nS/PV.8422:1,2018-12-13,S/PV.8422,S\n")
                .with("ballots.csv", "roll_call,state,choice\nS/PV.8422:1,FRA,Y\n");
        String wide =
                SmallStudy.ballots(council.with("study.yaml", SmallStudy.STUDY + "absence: derived\nelectorate: UN\n")
                        .loadWith(CsvStateRegistry.shipped()));
        assertEquals(
                List.of(), wide.lines().filter(line -> line.contains(",X,")).toList());

        String named = SmallStudy.ballots(
                council.with("study.yaml", SmallStudy.STUDY + "absence: derived\nelectorate: [FRA, CUB]\n")
                        .load());
        assertTrue(named.contains("S/PV.8422:1,CUB,X,,roll_calls.csv,,false,did-not-vote"), named);
    }
}
