package org.scrutin.jobs.pairs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.study.ReadFormat;

/**
 * What is to be counted.
 *
 * @param data files, folders of them, or patterns of addresses
 * @param format of all of them; empty: told by their headers
 * @param by how time is split
 * @param topics only roll calls of one of these topics, each topic with rows of its own; empty: of any, together
 * @param period only roll calls of these days
 * @param with the states whose agreement with others is drawn over time
 * @param output the folder for the files
 */
public record AgreementRequest(
        List<DataPlace> data,
        Optional<ReadFormat> format,
        By by,
        Set<String> topics,
        Period period,
        List<StateId> with,
        Path output) {

    /** How time is split. Beside the parts there are always the rows of all of it. */
    public enum By {
        YEAR,
        SESSION,
        ALL
    }

    /** Whether roll calls must be known, not only ballots. */
    boolean needsRollCalls() {
        return by != By.ALL || !topics.isEmpty() || !period.equals(Period.ALWAYS);
    }
}
