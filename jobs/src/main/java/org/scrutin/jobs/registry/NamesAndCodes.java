package org.scrutin.jobs.registry;

import java.time.LocalDate;
import java.util.List;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateNaming;

/**
 * What the registry knows of words.
 *
 * @param names who bears which spelling when
 * @param codes the codes of other data sets
 */
record NamesAndCodes(DatedIds names, CodeTable codes) implements StateNaming {

    @Override
    public List<StateId> named(String printed, LocalDate day) {
        return names.on(Spelling.of(printed).value(), day);
    }

    @Override
    public List<StateId> coded(String scheme, String code, LocalDate day) {
        return codes.coded(scheme, code, day);
    }
}
