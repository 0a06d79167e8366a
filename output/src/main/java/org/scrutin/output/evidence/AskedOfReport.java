package org.scrutin.output.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Fold;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.SmallPrint;

/** Where the rows that a report shows stand in its tables. */
final class AskedOfReport {

    private AskedOfReport() {}

    /** What each row that has some is counted in, each list once, in reading order. */
    static Set<List<DataTable.Counted>> rows(Report report) {
        Set<List<DataTable.Counted>> rows = new LinkedHashSet<>();
        report.sections().forEach(section -> section.blocks().forEach(block -> add(block, rows)));
        return rows;
    }

    private static void add(Block block, Set<List<DataTable.Counted>> rows) {
        if (block instanceof DataTable table) {
            table.rows().stream()
                    .map(DataTable.Row::counted)
                    .filter(counted -> !counted.isEmpty())
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
