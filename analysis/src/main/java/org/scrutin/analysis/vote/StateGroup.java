package org.scrutin.analysis.vote;

import java.util.List;

/**
 * A group of states with dated members.
 *
 * @param id identity
 * @param name as printed, by language
 * @param kind regional, political, security, economic, or study
 * @param memberships all rows, whatever the date
 */
public record StateGroup(GroupId id, LocalText name, String kind, List<Membership> memberships) {

    public StateGroup {
        memberships = List.copyOf(memberships);
    }
}
