package org.scrutin.jobs.file;

import java.util.Optional;

/**
 * One line of a text, without what ends it.
 *
 * @param number from 1
 * @param text empty where its bytes are no UTF-8
 */
public record TextLine(long number, Optional<String> text) {}
