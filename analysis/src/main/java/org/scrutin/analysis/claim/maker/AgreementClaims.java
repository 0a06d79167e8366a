package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceRanking;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.robustness.CoincidenceEnds;
import org.scrutin.analysis.robustness.End;
import org.scrutin.analysis.robustness.PairEnd;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/** Whom the references of a study vote with, nearest and farthest. */
final class AgreementClaims {

    /** Scores nearer than this are equal. */
    private static final double EQUAL = 1e-12;

    private final StudyResults results;
    private final RivalDefinitions rivals;

    AgreementClaims(StudyResults results, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
    }

    void write(ClaimSheet sheet) {
        references(sheet);
        ranked(sheet);
    }

    /** The pair of references that agree most, and the pair that agree least. */
    private void references(ClaimSheet sheet) {
        List<StateId> references = results.settings().references().stream()
                .flatMap(
                        reference -> reference instanceof Reference.OfState of ? Stream.of(of.state()) : Stream.empty())
                .sorted()
                .toList();
        List<PairAgreement> pairs = results.agreement().stream()
                .filter(pair -> pair.scope().equals(Scope.WHOLE_STUDY))
                .filter(pair -> references.contains(pair.a()) && references.contains(pair.b()))
                .filter(pair -> score(pair).isPresent())
                .toList();
        if (pairs.size() < 2) {
            return;
        }
        Comparator<PairAgreement> byScore =
                Comparator.comparingDouble(pair -> score(pair).orElseThrow());
        PairAgreement nearest =
                pairs.stream().reduce(BinaryOperator.maxBy(byScore)).orElseThrow();
        PairAgreement farthest =
                pairs.stream().reduce(BinaryOperator.minBy(byScore)).orElseThrow();
        PairEnd.Rule rule = new PairEnd.Rule(
                results.settings().agreement().score(),
                results.settings().agreement().minimumCommon());
        sheet.add(
                Part.AGREEMENT,
                pair("nearest", pairs, nearest, new PairEnd(references, two(nearest), End.FIRST, rule)));
        sheet.add(
                Part.AGREEMENT,
                pair("farthest", pairs, farthest, new PairEnd(references, two(farthest), End.LAST, rule)));
    }

    private Optional<Double> score(PairAgreement pair) {
        var agreement = results.settings().agreement();
        return agreement.score().n(pair.table()) < agreement.minimumCommon()
                ? Optional.empty()
                : agreement.score().of(pair.table()).stream().boxed().findFirst();
    }

    private static List<StateId> two(PairAgreement pair) {
        return List.of(pair.a(), pair.b());
    }

    private Claim pair(String which, List<PairAgreement> pairs, PairAgreement pair, PairEnd statement) {
        String column = results.settings().agreement().score().id();
        Object[] key = {pair.scope().cycle(), pair.scope().topic(), pair.a(), pair.b()};
        Claim.Builder claim = Claim.of("agreement:" + which, "agreement." + which)
                .states("a", List.of(pair.a()), Cell.at("agreement", "state_a", key))
                .states("b", List.of(pair.b()), Cell.at("agreement", "state_b", key))
                .decimal("score", score(pair).orElseThrow(), Cell.at("agreement", column, key))
                .count("n", results.settings().agreement().score().n(pair.table()), Cell.at("agreement", joint(), key));
        // Fractions of different denominators that are equal may differ in the last bit.
        long alike = pairs.stream()
                .filter(other ->
                        Math.abs(score(other).orElseThrow() - score(pair).orElseThrow()) < EQUAL)
                .count();
        claim.form("shared", alike > 1 ? "yes" : "no");
        return (alike > 1 ? claim : rivals.tell(claim, statement))
                .restingOn(pair.table().common());
    }

    /** The column that holds the n of the study's score. */
    private String joint() {
        return results.settings().agreement().score() == AgreementScore.AGREE_BINARY ? "common_binary" : "common";
    }

    /** For each reference, the state that coincides most and the one that coincides least, among those ranked. */
    private void ranked(ClaimSheet sheet) {
        for (Reference reference : results.settings().references()) {
            List<Coincidence> ranked = CoincidenceRanking.of(results.coincidence(), Scope.WHOLE_STUDY, reference);
            if (ranked.size() > 1) {
                Coincidence first = ranked.get(0);
                Coincidence last = ranked.get(ranked.size() - 1);
                Claim.Builder claim = Claim.of("coincidence:" + reference.id(), "coincidence.ends")
                        .with("reference", new ClaimValue.Against(reference), cell("reference", first))
                        .with("first", subject(first), cell("subject", first))
                        .decimal("firstValue", value(first), cell(column(), first))
                        .count("firstN", votes(first), counted(first))
                        .with("last", subject(last), cell("subject", last))
                        .decimal("lastValue", value(last), cell(column(), last))
                        .count("lastN", votes(last), counted(last));
                shared(claim, "first", first, ranked);
                shared(claim, "last", last, ranked);
                Optional<StateId> nearest = alone(first, ranked);
                Optional<StateId> farthest = alone(last, ranked);
                if (nearest.isPresent() || farthest.isPresent()) {
                    rivals.tell(claim, new CoincidenceEnds(reference, nearest, farthest));
                }
                sheet.add(Part.AGREEMENT, claim.restingOn(votes(first)));
            }
        }
    }

    /** The state, where it shares its rank with none. */
    private static Optional<StateId> alone(Coincidence row, List<Coincidence> ranked) {
        return sharing(row, ranked) == 1 ? Optional.of(row.subject()) : Optional.empty();
    }

    private static long sharing(Coincidence row, List<Coincidence> ranked) {
        return ranked.stream().filter(other -> other.rank().equals(row.rank())).count();
    }

    private static void shared(Claim.Builder claim, String end, Coincidence row, List<Coincidence> ranked) {
        claim.count(
                end + "Shared",
                sharing(row, ranked),
                Rows.of("coincidence")
                        .where("cycle", row.scope().cycle())
                        .where("topic", row.scope().topic())
                        .where("reference", row.reference().id())
                        .where("rank", row.rank().orElseThrow())
                        .count());
    }

    private String column() {
        return results.settings().coincidence().id();
    }

    private double value(Coincidence row) {
        return row.value(results.settings().coincidence()).orElseThrow();
    }

    private static int votes(Coincidence row) {
        return row.same() + row.partial() + row.opposite();
    }

    private static ClaimValue subject(Coincidence row) {
        return new ClaimValue.Against(new Reference.OfState(row.subject()));
    }

    /** The votes of a coincidence are the sum of three columns of its row. */
    private static Source counted(Coincidence row) {
        return Rows.of("coincidence")
                .where("cycle", row.scope().cycle())
                .where("topic", row.scope().topic())
                .where("reference", row.reference().id())
                .where("subject", row.subjectId())
                .sum("same", "partial", "opposite");
    }

    private static Cell cell(String column, Coincidence row) {
        return Cell.at(
                "coincidence",
                column,
                row.scope().cycle(),
                row.scope().topic(),
                row.reference().id(),
                row.subjectId());
    }
}
