package org.scrutin.output.open;

import java.util.List;
import java.util.Map;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.output.tables.AgreementTables;

/**
 * Which numbers of tables are held against other records: all, but for what is printed in the record itself, and for pairs of states
 * in a study of many votes. A table of pairs has thirty numbers a row and touches most of its rows; of these the two are asked
 * for that are read, on how many votes a pair stands and the study's score.
 *
 * @param only the columns asked for, by table; a table that is not named is asked for all
 */
record AskedColumns(Map<String, List<String>> only) {

    /** How the columns begin that say what is listed: it is the same on every record. */
    private static final String LISTED = "listed_";

    static AskedColumns of(StudyResults results) {
        return results.isShortRecord()
                ? new AskedColumns(Map.of())
                : new AskedColumns(Map.of(
                        AgreementTables.AGREEMENT.name(),
                        List.of("common", results.settings().agreement().score().id())));
    }

    boolean asks(String table, String column) {
        return !column.startsWith(LISTED)
                && (!only.containsKey(table) || only.get(table).contains(column));
    }

    /** The columns of a table that are asked for, where these are not all; else none. */
    List<String> named(String table) {
        return only.getOrDefault(table, List.of());
    }
}
