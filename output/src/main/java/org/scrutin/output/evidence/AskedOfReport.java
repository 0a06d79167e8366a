package org.scrutin.output.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrutin.analysis.claim.Source;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Fold;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.SmallPrint;

/** The sources of the rows that a report shows. */
final class AskedOfReport {

    private AskedOfReport() {}

    /** The sources of each row that has some, each list once, in reading order. */
    static Set<List<Source>> rows(Report report) {
        Set<List<Source>> rows = new LinkedHashSet<>();
        report.sections().forEach(section -> section.blocks().forEach(block -> add(block, rows)));
        return rows;
    }

    private static void add(Block block, Set<List<Source>> rows) {
        if (block instanceof DataTable table) {
            table.rows().stream()
                    .map(DataTable.Row::sources)
                    .filter(sources -> !sources.isEmpty())
                    .forEach(rows::add);
        } else if (block instanceof Fold fold) {
            fold.blocks().forEach(inner -> add(inner, rows));
        } else if (block instanceof SmallPrint print) {
            print.blocks().forEach(inner -> add(inner, rows));
        } else if (block instanceof Figure figure) {
            figure.numbers().ifPresent(table -> add(table, rows));
        }
    }
}
