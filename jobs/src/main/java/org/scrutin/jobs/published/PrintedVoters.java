package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.PageText;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.registry.Voters;

/**
 * Voters and groups of a report that the registry does not know, as the tables have their ids. What they are called is in no table: the
 * heads of their profiles on the page say it.
 *
 * @param voters ids of those that are no states of the registry, in code-point order
 * @param names what voters and groups are called, by id; only of those that have a profile on a page
 */
public record PrintedVoters(List<StateId> voters, Map<String, String> names) {

    /** Reads the tables and the first page. */
    public static PrintedVoters of(Path folder, StateRegistry registry) throws IOException {
        NavigableSet<String> unknown = new TreeSet<>(CodePointOrder.INSTANCE);
        for (String table : List.of("ballots", "state_profile", "memberships_used")) {
            new ReportTable(folder, table).read(List.of("state"), row -> {
                StateId id = new StateId(row.text("state"));
                if (registry.state(id).isEmpty()) {
                    unknown.add(id.value());
                }
            });
        }
        NavigableSet<String> ownGroups = new TreeSet<>(CodePointOrder.INSTANCE);
        new ReportTable(folder, "memberships_used").read(List.of("group"), row -> {
            if (registry.group(new GroupId(row.text("group"))).isEmpty()) {
                ownGroups.add(row.text("group"));
            }
        });
        return new PrintedVoters(
                unknown.stream().map(StateId::new).toList(),
                unknown.isEmpty() && ownGroups.isEmpty() ? Map.of() : heads(folder));
    }

    private static Map<String, String> heads(Path folder) throws IOException {
        Map<String, String> names = new TreeMap<>(CodePointOrder.INSTANCE);
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> page = files.filter(
                            file -> file.getFileName().toString().matches("report(\\.[a-z]+)?\\.html"))
                    .sorted()
                    .findFirst();
            if (page.isPresent()) {
                for (PageBlock block : PageText.of(Files.readString(page.get(), StandardCharsets.UTF_8))) {
                    if (block.inside().contains("#profiles") && block.inside().contains("summary")) {
                        block.profile()
                                .ifPresent(id -> names.putIfAbsent(
                                        id.substring(id.indexOf('-') + 1), PrintedText.normal(block.text())));
                    }
                }
            }
        }
        return names;
    }

    /**
     * The registry with these voters and their groups beside its own.
     *
     * @param titles told of names that are on no page: signs stand for them
     */
    public StateRegistry over(StateRegistry registry, Path folder, TitleSigns titles) throws IOException {
        if (voters.isEmpty()) {
            return registry;
        }
        Voters.Builder builder = new Voters.Builder();
        voters.forEach(id -> builder.voter(id, name(id.value(), titles)));
        TableCells.rows(
                folder, "memberships_used", row -> registry.group(row.group()).isEmpty(), row -> {
                    GroupId group = row.group();
                    if (!group.equals(Voters.EVERYBODY)) {
                        builder.group(group, name(group.value(), titles));
                    }
                    return builder.member(group, row.state("state"), row.period(), row.text("precision"));
                });
        return builder.build().over(registry);
    }

    private String name(String id, TitleSigns titles) {
        return Optional.ofNullable(names.get(id))
                .orElseGet(() -> titles.sign(id).in("en").orElseThrow());
    }
}
