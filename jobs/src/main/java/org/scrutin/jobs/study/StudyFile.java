package org.scrutin.jobs.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.jobs.registry.Voters;

/**
 * A study as its file asks for it, every default filled in, checked against the schema and the registry. Of the data it
 * names only those are opened that say who votes.
 *
 * @param place where the file stands
 * @param id the study's name, also its report's folder
 * @param title as printed
 * @param sources at least one
 * @param voters whom the sources bring that the registry does not know
 * @param selection which roll calls of the sources belong to it
 * @param statistics what is computed and how
 * @param cycles how time is split
 * @param coverage what the study says that its data hold; empty = what they show
 * @param roster electorate and groups
 * @param records how the record is read where it leaves room
 * @param report formats and languages
 * @param written the file itself
 */
public record StudyFile(
        StudyPlace place,
        String id,
        LocalText title,
        List<StudySource> sources,
        Voters voters,
        Selection selection,
        Statistics statistics,
        CycleRule cycles,
        List<Coverage> coverage,
        Roster roster,
        RecordRules records,
        ReportSettings report,
        Written written) {

    /**
     * The file itself.
     *
     * @param sha256 of its bytes, in lower-case hexadecimal
     * @param settings the whole file with every default, as maps, lists, texts, numbers and booleans
     */
    public record Written(String sha256, Map<String, Object> settings) {}

    /**
     * What is computed and how.
     *
     * @param kinds which kinds of votes enter means and what rests on them
     * @param references whom coincidence is measured against
     * @param agreement how pairs are compared
     * @param coincidence the formula that the report shows
     * @param clusters how abstentions are clustered
     * @param level of intervals and tests
     * @param resamples for whatever resamples
     * @param seed of everything random
     */
    public record Statistics(
            Set<RollCallKind> kinds,
            List<Reference> references,
            StudySettings.Agreement agreement,
            CoincidenceFormula coincidence,
            StudySettings.Clusters clusters,
            double level,
            int resamples,
            long seed) {}

    /**
     * How the record is read where it leaves room.
     *
     * @param wholeTexts the whole text of a paragraph's vote, where the roll calls do not say it
     * @param majority the rule where the roll calls name none; empty = unknown
     * @param absence what a state on no list is
     * @param ballots which ballots count
     * @param corrections what persons decided about ballots; empty = nothing
     * @param topicMinimum topics on fewer roll calls are not told apart; empty = by size
     */
    public record RecordRules(
            Map<RollCallId, RollCallId> wholeTexts,
            Optional<MajorityRule> majority,
            AbsenceRule absence,
            BallotLayer ballots,
            Optional<StudySource.NamedPath> corrections,
            OptionalInt topicMinimum) {}

    /** What a state that is on no list of a roll call is. */
    public enum AbsenceRule {
        /** Absent only where the source itself lists it so. */
        LISTED,
        /** Absent wherever it was a member of the electorate on the day. */
        DERIVED
    }

    /**
     * What is written.
     *
     * @param formats pdf, html
     * @param languages ISO 639-1, the first is the report's own
     */
    public record ReportSettings(List<String> formats, List<String> languages) {}

    /** What the analysis needs to know. */
    public StudySettings settingsFor(List<ReviewCycle> found) {
        return new StudySettings(
                id,
                title,
                found,
                statistics.kinds(),
                statistics.references(),
                statistics.agreement(),
                statistics.coincidence(),
                statistics.clusters(),
                statistics.level(),
                statistics.resamples(),
                statistics.seed());
    }
}
