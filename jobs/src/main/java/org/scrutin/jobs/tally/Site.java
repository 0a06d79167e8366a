package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in the files of ballots, ordered by file, line and column.
 *
 * @param file position of the file in the list of files
 * @param line from 1; of Parquet, the row
 * @param column position of the column from 0
 */
record Site(int file, long line, int column) implements Comparable<Site>, Serializable {

    private static final Comparator<Site> ORDER =
            Comparator.comparingInt(Site::file).thenComparingLong(Site::line).thenComparingInt(Site::column);

    @Override
    public int compareTo(Site other) {
        return ORDER.compare(this, other);
    }
}
