package org.scrutin.analysis.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/** Groups of states with their dated members, as the registry of the data folder has them. */
public final class WorldGroups {

    private WorldGroups() {}

    /** A roster of the groups of the shipped studies. */
    public static Roster ofTheStudies() {
        return roster(
                "UN",
                "AFR",
                "APG",
                "EEG",
                "GRULAC",
                "WEOG",
                "WEOG_ELECT",
                "EU",
                "NAM",
                "LAS",
                "ASEAN",
                "CARICOM",
                "NATO",
                "OIC",
                "P5");
    }

    /** A roster of these groups; the members of the United Nations are the electorate. */
    public static Roster roster(String... groups) {
        List<Membership> memberships = DataFolder.table("registry/memberships.csv").stream()
                .map(row -> new Membership(
                        new GroupId(row.get("group_id")),
                        new StateId(row.get("state_id")),
                        Period.of(day(row.get("from")), day(row.get("to"))),
                        row.get("precision"),
                        Membership.Confidence.valueOf(row.get("confidence").toUpperCase(Locale.ROOT)),
                        row.get("basis"),
                        row.get("note")))
                .toList();
        return new Roster(
                group("UN", memberships),
                Stream.of(groups).map(id -> group(id, memberships)).toList());
    }

    private static StateGroup group(String id, List<Membership> all) {
        return new StateGroup(
                new GroupId(id),
                LocalText.english(id),
                "",
                all.stream()
                        .filter(membership -> membership.group().value().equals(id))
                        .toList());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
