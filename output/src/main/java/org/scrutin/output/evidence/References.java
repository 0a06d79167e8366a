package org.scrutin.output.evidence;

import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/** References as tables name them. */
final class References {

    private static final String STATE = "state:";
    private static final String GROUP = "group:";

    private References() {}

    /**
     * The reference of an id.
     *
     * @param id {@link Reference#id()}
     */
    static Reference of(String id) {
        if (id.startsWith(STATE)) {
            return new Reference.OfState(new StateId(id.substring(STATE.length())));
        }
        return id.startsWith(GROUP)
                ? new Reference.OfGroup(new GroupId(id.substring(GROUP.length())))
                : new Reference.OfRoom();
    }
}
