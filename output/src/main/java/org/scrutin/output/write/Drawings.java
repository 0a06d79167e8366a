package org.scrutin.output.write;

/** Where a writer finds the charts of a report. */
@FunctionalInterface
public interface Drawings {

    /**
     * The chart as SVG.
     *
     * @param chart its id
     * @return a well-formed SVG document with a {@code viewBox}; for a PDF with its text as outlines
     */
    String svg(String chart);
}
