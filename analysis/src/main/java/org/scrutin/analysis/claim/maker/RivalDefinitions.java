package org.scrutin.analysis.claim.maker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
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
 * combinations of definitions it holds, which definition alone overturns it, and which alone leaves it without a value. A
 * sentence without a statement here tells what the record holds, and no definition touches it. Not for several threads.
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

    /** Whether a sentence says that it holds under every combination. */
    static boolean holdsAlways(Claim claim) {
        return claim.argument("standing")
                .map(Argument::value)
                .filter(new ClaimValue.Form("always")::equals)
                .isPresent();
    }

    /** Whether no combination says otherwise: some may leave the sentence without a value. */
    static boolean isNeverOverturned(Claim claim) {
        return claim.argument("overturned")
                .map(Argument::value)
                .filter(new ClaimValue.Form("never")::equals)
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
        look(claim.id(), statement).forEach(robustness -> tell(claim, robustness));
        return claim;
    }

    /** How far a statement hangs on definitions; nothing where only the study's own are looked at. */
    List<Robustness> look(String finding, Statement statement) {
        return votes
                .map(recount -> looked.computeIfAbsent(
                        statement, asserted -> Robustness.of(finding, asserted, recount, own(asserted))))
                .stream()
                .toList();
    }

    /** Adds to a claim of several statements under how many combinations one holds: {@code holds1}, {@code definitions1}. */
    static void share(Claim.Builder claim, Robustness robustness, int place) {
        Rows rows = Rows.of(TABLE).where("finding", robustness.finding());
        claim.count(
                        "holds" + place,
                        robustness.count(Standing.HOLDS),
                        rows.where("holds", "true").count())
                .count("definitions" + place, robustness.outcomes().size(), rows.count());
    }

    private static Claim.Builder tell(Claim.Builder claim, Robustness robustness) {
        Rows rows = Rows.of(TABLE).where("finding", robustness.finding());
        if (robustness.isUncertain()) {
            claim.with("standing", UNCERTAIN);
        } else {
            claim.form("standing", robustness.holdsThroughout() ? "always" : "mostly");
        }
        claim.count(
                        "holds",
                        robustness.count(Standing.HOLDS),
                        rows.where("holds", "true").count())
                .count("definitions", robustness.outcomes().size(), rows.count());
        new Alone("overturned", "overturning").tell(claim, robustness, Standing.FAILS, rows.where("holds", "false"));
        int silent = robustness.count(Standing.UNDEFINED);
        if (silent > 0) {
            claim.count("silent", silent, rows.where("holds", "").count());
        }
        new Alone("silence", "silencing").tell(claim, robustness, Standing.UNDEFINED, rows.where("holds", ""));
        return claim;
    }

    /**
     * Which definitions alone keep a statement from holding in one way.
     *
     * @param form name of the form: {@code alone} where there are some, {@code together} where only several at once do,
     *     {@code never} where nothing does
     * @param named name of the value with the definitions
     */
    private record Alone(String form, String named) {

        void tell(Claim.Builder claim, Robustness robustness, Standing standing, Rows rows) {
            List<Definition> definitions = robustness.alone(standing);
            if (definitions.isEmpty()) {
                claim.form(form, robustness.count(standing) == 0 ? "never" : "together");
                return;
            }
            List<ClaimValue.Alternative> alone = definitions.stream()
                    .map(definition -> new ClaimValue.Alternative(
                            definition, robustness.own().with(definition).id()))
                    .toList();
            List<String> combinations =
                    alone.stream().map(ClaimValue.Alternative::combination).toList();
            claim.form(form, "alone")
                    .with(
                            named,
                            new ClaimValue.Definitions(alone),
                            rows.whereAnyOf("combination", combinations).values("combination"));
        }
    }

    /** What the study itself chose. */
    private Specification own(Statement statement) {
        Specification own = Specification.ofReports()
                .with(Definition.of(settings.coincidence()))
                .with(Definition.of(settings.clusters().distance()));
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
