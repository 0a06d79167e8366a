package org.scrutin.analysis.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.study.StudyResults;

/**
 * Every sentence that the results of a study bear out, by the part of the report it belongs to, and those that the first
 * page takes.
 *
 * @param findings ranked, at most {@link Finding#MOST}
 * @param byPart in the order they are printed
 * @param robustness how far each sentence that definitions can touch hangs on them; {@link Robustness#finding} is its id
 */
public record StudyClaims(List<Finding> findings, Map<Part, List<Claim>> byPart, List<Robustness> robustness) {

    /** Nothing is said. */
    public static final StudyClaims NONE = new StudyClaims(List.of(), Map.of(), List.of());

    /** The parts of a report that speak in claims. */
    public enum Part {
        DECISIONS,
        DECIDING,
        BETWEEN_GROUPS,
        RECORD,
        GROUPS,
        PARAGRAPHS,
        SWITCHES,
        CYCLES,
        /** Changes from the first cycle to the last, largest first: they stand beside the finding that one of them is. */
        CHANGES_IN_ORDER,
        MOVERS,
        ABSTENTION,
        AGREEMENT
    }

    /** Writes every claim of the results. */
    public static StudyClaims of(StudyResults results) {
        ClaimSheet sheet = new ClaimSheet();
        RivalDefinitions rivals = new RivalDefinitions(results);
        new RecordClaims(results).write(sheet);
        new AttendanceClaims(results).write(sheet);
        new DecidingClaims(results).write(sheet);
        new BetweenGroupsClaims(results).write(sheet);
        new GroupClaims(results, rivals).write(sheet);
        new AlphaClaims(results).write(sheet);
        new DissentClaims(results).write(sheet);
        new LeavingClaims(results).write(sheet);
        new CompanionClaims(results).write(sheet);
        new SwitchClaims(results).write(sheet);
        new CycleClaims(results, rivals).write(sheet);
        new OtherChangeClaims(results, rivals).write(sheet);
        new MoverClaims(results).write(sheet);
        new AbstentionClaims(results).write(sheet);
        new AgreementClaims(results, rivals).write(sheet);
        return sheet.finish(rivals.looked());
    }

    /** The claims of one part. */
    public List<Claim> of(Part part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Every claim once, findings first, then in the order of the report. */
    public List<Claim> all() {
        Map<String, Claim> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.put(finding.claim().id(), finding.claim()));
        byPart.values().forEach(claims -> claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim)));
        return new ArrayList<>(byId.values());
    }

    /** Where the rules put down their claims. Not for several threads. */
    static final class ClaimSheet {

        private final List<Finding> findings = new ArrayList<>();
        private final Map<Part, List<Claim>> byPart = new EnumMap<>(Part.class);

        void add(Part part, Claim claim) {
            byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(claim);
        }

        /** Adds a claim that may stand on the first page too. */
        void add(Part part, Claim claim, Finding.Kind kind, double strength) {
            add(part, claim);
            findings.add(new Finding(claim, kind, strength));
        }

        private StudyClaims finish(List<Robustness> robustness) {
            Map<Part, List<Claim>> parts = new EnumMap<>(Part.class);
            byPart.forEach((part, claims) -> parts.put(part, List.copyOf(claims)));
            return new StudyClaims(Finding.ranked(findings), Collections.unmodifiableMap(parts), robustness);
        }
    }
}
