package org.scrutin.output.open;

import java.util.List;
import java.util.Map;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.maker.ClaimBounds;
import org.scrutin.analysis.claim.maker.RecordSentences;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.output.tables.StudyTables;
import org.scrutin.output.tables.TableRows;

/**
 * Everything that is said of a study, and what it could be on every possible record: each is analysed once, for sentences and tables
 * together.
 *
 * @param claims every sentence
 * @param ranges of the numbers of tables
 */
public record OpenStudy(StudyClaims claims, CellRanges ranges) {

    /** Nothing is said, and nothing is open. */
    public static final OpenStudy NONE = new OpenStudy(StudyClaims.NONE, CellRanges.NONE);

    /** The same with more said. */
    public OpenStudy saying(StudyClaims.Part part, List<Claim> more) {
        return new OpenStudy(claims.with(part, more), ranges);
    }

    /** The same in the order of a report: see {@link StudyClaims#printedAs}. */
    public OpenStudy printedAs(List<String> ids) {
        return new OpenStudy(claims.printedAs(ids), ranges);
    }

    /**
     * The tables of the study with what is said of it and what its numbers could be, in the order of their names; all but
     * {@code ballots}.
     *
     * @param results those that this was looked at for
     */
    public List<TableRows<?>> tables(StudyResults results) {
        return StudyTables.of(results, claims, ranges.cells(), ranges.tables());
    }

    /** What is kept of a record. */
    private record Looked(Map<String, Claim> sentences, ListedCells.Differences cells) {}

    /** Records are looked at by several threads, and told by one after another. */
    private static final class Counted {

        private final int all;
        private final RecordsLooked watch;
        private int done;

        Counted(int all, RecordsLooked watch) {
            this.all = all;
            this.watch = watch;
        }

        synchronized void oneMore() {
            done++;
            watch.looked(done, all);
        }
    }

    /**
     * Looks at every possible record.
     *
     * @param watch told after each
     */
    public static OpenStudy of(StudyResults results, RecordsLooked watch) {
        PossibleResults possible = PossibleResults.of(results);
        if (possible.extent() == PossibleResults.Extent.CLOSED) {
            return new OpenStudy(StudyClaims.of(results, ClaimBounds.NONE), CellRanges.NONE);
        }
        ListedCells listed =
                new ListedCells(possible.listed(), possible.leftOut().keySet());
        RecordSentences sentences = new RecordSentences(results);
        Counted counted = new Counted(possible.records() - 1, watch);
        List<Looked> others = possible.others(other -> {
            Looked looked = new Looked(sentences.on(other), listed.differences(other));
            counted.oneMore();
            return looked;
        });
        ClaimBounds bounds = ClaimBounds.of(
                results, possible, others.stream().map(Looked::sentences).toList());
        CellRanges ranges = possible.extent() == PossibleResults.Extent.GIVEN
                ? CellRanges.of(
                        possible, listed, others.stream().map(Looked::cells).toList())
                : CellRanges.notGiven(listed);
        return new OpenStudy(StudyClaims.of(results, bounds), ranges);
    }
}
