package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Claims over one table that a person can count. Its rows: R1 of group A B C in three blocs, with 5, 3 and no ballots, on
 * 2001-05-03, 2004-01-09 and 2004-12-31.
 */
class ClaimVerificationTest {

    private static final String TABLE = """
            roll_call,group,bloc,cast,change,day
            R1,A,x,5,-0.25,2001-05-03
            R1,B,x,3,0.5,2004-01-09
            R1,C,y,,,2004-12-31
            """;

    private static final String DICTIONARY = """
            table,column,key
            sample,roll_call,true
            sample,group,true
            sample,bloc,false
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        write("sample", TABLE);
        write("dictionary", DICTIONARY);
    }

    @Test
    void everyFunctionComesToWhatAPersonCounts() throws IOException {
        claims(
                "5,sample,R1 A,cast",
                "-0.25,sample,R1 A,change",
                "3,sample,,count(*)",
                "2,sample,cast!=,count(*)",
                "1,sample,cast>3,count(*)",
                "1,sample,cast<4,count(*)",
                "2,sample,group=A|C,count(*)",
                "1,sample,cast=,count(*)",
                "2,sample,,distinct(bloc)",
                "1,sample,,\"distinct(bloc,2)\"",
                "8,sample,roll_call=R1,sum(cast)",
                "3,sample,,min(cast)",
                "0.5,sample,,max(change)",
                "C A B,sample,,values(group)",
                "2001,sample,,first_year(day)",
                "2004,sample,,last_year(day)",
                "63,,,rule(possible-rows)",
                "down,,,");

        assertEquals(new ClaimVerification(16, 1, List.of()), ClaimVerification.of(folder));
    }

    @Test
    void aChangedCellIsFoundWhereverAClaimRestsOnIt() throws IOException {
        claims("5,sample,R1 A,cast", "8,sample,,sum(cast)", "3,sample,R1 B,cast", "3,sample,,count(*)");
        write("sample", TABLE.replace("R1,A,x,5", "R1,A,x,6"));

        assertEquals(
                List.of("c, v1: says 5, the tables 6", "c, v2: says 8, the tables 9"),
                ClaimVerification.of(folder).differences());
    }

    @Test
    void theSignIsPartOfTheNumber() throws IOException {
        claims("0.25,sample,R1 A,change");

        assertEquals(
                List.of("c, v1: says 0.25, the tables -0.25"),
                ClaimVerification.of(folder).differences());
    }

    @Test
    void whatCannotBeComputedIsADifference() throws IOException {
        claims(
                "7,,,",
                "7,sample,R1 Z,cast",
                "7,sample,group=Z,max(cast)",
                "7,sample,,mean(cast)",
                "7,sample,cast,count(*)",
                "7,../secret,,count(*)",
                "7,other,,count(*)");

        assertEquals(
                List.of(
                        "c, v1: the number 7 has no source",
                        "c, v2: says 7, the tables give nothing",
                        "c, v3: says 7, the tables give nothing",
                        "c, v4: no source: sample mean(cast)",
                        "c, v5: no source: sample cast count(*)",
                        "tables/../secret.csv: missing",
                        "tables/other.csv: missing"),
                ClaimVerification.of(folder).differences());
    }

    @Test
    void aTableThatCannotBeReadIsOneLine() throws IOException {
        claims("5,sample,R1 A,cast", "3,sample,,count(*)");
        write("sample", "changed");
        assertEquals(
                List.of("tables/sample.csv: no column cast"),
                ClaimVerification.of(folder).differences());

        write("sample", TABLE + "R2,A\n");
        assertEquals(
                List.of("tables/sample.csv, line 5: 2 fields, 6 in the header"),
                ClaimVerification.of(folder).differences());

        Files.delete(folder.resolve("tables/claims.csv"));
        assertEquals(
                List.of("tables/claims.csv: missing"),
                ClaimVerification.of(folder).differences());
    }

    /** One claim, c, whose values are v1, v2, …; each line is value, table, key and column. */
    private void claims(String... values) throws IOException {
        StringBuilder text = new StringBuilder("claim,argument,value,table,key,column\n");
        for (int i = 0; i < values.length; i++) {
            text.append("c,v").append(i + 1).append(',').append(values[i]).append('\n');
        }
        write("claims", text.toString());
    }

    private void write(String table, String text) throws IOException {
        Files.writeString(folder.resolve("tables/" + table + ".csv"), text, StandardCharsets.UTF_8);
    }
}
