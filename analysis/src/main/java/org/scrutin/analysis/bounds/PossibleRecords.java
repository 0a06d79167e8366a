package org.scrutin.analysis.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;

/**
 * All records that announced totals and lists leave open. 98 announced in favour and 97 listed: any one of the 96 members of the
 * electorate that no list names, or a misprinted total: 97 records.
 *
 * <p><b>Which.</b> For each roll call whose totals and lists differ ({@link Reconciliation}):
 *
 * <ul>
 *   <li>what is listed: the total is wrong;
 *   <li>where the lists bear the totals out once two of them change places ({@link Reconciliation#exchange()}): that;
 *   <li>else every way to meet the totals with the fewest states otherwise than listed. One name too many against and one too few
 *       in favour: any one of those listed against, in favour. As many names as are too many on some lists and too few on
 *       others change lists; what is then still too many is struck, and what is still too few is added from the members of the
 *       electorate that are on no list of the roll call, on one of absent members neither.
 * </ul>
 *
 * <p>Of several such roll calls every combination. None is thought likelier than another: candidates, by where a name should stand
 * in the list, order what a person looks at and leave no record out.
 *
 * <p><b>Undefined.</b> More records than a limit: none is left out in silence, there is no answer.
 *
 * <p><b>Complexity.</b> The number of records times the statistic.
 *
 * <p><b>Source.</b> Bounds that hold whatever the missing data are: Manski, C. F. (2003). Partial Identification of Probability
 * Distributions. Springer. doi:10.1007/b97478
 */
public final class PossibleRecords {

    private final List<PossibleRecord> records;

    private PossibleRecords(List<PossibleRecord> records) {
        this.records = List.copyOf(records);
    }

    /**
     * The records that a study's votes leave open.
     *
     * @param listed the votes as listed
     * @param roster who was entitled to vote
     * @param limit most records to look at, at least 1
     * @return empty where there are more
     */
    public static Optional<PossibleRecords> of(RollCallMatrix listed, Roster roster, int limit) {
        return of(
                listed,
                roster,
                limit,
                position -> new Reconciliation(listed.rollCall(position).announced(), listed.room(position)));
    }

    /** The same where the lists are not what counts: what was announced on each roll call, beside what it is held against. */
    static Optional<PossibleRecords> of(
            RollCallMatrix listed, Roster roster, int limit, IntFunction<Reconciliation> figures) {
        List<PossibleRecord> records = List.of(PossibleRecord.AS_LISTED);
        for (int position = 0; position < listed.rollCalls().size(); position++) {
            OpenRollCall open = OpenRollCall.of(listed, roster, position, figures.apply(position));
            if (open.count() * records.size() > limit) {
                return Optional.empty();
            }
            List<PossibleRecord> product = new ArrayList<>();
            List<PossibleRecord> here = open.records();
            records.forEach(one -> here.forEach(other -> product.add(one.and(other))));
            records = product;
        }
        return Optional.of(new PossibleRecords(records));
    }

    /** The records, the one as listed first. */
    public List<PossibleRecord> records() {
        return records;
    }
}
