package org.scrutin.output.tables;

/** The row of a table that has none yet. */
public enum Pending {}
