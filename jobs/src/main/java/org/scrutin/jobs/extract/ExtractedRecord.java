package org.scrutin.jobs.extract;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.content.ReadRecord;

/**
 * A document and what it says.
 *
 * @param document its bytes, without its text: what is kept of many documents must be small
 * @param language of its text, ISO 639-1
 * @param record what it says
 * @param printed what stands at the places of its findings, on one line; not changed
 */
record ExtractedRecord(Bytes document, String language, ReadRecord record, Map<String, String> printed)
        implements Serializable {

    /**
     * The bytes of a document.
     *
     * @param sha256 their sum, in lower-case hexadecimal
     * @param bytes how many there are
     */
    record Bytes(String sha256, long bytes) implements Serializable {}

    /** The roll call that a finding stands in. */
    Optional<RollCall> rollCall(Discrepancy finding) {
        return finding.rollCall()
                .flatMap(id -> record.rollCalls().stream()
                        .filter(rollCall -> rollCall.id().equals(id))
                        .findFirst());
    }

    /** The symbol of the document, as its roll calls begin with it; empty where it has none. */
    Optional<String> symbol() {
        return record.rollCalls().stream()
                .map(RollCall::id)
                .map(RollCallId::value)
                .map(id -> id.substring(0, Math.max(0, id.lastIndexOf(':'))))
                .filter(symbol -> !symbol.isEmpty())
                .findFirst();
    }
}
