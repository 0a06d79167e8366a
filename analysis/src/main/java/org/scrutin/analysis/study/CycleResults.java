package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.cycle.CycleChanges;
import org.scrutin.analysis.dissent.CycleSwitch;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.Movers;
import org.scrutin.analysis.mover.OneSided;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * What changed from one review cycle to another: neighbours, then first to last.
 *
 * @param changes of groups
 * @param movers states that voted in both, whether or not they changed
 * @param oneSided states that voted in one of the two only
 * @param switches states whose last ballots on a text differ between the two
 */
public record CycleResults(
        List<CycleChange> changes, List<Mover> movers, List<OneSided> oneSided, List<CycleSwitch> switches) {

    /** Cycles were not compared. */
    public static final CycleResults NONE = new CycleResults(List.of(), List.of(), List.of(), List.of());

    public CycleResults {
        changes = List.copyOf(changes);
        movers = List.copyOf(movers);
        oneSided = List.copyOf(oneSided);
        switches = List.copyOf(switches);
    }

    static CycleResults of(StudyData data, StudySettings settings, StudyScopes scopes) {
        return new CycleResults(
                CycleChanges.of(data.matrix(), data.roster(), scopes, question(settings)),
                new Movers(data.matrix(), data.roster(), settings.moversPlan()).of(scopes, settings.kinds()),
                OneSided.of(data.matrix(), scopes, settings.kinds()),
                CycleSwitch.of(data.matrix(), scopes, settings.kinds()));
    }

    static CycleChanges.Question question(StudySettings settings) {
        return new CycleChanges.Question(settings.kinds(), settings.level());
    }
}
