package org.scrutin.charts.draw;

/** What an SVG drawing is for. */
public enum SvgUse {
    /**
     * Inside an HTML page: words as text that can be searched and selected, fitted to the width they were measured at
     * whatever font the reader has; colours of words, lines and paper as CSS variables, so that a dark page can redefine
     * them ({@link org.scrutin.charts.theme.ChartTheme#darkCss()}); title and description for screen readers.
     */
    SCREEN,
    /**
     * Inside a PDF or as a file: words as outlines, so that no font is needed; colours as they are; the alternative text
     * as attribute {@code alt}, which the PDF writer reads.
     */
    PRINT
}
