package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Findings of a report under the study's own definitions: each holds, with the value that the other tables give. */
final class OwnDefinitions {

    private static final String ALIKE = "absent-missing|memberships-all|three-choices";

    private static final List<String> OWN = List.of(
            "agreement_index|absent-missing|unanimous-kept|memberships-all|three-choices|all-votes",
            "coincidence_half|unanimous-kept|all-votes",
            "absent-missing|unanimous-kept|three-choices|all-votes",
            "jaccard|absent-missing|unanimous-kept|all-votes",
            ALIKE);

    private OwnDefinitions() {}

    /** Looks at every finding; fails where there is none. */
    static void hold(StudyReports report) {
        Set<String> findings = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        for (NamedCsvRecord row : report.rows("robustness")) {
            String finding = row.getField("finding");
            findings.add(finding);
            if (OWN.contains(row.getField("combination"))) {
                assertTrue(own.add(finding), finding);
                assertEquals("true", row.getField("holds"), finding);
                double value = Double.parseDouble(row.getField("value"));
                if (finding.startsWith("change:")) {
                    assertEquals(change(report, finding.split(":")), value, 1e-12, finding);
                } else if (finding.startsWith("cohesion:split:")) {
                    assertEquals(offPlurality(report, finding), value, 1e-12, finding);
                } else if (finding.startsWith("cohesion:united:")) {
                    assertEquals(chance(report, finding), value, 1e-12, finding);
                }
            }
        }
        assertEquals(findings, own);
        assertTrue(findings.size() > 10, findings.toString());
    }

    private static double change(StudyReports report, String[] id) {
        NamedCsvRecord row = report.row(
                "cycle_change",
                "group=" + id[1],
                "cycle_from=" + id[2],
                "cycle_to=" + id[3],
                "method=" + id[4],
                "measure=agreement_index");
        return Double.parseDouble(row.getField("total"));
    }

    private static double offPlurality(StudyReports report, String finding) {
        String key = finding.substring("cohesion:split:".length());
        int last = key.lastIndexOf(':');
        NamedCsvRecord row =
                report.row("cohesion", "roll_call=" + key.substring(0, last), "group=" + key.substring(last + 1));
        List<Integer> counts = Stream.of("yes", "no", "abstain")
                .map(column -> Integer.parseInt(row.getField(column)))
                .toList();
        int cast = counts.stream().mapToInt(Integer::intValue).sum();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return (double) (cast - most) / cast;
    }

    private static double chance(StudyReports report, String finding) {
        return Double.parseDouble(
                report.row("claims", "claim=" + finding, "argument=chance").getField("value"));
    }
}
