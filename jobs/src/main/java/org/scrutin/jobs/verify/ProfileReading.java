package org.scrutin.jobs.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutin.analysis.profile.Departure;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.PrintedText;
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
    private final List<String> differences = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int texts;

    ProfileReading(StudyResults results, Words words) {
        this.results = results;
        this.profiles = new Profiles(results);
        this.section = new ProfilesSection(new ProfileDraft(results, words), profiles);
    }

    /** Reads the profiles among the blocks of a page. */
    void read(List<PageBlock> page) {
        Map<String, List<PageBlock>> printed = new LinkedHashMap<>();
        for (PageBlock block : page) {
            if (block.inside().contains("#profiles") && block.inside().contains("summary")) {
                block.profile().ifPresent(id -> names.put(id, PrintedText.normal(block.text())));
            } else if (block.inside().contains("#profiles")) {
                block.profile()
                        .ifPresent(id -> printed.computeIfAbsent(id, first -> new ArrayList<>())
                                .add(block));
            }
        }
        section.subjects().forEach((id, subject) -> {
            SubjectProfile profile = profiles.of(subject);
            hold(id, profile, printed.getOrDefault(id, List.of()));
            printed.remove(id);
        });
        printed.keySet().forEach(id -> differences.add(place(id) + ": the tables give no such profile"));
    }

    private String place(String id) {
        return "profile “" + names.getOrDefault(id, id) + "”";
    }

    private void hold(String id, SubjectProfile profile, List<PageBlock> page) {
        List<Block> blocks = section.blocks(profile);
        List<String> texts = SaidTexts.printed(page);
        this.texts += texts.size();
        List<String> others = others(profile, blocks);
        int instead = 0;
        for (SaidTexts.Difference difference : SaidTexts.of(blocks).held(texts)) {
            boolean printed = difference.printed().isPresent();
            if (printed && isOneOf(others, difference.printed().get())) {
                // What the tables say in its place stands alone where it resembles it too little.
                instead += difference.said().isEmpty() ? 1 : 0;
            } else if (!printed
                    && instead > 0
                    && others.contains(difference.said().orElseThrow())) {
                instead--;
            } else {
                differences.add(place(id) + ": " + difference.message());
            }
        }
    }

    private static boolean isOneOf(List<String> said, String text) {
        return said.stream().anyMatch(one -> new TitledText(one).isPrinted(text));
    }

    /** Of several votes of one day on which a group was left, the record says which comes first, and no table. */
    private List<String> others(SubjectProfile profile, List<Block> blocks) {
        int shown = lists(blocks).stream().mapToInt(list -> list.items().size()).sum();
        Set<RollCallId> votes = new LinkedHashSet<>();
        profile.departures().forEach(departure -> votes.add(departure.rollCall()));
        Set<LocalDate> days = new LinkedHashSet<>();
        votes.stream().limit(shown).forEach(vote -> days.add(day(vote)));
        return votes.stream()
                .filter(vote -> days.contains(day(vote)))
                .flatMap(vote -> lists(section.blocks(only(profile, vote))).stream())
                .flatMap(list -> list.items().stream())
                .map(PlainWords::of)
                .toList();
    }

    private static List<BulletList> lists(List<Block> blocks) {
        return blocks.stream()
                .filter(BulletList.class::isInstance)
                .map(BulletList.class::cast)
                .limit(1)
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
