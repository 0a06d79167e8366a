package org.scrutin.jobs.load.record.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A record before it is printed, which faults change. */
final class Draft {

    private final Form form;
    private final Tongue tongue;
    private final Layout layout;
    private final NamesOfTheDay names;
    private final List<DraftVote> votes = new ArrayList<>();
    private boolean pageIsLost;
    private boolean endIsLost;

    /** Votes of one day, as many of them as a document of the form holds. */
    Draft(List<RealVote> real, Form form, Tongue tongue, Layout layout) {
        this.form = form;
        this.tongue = tongue;
        this.layout = layout;
        this.names = Registry.names(tongue, real.get(0).date());
        real.stream().limit(form.votes()).forEach(vote -> votes.add(new DraftVote(vote, tongue, names)));
    }

    Form form() {
        return form;
    }

    Tongue tongue() {
        return tongue;
    }

    Layout layout() {
        return layout;
    }

    NamesOfTheDay names() {
        return names;
    }

    LocalDate day() {
        return names.day();
    }

    List<DraftVote> votes() {
        return votes;
    }

    /** What is to be read. */
    List<RealVote> real() {
        return votes.stream().map(DraftVote::real).toList();
    }

    boolean isPageLost() {
        return pageIsLost;
    }

    boolean isEndLost() {
        return endIsLost;
    }

    void loseEnd() {
        endIsLost = true;
    }

    void losePage() {
        pageIsLost = true;
    }
}
