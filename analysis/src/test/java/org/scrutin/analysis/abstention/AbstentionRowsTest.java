package org.scrutin.analysis.abstention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;

class AbstentionRowsTest {

    /** Bits against one ballot after another, on part of up to 150 roll calls; the two parts make the whole. */
    @Property(tries = 100)
    void pairsAsCountedOneByOneAndInParts(@ForAll @IntRange(min = 1, max = 150) int rollCalls, @ForAll long seed) {
        Random random = new Random(seed);
        MadeVotes votes = new MadeVotes();
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < rollCalls; i++) {
            votes.whole("R" + i, "2001-12-01", "topic", "title");
            a.append("YNAX".charAt(random.nextInt(4)));
            b.append("YNAX".charAt(random.nextInt(4)));
        }
        RollCallMatrix matrix =
                votes.row("AAA", a.toString()).row("BBB", b.toString()).matrix();
        int cut = random.nextInt(rollCalls + 1);

        AbstentionRows first = new AbstentionRows(matrix, RollCallSet.where(rollCalls, i -> i < cut));
        AbstentionRows second = new AbstentionRows(matrix, RollCallSet.where(rollCalls, i -> i >= cut));
        AbstentionRows all = new AbstentionRows(matrix, RollCallSet.all(rollCalls));

        assertEquals(counted(matrix, 0, cut), first.pair(0, 1));
        assertEquals(all.pair(0, 1), first.pair(0, 1).combine(second.pair(0, 1)));
        assertEquals(all.pair(0, 1), second.pair(0, 1).combine(first.pair(0, 1)));
        assertEquals(all.pair(0, 1), all.pair(1, 0));
        assertEquals(all.cast(0), first.cast(0) + second.cast(0));
        assertEquals(all.abstentions(0), all.pair(0, 0).both());
        assertEquals(all.rollCalls(), all.row(0).size());
    }

    private static PairAbstentions counted(RollCallMatrix matrix, int from, int to) {
        int common = 0;
        int either = 0;
        int both = 0;
        for (int rollCall = from; rollCall < to; rollCall++) {
            Choice a = matrix.choice(rollCall, 0);
            Choice b = matrix.choice(rollCall, 1);
            if (a.isCast() && b.isCast()) {
                common++;
                either += a == Choice.ABSTAIN || b == Choice.ABSTAIN ? 1 : 0;
                both += a == Choice.ABSTAIN && b == Choice.ABSTAIN ? 1 : 0;
            }
        }
        return new PairAbstentions(common, either, both);
    }
}
