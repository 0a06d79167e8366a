package org.scrutin.jobs.extract;

import java.util.Optional;

/**
 * By what means documents are read.
 *
 * @param language ISO 639-1 code; empty = told by the words of each document
 * @param patience how long one may take
 * @param readers who reads them
 */
public record ExtractMeans(Optional<String> language, Patience patience, DocumentReaders readers) {}
