package org.scrutin.jobs.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where documents are read: in this process one after the other, or by Spark several at a time. The outcomes are the same. */
public sealed interface DocumentReaders permits DocumentReaders.OneByOne, SparkDocuments {

    /**
     * Reads documents.
     *
     * @param documents where each lies, and its name in tables
     * @return what became of each, in their order
     */
    List<ReadOutcome> read(DocumentReader reader, Map<Path, String> documents);

    /** One after the other. */
    record OneByOne() implements DocumentReaders {

        @Override
        public List<ReadOutcome> read(DocumentReader reader, Map<Path, String> documents) {
            List<ReadOutcome> outcomes = new ArrayList<>();
            documents.forEach((path, source) -> outcomes.add(reader.read(path, source)));
            return outcomes;
        }
    }
}
