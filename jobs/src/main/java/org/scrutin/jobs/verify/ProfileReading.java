package org.scrutin.jobs.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.profile.Departure;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.profile.ProfileDraft;
import org.scrutin.output.profile.ProfilesSection;
import org.scrutin.output.wording.Words;

/** The profiles of a page, said again from the tables. Not for several threads. */
final class ProfileReading {

    private final StudyResults results;
    private final Profiles profiles;
    private final ProfilesSection section;
    private final TitleSigns titles;
    private final List<String> differences = new ArrayList<>();
    private int texts;

    ProfileReading(StudyResults results, Words words, TitleSigns titles) {
        this.results = results;
        this.profiles = new Profiles(results);
        this.section = new ProfilesSection(new ProfileDraft(results, words), profiles);
        this.titles = titles;
    }

    /** Reads the profiles among the blocks of a page. */
    void read(List<PageBlock> page) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        for (PageBlock block : page) {
            if (block.inside().contains("#profiles") && !block.inside().contains("summary")) {
                idOf(block)
                        .ifPresent(id -> printed.computeIfAbsent(id, first -> new ArrayList<>())
                                .add(block.text()));
            }
        }
        section.subjects().forEach((id, subject) -> {
            SubjectProfile profile = profiles.of(subject);
            hold(id, profile, printed.getOrDefault(id, List.of()));
            printed.remove(id);
        });
        printed.keySet().forEach(id -> differences.add(id + ": the tables give no such profile"));
    }

    private static Optional<String> idOf(PageBlock block) {
        return block.inside().stream()
                .filter(name -> name.startsWith("#state-") || name.startsWith("#group-"))
                .findFirst()
                .map(name -> name.substring(1));
    }

    private void hold(String id, SubjectProfile profile, List<String> printed) {
        List<Block> blocks = section.blocks(profile);
        List<SaidAgain> again = SaidAgain.of(blocks, titles);
        if (again.size() != printed.size()) {
            differences.add(id + ": has " + printed.size() + " texts, by the tables " + again.size());
            return;
        }
        for (int i = 0; i < again.size(); i++) {
            texts++;
            String text = printed.get(i);
            Optional<String> difference = again.get(i).difference(text);
            if (difference.isPresent()
                    && others(profile, blocks, again.get(i)).stream()
                            .noneMatch(other -> other.difference(text).isEmpty())) {
                differences.add(id + ": " + difference.get());
            }
        }
    }

    /** Of several votes of one day on which a group was left, the record says which comes first, and no table. */
    private List<SaidAgain> others(SubjectProfile profile, List<Block> blocks, SaidAgain again) {
        Optional<BulletList> list = blocks.stream()
                .filter(BulletList.class::isInstance)
                .map(BulletList.class::cast)
                .findFirst();
        int place = list.map(items ->
                        items.items().stream().map(PlainWords::of).toList().indexOf(again.text()))
                .orElse(-1);
        Set<RollCallId> votes = new LinkedHashSet<>();
        profile.departures().forEach(departure -> votes.add(departure.rollCall()));
        if (place < 0 || place >= votes.size()) {
            return List.of();
        }
        LocalDate day = day(List.copyOf(votes).get(place));
        return votes.stream()
                .filter(vote -> day(vote).equals(day))
                .map(vote -> only(profile, vote))
                .flatMap(one -> SaidAgain.of(
                        section.blocks(one).stream()
                                .filter(BulletList.class::isInstance)
                                .limit(1)
                                .toList(),
                        titles)
                        .stream())
                .toList();
    }

    private static SubjectProfile only(SubjectProfile profile, RollCallId vote) {
        List<Departure> of = profile.departures().stream()
                .filter(departure -> departure.rollCall().equals(vote))
                .toList();
        return new SubjectProfile(profile.subject(), profile.series(), of, profile.partners(), profile.open());
    }

    private LocalDate day(RollCallId vote) {
        return results.outcome(vote).rollCall().date();
    }

    /** How many texts were read. */
    int texts() {
        return texts;
    }

    /** One line each. */
    List<String> differences() {
        return List.copyOf(differences);
    }
}
