package org.scrutin.output.tables;

import java.util.List;

/** How the rows of tables are laid out. */
enum RowOrder {
    /** In the order of their key, each key once. */
    BY_KEY {
        @Override
        <R> TableRows<R> lay(TableDefinition<R> definition, List<R> rows) {
            return TableRows.of(definition, rows);
        }
    },
    /** As they were computed: for whoever looks rows up, and has no time to sort. */
    AS_COMPUTED {
        @Override
        <R> TableRows<R> lay(TableDefinition<R> definition, List<R> rows) {
            return TableRows.inOrder(definition, rows);
        }
    };

    abstract <R> TableRows<R> lay(TableDefinition<R> definition, List<R> rows);
}
