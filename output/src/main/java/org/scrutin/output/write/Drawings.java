package org.scrutin.output.write;

/** Where the writer of a page finds the charts of a report. */
@FunctionalInterface
public interface Drawings {

    /**
     * The chart as a well-formed {@code svg} element.
     *
     * @param chart its id
     * @return with ids that no other drawing has, and words for those who do not see it
     */
    String svg(String chart);
}
