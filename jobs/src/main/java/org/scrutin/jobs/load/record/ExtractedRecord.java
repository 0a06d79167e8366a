package org.scrutin.jobs.load.record;

import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.document.ReadDocument;

/**
 * A document and what it says.
 *
 * @param document as it was read
 * @param language of its text, ISO 639-1
 * @param record what it says
 */
record ExtractedRecord(ReadDocument document, String language, ReadRecord record) {

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
