package org.scrutin.charts.theme;

/** Cuts of the type family. */
public enum Face {
    REGULAR("400"),
    BOLD("700");

    private final String cssWeight;

    Face(String cssWeight) {
        this.cssWeight = cssWeight;
    }

    /** As CSS says it. */
    public String cssWeight() {
        return cssWeight;
    }
}
