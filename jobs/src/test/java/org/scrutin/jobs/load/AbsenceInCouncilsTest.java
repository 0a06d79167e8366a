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

    /** Two are announced against and nobody is listed so: Cuba may be one of them. */
    @Test
    void noAbsenceIsDerivedWhereAWholeListIsNotInTheData() {
        String ballots = SmallStudy.ballots(SmallStudy.in(folder)
                .with("study.yaml", SmallStudy.STUDY + "absence: derived\nelectorate: [FRA, CUB]\n")
                .with(
                        "roll_calls.csv",
                        "roll_call,date,announced_yes,announced_no,announced_abstain\nR1,2018-06-29,1,2,0\nR2,2018-06-29,1,0,0\n")
                .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR2,FRA,Y\n")
                .load());
        assertEquals(
                List.of("R2,CUB,X,,roll_calls.csv,,false,missed-the-meeting"),
                ballots.lines().filter(line -> line.contains(",X,")).toList());
    }
}
