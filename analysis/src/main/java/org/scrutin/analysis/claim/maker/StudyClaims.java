package org.scrutin.analysis.claim.maker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.study.StudyResults;

/**
 * Every sentence that the results of a study bear out, by the part of the report it belongs to, and those that the first
 * page takes.
 *
 * @param findings ranked, at most {@link Finding#MOST}
 * @param setAside findings that would be among them and do not hold on every possible record, ranked
 * @param byPart in the order they are printed
 * @param robustness how far each sentence that definitions can touch hangs on them; {@link Robustness#finding} is its id
 * @param bounds what the sentences would say on each possible record
 * @param printed ids of the claims that a report prints, in the order in which a reader meets them; empty before there is a report
 */
public record StudyClaims(
        List<Finding> findings,
        List<Finding> setAside,
        Map<Part, List<Claim>> byPart,
        List<Robustness> robustness,
        ClaimBounds bounds,
        List<String> printed) {

    /** Nothing is said. */
    public static final StudyClaims NONE =
            new StudyClaims(List.of(), List.of(), Map.of(), List.of(), ClaimBounds.NONE, List.of());

    public StudyClaims {
        printed = List.copyOf(printed);
    }

    /** The parts of a report that speak in claims. */
    public enum Part {
        DECISIONS,
        DECIDING,
        BETWEEN_GROUPS,
        RECORD,
        BOUNDS,
        GROUPS,
        PARAGRAPHS,
        SWITCHES,
        CYCLES,
        /** Of the change since the first cycle that is a finding: whether it is the largest, and what most of it is. */
        LARGEST_CHANGE,
        /** Of the change since the last cycle that is a finding: which groups changed more. */
        LARGER_CHANGES,
        MOVERS,
        ABSTENTION,
        AGREEMENT,
        /** What changed since the edition before: told of two editions, so known after all others. */
        SINCE
    }

    /** Writes every claim of the results, and what it would be on each possible record. */
    public static StudyClaims of(StudyResults results) {
        PossibleResults possible = PossibleResults.of(results);
        return of(results, ClaimBounds.of(results, possible, possible.others(new RecordSentences(results)::on)));
    }

    /**
     * Writes every claim of the results.
     *
     * @param bounds what they would be on each possible record
     */
    public static StudyClaims of(StudyResults results, ClaimBounds bounds) {
        RivalDefinitions rivals = new RivalDefinitions(results);
        ClaimSheet sheet = sheet(results, rivals);
        List<Finding> holding = sheet.findings(finding -> !bounds.isOverturned(finding.claim()));
        new BoundsClaims(results, bounds).write(holding, sheet);
        new LargestChangeClaims(results, rivals).write(holding, sheet);
        new LargerChangeClaims(results, rivals).write(holding, sheet);
        List<Finding> setAside = sheet.findings(finding -> true).stream()
                .filter(finding -> bounds.isOverturned(finding.claim()))
                .toList();
        return new StudyClaims(holding, setAside, sheet.parts(), rivals.looked(), bounds, List.of());
    }

    /** The claims of results by part, under the study's own definitions, and nothing about other records. */
    static Map<Part, List<Claim>> written(StudyResults results) {
        return sheet(results, RivalDefinitions.none(results)).parts();
    }

    /** The same without those on movers. */
    static Map<Part, List<Claim>> writtenButMovers(StudyResults results) {
        RivalDefinitions rivals = RivalDefinitions.none(results);
        ClaimSheet sheet = new ClaimSheet();
        ofVotes(results, rivals, sheet);
        ofCycles(results, rivals, sheet);
        new LoneAbsenceClaims(results).write(sheet);
        return sheet.parts();
    }

    /** Those on movers alone. */
    static Map<Part, List<Claim>> ofMovers(StudyResults results) {
        ClaimSheet sheet = new ClaimSheet();
        new MoverClaims(results, RivalDefinitions.none(results)).write(sheet);
        return sheet.parts();
    }

    private static ClaimSheet sheet(StudyResults results, RivalDefinitions rivals) {
        ClaimSheet sheet = new ClaimSheet();
        ofVotes(results, rivals, sheet);
        ofCycles(results, rivals, sheet);
        new MoverClaims(results, rivals).write(sheet);
        new LoneAbsenceClaims(results).write(sheet);
        return sheet;
    }

    private static void ofVotes(StudyResults results, RivalDefinitions rivals, ClaimSheet sheet) {
        new RecordClaims(results).write(sheet);
        new LayerClaims(results).write(sheet);
        new AttendanceClaims(results).write(sheet);
        new DecidingClaims(results).write(sheet);
        new BetweenGroupsClaims(results).write(sheet);
        new GroupClaims(results, rivals).write(sheet);
        new AlphaClaims(results).write(sheet);
        new DissentClaims(results).write(sheet);
        new LeavingClaims(results).write(sheet);
        new ApartClaims(results).write(sheet);
        new CompanionClaims(results).write(sheet);
        new LeftOthersClaims(results).write(sheet);
        new LeftTextClaims(results).write(sheet);
        new SwitchClaims(results).write(sheet);
        new AbstentionClaims(results, rivals).write(sheet);
        new AgreementClaims(results, rivals).write(sheet);
    }

    private static void ofCycles(StudyResults results, RivalDefinitions rivals, ClaimSheet sheet) {
        new CycleClaims(results, rivals).write(sheet);
    }

    /** The same with the claims of one more part, behind all others. */
    public StudyClaims with(Part part, List<Claim> claims) {
        Map<Part, List<Claim>> parts = new EnumMap<>(Part.class);
        parts.putAll(byPart);
        parts.put(part, List.copyOf(claims));
        return new StudyClaims(findings, setAside, Collections.unmodifiableMap(parts), robustness, bounds, printed);
    }

    /**
     * The same in the order of a report.
     *
     * @param ids of the claims that it prints, in the order in which a reader meets them
     */
    public StudyClaims printedAs(List<String> ids) {
        return new StudyClaims(findings, setAside, byPart, robustness, bounds, ids);
    }

    /** The claims of one part. */
    public List<Claim> of(Part part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Every claim once: those that a report prints in its order, then the other findings, then all others by part. */
    public List<Claim> all() {
        Map<String, Claim> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.put(finding.claim().id(), finding.claim()));
        byPart.values().forEach(claims -> claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim)));
        List<Claim> all = new ArrayList<>();
        printed.forEach(id -> Optional.ofNullable(byId.remove(id)).ifPresent(all::add));
        all.addAll(byId.values());
        return all;
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

        /** The findings of the first page among those that are accepted, ranked. */
        private List<Finding> findings(Predicate<Finding> accepted) {
            return Finding.ranked(findings.stream().filter(accepted).toList());
        }

        private Map<Part, List<Claim>> parts() {
            Map<Part, List<Claim>> parts = new EnumMap<>(Part.class);
            byPart.forEach((part, claims) -> parts.put(part, List.copyOf(claims)));
            return Collections.unmodifiableMap(parts);
        }
    }
}
