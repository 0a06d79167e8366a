package org.scrutin.jobs.fault;

import java.io.Serializable;

/**
 * One mistake in what the user gave: where it stands, what stands there, and what would be right.
 *
 * @param file the file as the user or the study names it
 * @param place where in the file, for example {@code line 3, column 5} or {@code page 2}; empty where it is the whole
 *     file
 * @param found what was found, in words
 * @param expected what was expected, in words; empty where {@code found} says it all
 */
public record InputFault(String file, String place, String found, String expected) implements Serializable {

    /** A mistake that concerns the whole file. */
    public static InputFault inFile(String file, String found, String expected) {
        return new InputFault(file, "", found, expected);
    }

    /** A mistake at a line, counted from 1. */
    public static InputFault atLine(String file, long line, String found, String expected) {
        return new InputFault(file, "line " + line, found, expected);
    }

    /** A mistake at a line and a column; one that concerns the whole file where there is no such place. */
    public static InputFault at(String file, Position at, String found, String expected) {
        return at.equals(Position.NONE)
                ? inFile(file, found, expected)
                : new InputFault(file, "line " + at.line() + ", column " + at.column(), found, expected);
    }

    /** The fault as the one line that a user reads. */
    public String message() {
        StringBuilder line = new StringBuilder(OneLine.quote(file));
        if (!place.isEmpty()) {
            line.append(", ").append(place);
        }
        line.append(": ").append(OneLine.quote(found));
        if (!expected.isEmpty()) {
            line.append("; expected ").append(expected);
        }
        return OneLine.of(line.toString());
    }
}
