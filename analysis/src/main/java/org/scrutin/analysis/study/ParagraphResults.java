package org.scrutin.analysis.study;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.scrutin.analysis.dissent.DissentTotals;
import org.scrutin.analysis.dissent.GroupDissent;
import org.scrutin.analysis.dissent.ParagraphCompanion;
import org.scrutin.analysis.dissent.ParagraphCompanions;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.dissent.ParagraphDissents;
import org.scrutin.analysis.dissent.ParagraphTotal;
import org.scrutin.analysis.dissent.StateDissent;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Who left paragraphs of a text and came back.
 *
 * @param dissent paragraphs beside wholes
 * @param byParagraph how many states left each
 * @param byState how often each state left
 * @param byGroup how often members of each group left
 * @param companions other texts on which those that left a paragraph abstained
 */
public record ParagraphResults(
        List<ParagraphDissent> dissent,
        List<ParagraphTotal> byParagraph,
        List<StateDissent> byState,
        List<GroupDissent> byGroup,
        List<ParagraphCompanion> companions) {

    /** No paragraph was looked at. */
    public static final ParagraphResults NONE =
            new ParagraphResults(List.of(), List.of(), List.of(), List.of(), List.of());

    public ParagraphResults {
        dissent = List.copyOf(dissent);
        byParagraph = List.copyOf(byParagraph);
        byState = List.copyOf(byState);
        byGroup = List.copyOf(byGroup);
        companions = List.copyOf(companions);
    }

    /**
     * The same, had ballots on some roll calls been others.
     *
     * @param parts positions of votes on paragraphs that are touched, by themselves or through the whole text
     */
    static ParagraphResults again(StudyData data, StudyScopes scopes, ParagraphResults listed, RollCallSet parts) {
        if (parts.isEmpty()) {
            return listed;
        }
        NavigableMap<Scope, RollCallSet> touched = scopes.byCycleAndTopic(Set.of(RollCallKind.PARAGRAPH));
        touched.values().removeIf(held -> held.and(parts).isEmpty());
        DissentTotals totals = new DissentTotals(data.matrix(), data.roster(), touched);
        Splice<Scope> splice = new Splice<>(Scope::compareTo, touched::containsKey);
        return new ParagraphResults(
                ParagraphDissents.of(data.matrix()),
                totals.byParagraph(),
                splice.rows(listed.byState(), totals.byState(), StateDissent::scope),
                splice.rows(listed.byGroup(), totals.byGroup(), GroupDissent::scope),
                ParagraphCompanions.of(data.matrix()));
    }

    /** Looks at the votes on paragraphs of a study. */
    static ParagraphResults of(StudyData data, StudyScopes scopes) {
        DissentTotals totals = new DissentTotals(data.matrix(), data.roster(), scopes);
        return new ParagraphResults(
                ParagraphDissents.of(data.matrix()),
                totals.byParagraph(),
                totals.byState(),
                totals.byGroup(),
                ParagraphCompanions.of(data.matrix()));
    }
}
