package org.scrutin.output.write;

/** Where a writer finds the charts of a report. */
@FunctionalInterface
public interface Drawings {

    /**
     * The chart as a well-formed {@code svg} element.
     *
     * @param chart its id
     * @return for a page: ids that no other drawing has, and words for those who do not see it; for a PDF: text as
     *     outlines, and those words in attribute {@code alt}
     */
    String svg(String chart);
}
