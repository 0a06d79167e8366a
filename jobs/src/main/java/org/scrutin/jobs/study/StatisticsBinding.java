package org.scrutin.jobs.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.study.StudySettings;

/** Binds what is computed and how. */
final class StatisticsBinding {

    private final Bindings bindings;
    private final RosterBinding rosters;

    StatisticsBinding(Bindings bindings, RosterBinding rosters) {
        this.bindings = bindings;
        this.rosters = rosters;
    }

    StudyFile.Statistics bind(YamlNode.Mapping whole) {
        YamlNode.Mapping uncertainty = whole.mapping("uncertainty");
        return new StudyFile.Statistics(
                Words.kinds(whole.mapping("analyse").items("kinds")),
                rosters.references(whole),
                agreement(whole.mapping("agreement")),
                Words.get(CoincidenceFormula.values(), CoincidenceFormula::id, whole.text("coincidence")),
                clusters(whole.mapping("clusters")),
                number(uncertainty, "level"),
                count(uncertainty, "resamples"),
                new BigDecimal(whole.text("seed")).longValueExact());
    }

    private static StudySettings.Agreement agreement(YamlNode.Mapping agreement) {
        return new StudySettings.Agreement(
                Words.get(AgreementScore.values(), AgreementScore::id, agreement.text("score")),
                count(agreement, "minimum-common"),
                flag(agreement, "drop-unanimous") ? StudySettings.Unanimous.DROP : StudySettings.Unanimous.KEEP,
                flag(agreement, "by-topic") ? StudySettings.Topics.EACH : StudySettings.Topics.TOGETHER);
    }

    private StudySettings.Clusters clusters(YamlNode.Mapping clusters) {
        YamlNode.Mapping k = clusters.mapping("k");
        int from = count(k, "from");
        int to = count(k, "to");
        if (to < from) {
            bindings.fault(k.at(), "clusters from " + from + " to " + to, "a range that does not run backwards");
        }
        List<ClusterMethod> methods = clusters.items("methods").stream()
                .map(word -> Words.get(ClusterMethod.values(), ClusterMethod::id, word.text()))
                .toList();
        YamlNode.Mapping abstentions = clusters.mapping("minimum-abstentions");
        boolean bySize = abstentions.text("count").equals("by-size");
        return new StudySettings.Clusters(
                methods,
                from,
                to,
                Words.get(AbstentionDistance.values(), AbstentionDistance::id, clusters.text("distance")),
                bySize ? OptionalInt.empty() : OptionalInt.of(count(abstentions, "count")),
                number(abstentions, "share"),
                number(clusters, "minimum-participation"),
                count(clusters, "resamples"));
    }

    private static double number(YamlNode.Mapping mapping, String key) {
        return Double.parseDouble(mapping.text(key));
    }

    private static int count(YamlNode.Mapping mapping, String key) {
        return new BigDecimal(mapping.text(key)).intValueExact();
    }

    private static boolean flag(YamlNode.Mapping mapping, String key) {
        return Boolean.parseBoolean(mapping.text(key));
    }
}
