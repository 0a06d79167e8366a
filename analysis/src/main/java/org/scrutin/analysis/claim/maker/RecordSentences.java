package org.scrutin.analysis.claim.maker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.study.StudyResults;

/**
 * The sentences of a study on one possible record after another. Sentences on movers hang on the results between cycles, on the switches
 * of texts that return and on what the roll calls are, and on no ballot beside: where these results are as listed, so are they, and
 * they are not written again. Never changes; safe for several threads.
 */
public final class RecordSentences {

    private final StudyResults listed;
    private final Map<String, Claim> movers;

    /**
     * Remembers what is said of movers.
     *
     * @param listed the results on what is listed
     */
    public RecordSentences(StudyResults listed) {
        this.listed = listed;
        this.movers = byId(StudyClaims.ofMovers(listed));
    }

    /** The sentences that votes bear out, by id. */
    public Map<String, Claim> on(StudyResults record) {
        if (!record.cycles().equals(listed.cycles()) || !record.switches().equals(listed.switches())) {
            return of(record);
        }
        Map<String, Claim> sentences = byId(StudyClaims.writtenButMovers(record));
        movers.forEach(sentences::putIfAbsent);
        return sentences;
    }

    /** The sentences that votes bear out, by id in the order of the report. */
    static Map<String, Claim> of(StudyResults results) {
        return byId(StudyClaims.written(results));
    }

    private static Map<String, Claim> byId(Map<Part, List<Claim>> written) {
        Map<String, Claim> byId = new LinkedHashMap<>();
        written.forEach((part, claims) -> {
            if (part != Part.DECISIONS && part != Part.RECORD && part != Part.BOUNDS) {
                claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
            }
        });
        return byId;
    }
}
