package org.scrutin.jobs.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.registry.Voters;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.TableRole;

/**
 * The text of a drafted study file. A comment that is prose begins with a blank and a capital; one that is a key begins
 * right after its mark, so that taking the mark away turns the key on.
 */
final class StudyText {

    private static final GroupId EVERYBODY = new GroupId("UN");

    /** What a report is grouped by where its study says nothing: the regional groups of the United Nations. */
    private static final Set<String> USUAL = Set.of("UN", "AFR", "APG", "EEG", "GRULAC", "WEOG");

    private static final List<String> USUAL_REFERENCES = List.of("CHN", "FRA", "GBR", "RUS", "USA");

    private final String id;
    private final ReadFormat format;
    private final Map<TableRole, String> paths;
    private final Map<String, String> keys;
    private final List<String> missing;
    private final StringBuilder text = new StringBuilder();

    /**
     * A text that is not written yet.
     *
     * @param id the study's
     * @param format of its source
     * @param paths of its tables, relative to the study's folder, in the order of study files
     * @param keys further keys of the source
     * @param missing names of documents that the tables were read from and that were not found
     */
    StudyText(
            String id,
            ReadFormat format,
            Map<TableRole, String> paths,
            Map<String, String> keys,
            List<String> missing) {
        this.missing = List.copyOf(missing);
        this.id = id;
        this.format = format;
        this.paths = paths;
        this.keys = keys;
    }

    /** The least that can be loaded. */
    String bare() {
        return "study: " + YamlWord.quoted(id) + "\nsources: [" + source() + "]\n";
    }

    /** The whole of it. */
    String of(StudyFacts facts) {
        text.setLength(0);
        line(
                "# A study: what is read, what is compared, what the report looks like. Every key that can stand here is explained in");
        line(
                "# docs/study-file.md. Lines that begin with a mark and no blank are keys to turn on: take the mark away.");
        line("study: " + YamlWord.of(id));
        line("# Say here what was voted on, and where; the cover shows it.");
        line("title: {en: " + YamlWord.quoted("Recorded votes, " + span(facts)) + "}");
        line("sources:");
        line("  - " + source());
        if (!missing.isEmpty()) {
            line("# With \", records: PATH\" before the closing brace of the source, the path of "
                    + String.join(", ", missing).replaceAll("\\s+", " "));
            line(
                    "# from here, the report shows the passages of what does not add up. It was not found, or is another file now.");
        }
        select(facts);
        analyse(facts);
        cycles(facts);
        groups(facts.groups());
        electorate(facts);
        line("");
        line("# Whom coincidence is measured against: states, groups (group:NAM) or room, which is all that voted.");
        line("references: " + references(facts.states()));
        line("report: {formats: [pdf, html], languages: [en]}");
        return text.toString();
    }

    private String source() {
        return Stream.concat(
                        paths.entrySet().stream()
                                .map(entry -> entry.getKey().key() + ": " + YamlWord.of(entry.getValue())),
                        keys.entrySet().stream().map(entry -> entry.getKey() + ": " + YamlWord.of(entry.getValue())))
                .collect(Collectors.joining(", ", "{format: " + format.id() + ", ", "}"));
    }

    private void select(StudyFacts facts) {
        line("");
        line("# Which roll calls belong to the study; without this key all " + facts.rollCalls()
                + " of them. What the data hold:");
        line("#select:");
        list("#  topics: ", facts.topics());
        line("#  from: " + facts.first());
        line("#  to: " + facts.last());
        list("#  sessions: ", facts.sessions());
        list("#  kinds: ", facts.kinds());
        line("#  title: \".*\"");
    }

    private void analyse(StudyFacts facts) {
        line("");
        line("# Which kinds of votes enter means and comparisons. The data hold: " + String.join(", ", facts.kinds())
                + ".");
        line("analyse: {kinds: " + YamlWord.list(facts.kinds()) + "}");
    }

    private void cycles(StudyFacts facts) {
        NavigableSet<Integer> years = facts.years();
        line("");
        if (years.size() > 1) {
            line("# What is compared in time: a cycle a year, " + years.size()
                    + " years. Or one of the lines below instead.");
            line("cycles: {by: year}");
        } else {
            line("# All votes are of " + years.first()
                    + ": there is nothing to compare in time. With more years, one of these:");
            line("#cycles: {by: year}");
        }
        if (facts.sessions().size() > 1) {
            line("#cycles: {by: session}");
        }
        line("#cycles: [{id: first, from: " + facts.first() + ", to: " + facts.first() + "}, {id: second, from: "
                + facts.first().plusDays(1) + ", to: " + facts.last().plusDays(1) + "}]");
    }

    private void groups(List<StudyFacts.Found> found) {
        line("");
        line(
                "# Groups of the registry with three members or more among the states listed, regional groups of a room of 15 states with any, and how many.");
        line("# Own groups:");
        line("# {id: OWN, name: {en: Our group}, members: [AUT, CHE, {state: SWE, from: 1995-01-01}]}");
        line("groups:");
        if (found.stream().noneMatch(one -> isUsual(one.group()))) {
            // Nothing that stands here by itself: a report needs no group.
            text.setLength(text.length() - 1);
            line(" []");
        }
        found.stream().filter(one -> one.group().id().equals(EVERYBODY)).forEach(one -> group("  - ", one));
        found.stream()
                .filter(one -> isUsual(one.group()) && !one.group().id().equals(EVERYBODY))
                .forEach(one -> group("  - ", one));
        found.stream().filter(one -> !isUsual(one.group())).forEach(one -> group("#  - ", one));
    }

    private void group(String before, StudyFacts.Found found) {
        String name = found.group().name().in("en").orElse("");
        line(before + YamlWord.of(found.group().id().value()) + "  # " + name.replaceAll("\\s+", " ") + ": "
                + found.members());
    }

    private void electorate(StudyFacts facts) {
        Optional<GroupId> all =
                Stream.of(EVERYBODY, Voters.EVERYBODY).filter(facts::areAllOf).findFirst();
        line("");
        line("# Who is entitled to vote: a group, or a list of states.");
        line("electorate: "
                + all.map(GroupId::value)
                        .orElseGet(() -> YamlWord.list(
                                facts.states().stream().map(StateId::value).toList())));
        line("");
        if (all.filter(EVERYBODY::equals).isPresent() && facts.isOfAssembly()) {
            line(
                    "# Who did not vote: derived gives each member of the day that is on no list of a vote a row of its own in ballots.csv,");
            line(
                    "# choice X; why it is on none the record does not say. A council of few members gets no such row. listed: only those that a");
            line("# source lists as absent.");
            line("absence: derived");
        } else {
            line(
                    "# Who did not vote is told only where a source lists it: the data do not tell whether all of the electorate could vote each");
            line(
                    "# time. Where all could, the line below gives each of them that is on no list of a vote a row in ballots.csv, choice X.");
            line("#absence: derived");
        }
    }

    private static String references(List<StateId> states) {
        List<String> among = USUAL_REFERENCES.stream()
                .filter(id -> states.contains(new StateId(id)))
                .toList();
        return YamlWord.list(among.isEmpty() ? List.of("room") : among);
    }

    private static boolean isUsual(StateGroup group) {
        return USUAL.contains(group.id().value())
                || group.id().equals(Voters.EVERYBODY)
                || group.kind().equals(Voters.OF_A_SOURCE);
    }

    private static String span(StudyFacts facts) {
        NavigableSet<Integer> years = facts.years();
        return years.first() + (years.size() == 1 ? "" : " to " + years.last());
    }

    private void list(String key, Collection<String> words) {
        Optional.of(words).filter(some -> !some.isEmpty()).ifPresent(some -> line(key + YamlWord.list(some)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
