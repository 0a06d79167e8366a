package org.scrutin.analysis.vote;

/** What was put to the vote. */
public enum RollCallKind {
    WHOLE,
    PARAGRAPH,
    AMENDMENT,
    MOTION;

    /** The word in tables and study files. */
    public String id() {
        return switch (this) {
            case WHOLE -> "whole";
            case PARAGRAPH -> "paragraph";
            case AMENDMENT -> "amendment";
            case MOTION -> "motion";
        };
    }
}
