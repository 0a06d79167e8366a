package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.profile.SeriesRecord;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;

/** One profile as it stands in the page: short enough for all states and groups to stand there. */
final class ProfileBlocks {

    private static final int NEIGHBOURS = 5;
    private static final int NAMES = 6;
    private static final int VOTES = 3;

    /** Of more texts that return, or of more changed votes, a profile tells the newest. */
    private static final int NEWEST = 40;

    private final ProfileDraft draft;
    private final Profiles profiles;

    ProfileBlocks(ProfileDraft draft, Profiles profiles) {
        this.draft = draft;
        this.profiles = profiles;
    }

    List<Block> of(SubjectProfile profile) {
        GroupsLeft left = new GroupsLeft(draft, profile, profiles.lastCycle(), NAMES);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new BallotsByCycle(draft, profile, profiles.cycles()).table());
        blocks.add(lastVotes(profile));
        left.table().ifPresent(blocks::add);
        BulletList votes = left.votes(VOTES);
        if (!votes.items().isEmpty()) {
            blocks.add(votes);
        }
        blocks.addAll(new CloserAndFarther(draft, profile, profiles.lastStep()).neighbours(NEIGHBOURS));
        if (profile.subject() instanceof Reference.OfState of) {
            blocks.addAll(ofState(of.state()));
        }
        return blocks;
    }

    private Paragraph lastVotes(SubjectProfile profile) {
        List<Inline> line = new ArrayList<>();
        line.add(Inline.strong(draft.text("profile.last")));
        String between = " ";
        Set<SeriesRecord> newest = profile.series().stream()
                .sorted(Comparator.comparing(
                                (SeriesRecord series) -> series.last().date())
                        .reversed())
                .limit(NEWEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<SeriesRecord> told =
                profile.series().stream().filter(newest::contains).toList();
        for (SeriesRecord series : told) {
            line.add(Inline.text(between + draft.text(series) + " "));
            between = draft.text("focus.semicolon");
            line.addAll(draft.symbol(series.last()));
            line.add(Inline.text(" "));
            line.add(draft.letter(series.last().choice()));
            if (!ProfileDraft.ofState(profile)) {
                line.add(Inline.text(
                        " " + ProfileDraft.counts(series.last().ballots().cast())));
            }
        }
        line.add(Inline.text(draft.text("focus.stop").strip()));
        if (told.size() < profile.series().size()) {
            line.add(Inline.text(" " + draft.text("shown.newest").strip()));
        }
        return new Paragraph(line);
    }

    private List<Block> ofState(StateId state) {
        List<Block> blocks = new ArrayList<>();
        cluster(state).ifPresent(text -> blocks.add(Paragraph.of(text)));
        dissent(state).ifPresent(text -> blocks.add(Paragraph.of(text)));
        List<List<Inline>> switches = draft.results().switches().stream()
                .filter(change -> change.state().equals(state))
                .sorted(Comparator.comparing((Switch change) ->
                                draft.rollCall(change.rollCall()).date())
                        .reversed())
                .map(change -> List.of(Inline.text(words(change))))
                .toList();
        blocks.add(Paragraph.of(
                draft.text("profile.switches", Map.of("n", switches.size(), "of", draft.possibleSwitches(state)))));
        if (!switches.isEmpty()) {
            blocks.add(new BulletList(switches.stream().limit(NEWEST).toList()));
            if (switches.size() > NEWEST) {
                blocks.add(Paragraph.of(draft.text("shown.newest").strip()));
            }
        }
        return blocks;
    }

    private String words(Switch change) {
        return draft.text(
                "profile.switch",
                Map.of(
                        "text", draft.names().series(change.series()),
                        "from", draft.choice(change.from()),
                        "yearFrom", year(change.rollCallFrom()),
                        "to", draft.choice(change.to()),
                        "year", year(change.rollCall())));
    }

    private String year(RollCallId rollCall) {
        return Integer.toString(draft.rollCall(rollCall).date().getYear());
    }

    private Optional<String> cluster(StateId state) {
        String cycle = profiles.lastCycle();
        Optional<AbstentionClusters> clusters = draft.results().clusters().stream()
                .filter(of -> of.cycle().equals(cycle))
                .findFirst();
        Optional<Clustering> chosen = clusters.flatMap(of -> of.chosen(ClusterMethod.HIERARCHICAL));
        if (chosen.isPresent() && chosen.get().clusterOf().containsKey(state)) {
            int number = chosen.get().clusterOf().get(state);
            return Optional.of(draft.text(
                    "profile.cluster",
                    Map.of(
                            "cycle", draft.names().cycle(cycle),
                            "cluster", number,
                            "clusters", chosen.get().clusters().size(),
                            "n", chosen.get().clusters().get(number - 1).size(),
                            "of", chosen.get().clusterOf().size())));
        }
        return clusters.flatMap(of -> of.never().contains(state)
                ? Optional.of(draft.text(
                        "profile.cluster.never", Map.of("cycle", draft.names().cycle(cycle))))
                : of.rarely().contains(state)
                        ? Optional.of(draft.text(
                                "profile.cluster.rarely",
                                Map.of("cycle", draft.names().cycle(cycle))))
                        : Optional.empty());
    }

    private Optional<String> dissent(StateId state) {
        return draft.results().paragraphs().byState().stream()
                .filter(row ->
                        row.scope().equals(Scope.WHOLE_STUDY) && row.state().equals(state))
                .map(row -> row.counts())
                .filter(counts -> counts.bothCast() > 0)
                .findFirst()
                .map(this::words);
    }

    private String words(DissentCounts counts) {
        return draft.text(
                "profile.dissent",
                Map.of(
                        "n", counts.bothCast(),
                        "left", counts.left().total(),
                        "back", counts.left().cameBack()));
    }
}
