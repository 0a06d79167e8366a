package org.scrutin.output.document;

/** Where a link leads. */
public sealed interface LinkTarget {

    /** The address, relative to the report folder or absolute. */
    String address();

    /**
     * A section of the same report.
     *
     * @param section its id
     */
    record ToSection(String section) implements LinkTarget {
        @Override
        public String address() {
            return "#" + section;
        }
    }

    /**
     * A figure or table of the same report, named by its number.
     *
     * @param id its id, for example figure-3
     */
    record ToNumbered(String id) implements LinkTarget {
        @Override
        public String address() {
            return "#" + id;
        }
    }

    /**
     * A table's file.
     *
     * @param table the table's name
     */
    record ToTable(String table) implements LinkTarget {
        @Override
        public String address() {
            return "tables/" + table + ".csv";
        }
    }

    /**
     * A document of the United Nations, by its symbol.
     *
     * @param symbol for example A/CONF.192/2018/RC/3
     */
    record ToDocument(String symbol) implements LinkTarget {
        @Override
        public String address() {
            return "https://docs.un.org/en/" + symbol.replace(" ", "%20");
        }
    }
}
