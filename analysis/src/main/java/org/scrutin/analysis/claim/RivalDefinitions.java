package org.scrutin.analysis.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.robustness.Definition;
import org.scrutin.analysis.robustness.Outcome.Standing;
import org.scrutin.analysis.robustness.PairEnd;
import org.scrutin.analysis.robustness.Plans;
import org.scrutin.analysis.robustness.Recount;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.robustness.Specification;
import org.scrutin.analysis.robustness.Statement;
import org.scrutin.analysis.robustness.Votes;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Which sentences hang on definitions that another analyst could have chosen otherwise. Such a sentence carries under how many
 * combinations of definitions it holds, and which definition alone overturns it. A sentence without a statement here tells what
 * the record holds, and no definition touches it. Not for several threads.
 */
final class RivalDefinitions {

    private static final String TABLE = "robustness";

    private static final ClaimValue.Form UNCERTAIN = new ClaimValue.Form("uncertain");

    private final StudySettings settings;
    private final Optional<Recount> votes;
    private final Map<Statement, Robustness> looked = new LinkedHashMap<>();

    private RivalDefinitions(StudySettings settings, Optional<Recount> votes) {
        this.settings = settings;
        this.votes = votes;
    }

    RivalDefinitions(StudyResults results) {
        this(results.settings(), Optional.of(recount(results)));
    }

    /** No definition but the study's own is looked at. */
    static RivalDefinitions none(StudyResults results) {
        return new RivalDefinitions(results.settings(), Optional.empty());
    }

    private static Recount recount(StudyResults results) {
        StudySettings settings = results.settings();
        return new Recount(
                new Votes(
                        results.data().matrix(),
                        results.data().roster(),
                        new StudyScopes(results.data().matrix(), settings.cycles()),
                        settings.kinds()),
                new Plans(settings.references(), settings.moversPlan(), settings.clusterPlan()));
    }

    /** Every statement that was looked at, in the order of the sentences. */
    List<Robustness> looked() {
        return List.copyOf(looked.values());
    }

    /** Whether a sentence says that it holds under every combination that gives it a value. */
    static boolean holdsAlways(Claim claim) {
        return claim.argument("standing")
                .map(Argument::value)
                .filter(new ClaimValue.Form("always")::equals)
                .isPresent();
    }

    /** Whether a claim holds under too few combinations to be told as certain. */
    static boolean isUncertain(Claim claim) {
        return claim.argument("standing")
                .map(Argument::value)
                .filter(UNCERTAIN::equals)
                .isPresent();
    }

    /**
     * Adds to a claim how far it hangs on definitions. A statement that several sentences make is looked at once, under the id
     * of the first of them; changes and returns the builder.
     */
    Claim.Builder tell(Claim.Builder claim, Statement statement) {
        return votes.map(recount -> tell(
                        claim,
                        looked.computeIfAbsent(
                                statement, asserted -> Robustness.of(claim.id(), asserted, recount, own(asserted)))))
                .orElse(claim);
    }

    private static Claim.Builder tell(Claim.Builder claim, Robustness robustness) {
        Rows rows = Rows.of(TABLE).where("finding", robustness.finding());
        int holds = robustness.count(Standing.HOLDS);
        int undefined = robustness.count(Standing.UNDEFINED);
        if (robustness.defined() == 0) {
            return claim;
        }
        if (robustness.isUncertain()) {
            claim.with("standing", UNCERTAIN);
        } else {
            claim.form("standing", holds == robustness.defined() ? "always" : "mostly");
        }
        claim.count("holds", holds, rows.where("holds", "true").count())
                .count(
                        "definitions",
                        robustness.defined(),
                        rows.whereFilled("holds").count())
                .form("silent", undefined == 0 ? "none" : "some");
        if (undefined > 0) {
            claim.count("combinations", robustness.outcomes().size(), rows.count());
        }
        return overturning(claim, robustness, rows);
    }

    private static Claim.Builder overturning(Claim.Builder claim, Robustness robustness, Rows rows) {
        List<ClaimValue.Alternative> alone = robustness.overturning().stream()
                .map(definition -> new ClaimValue.Alternative(
                        definition, robustness.own().with(definition).id()))
                .toList();
        if (alone.isEmpty()) {
            return claim.form("overturned", robustness.count(Standing.FAILS) == 0 ? "never" : "together");
        }
        List<String> combinations =
                alone.stream().map(ClaimValue.Alternative::combination).toList();
        return claim.form("overturned", "alone")
                .with(
                        "overturning",
                        new ClaimValue.Definitions(alone),
                        rows.where("holds", "false")
                                .whereAnyOf("combination", combinations)
                                .values("combination"));
    }

    /** What the study itself chose. */
    private Specification own(Statement statement) {
        Specification own = new Specification(List.of(
                Definition.AGREEMENT_INDEX,
                Definition.of(settings.coincidence()),
                Definition.of(settings.clusters().distance()),
                Definition.ABSENT_MISSING,
                Definition.UNANIMOUS_KEPT,
                Definition.MEMBERSHIPS_ALL,
                Definition.THREE_CHOICES,
                Definition.ALL_VOTES));
        if (statement instanceof PairEnd) {
            if (settings.agreement().unanimous() == StudySettings.Unanimous.DROP) {
                own = own.with(Definition.UNANIMOUS_DROPPED);
            }
            if (settings.agreement().score() == AgreementScore.AGREE_BINARY) {
                own = own.with(Definition.YES_NO_ONLY);
            }
        }
        return own;
    }
}
