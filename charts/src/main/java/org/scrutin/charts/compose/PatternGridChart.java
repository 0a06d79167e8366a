package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.PatternGrid;

/** The patterns of one text: of several, the one that was voted on in most parts, the latest of equals. */
final class PatternGridChart implements ChartRule {

    private static final int NAMED = 8;

    /** So many votes have room in a title with their names. */
    private static final int NAMED_VOTES = 4;

    private static final int MOST_ROWS = 36;

    @Override
    public List<PatternGrid> charts(StudyView study) {
        Map<RollCallId, List<Pattern>> texts = new TreeMap<>();
        study.results()
                .patterns()
                .forEach(pattern -> texts.computeIfAbsent(pattern.wholeText(), text -> new ArrayList<>())
                        .add(pattern));
        return texts.keySet().stream()
                .max(Comparator.<RollCallId>comparingInt(
                                text -> texts.get(text).get(0).rollCalls().size())
                        .thenComparing(text -> study.matrix().position(text).orElse(-1)))
                .map(text -> chart(study, text, texts.get(text)))
                .stream()
                .toList();
    }

    private static PatternGrid chart(StudyView study, RollCallId text, List<Pattern> patterns) {
        List<Pattern> sorted = patterns.stream()
                .sorted(Comparator.<Pattern>comparingInt(
                                pattern -> -pattern.states().size())
                        .thenComparing(Pattern::letters, Letters.ORDER))
                .toList();
        List<RollCallId> rollCalls = sorted.get(0).rollCalls();
        List<String> labels = labels(study, text, rollCalls);
        ChangedBallots changed = ChangedBallots.on(study, rollCalls);
        int states =
                sorted.stream().mapToInt(pattern -> pattern.states().size()).sum();
        List<PatternGrid.Row> rows = sorted.stream()
                .limit(MOST_ROWS)
                .map(pattern -> new PatternGrid.Row(
                        Letters.choices(pattern.letters()), pattern.states().size(), members(study, changed, pattern)))
                .toList();
        List<String> header = new ArrayList<>(labels);
        header.add(study.say("column.states"));
        header.add(study.say("column.members"));
        List<List<String>> numbers = new ArrayList<>();
        for (Pattern pattern : sorted) {
            List<String> row = new ArrayList<>();
            Letters.choices(pattern.letters()).forEach(choice -> row.add(String.valueOf(choice.letter())));
            row.add(String.valueOf(pattern.states().size()));
            row.add(names(study, changed, pattern.states()));
            numbers.add(row);
        }
        Caption caption = new Caption(
                "patterns",
                title(study, text, rollCalls, sorted),
                changed.explained(study.say(
                        rows.size() < sorted.size() ? "patterns.subtitle.some" : "patterns.subtitle",
                        rollCalls.size(),
                        textName(study, text, labels),
                        sorted.size(),
                        states,
                        rows.size())),
                study.source(study.say("votes.any", rollCalls.size()), "patterns"),
                changed.explained(study.say(
                        "patterns.alt",
                        sorted.size(),
                        rollCalls.size(),
                        states,
                        rows.get(0).states())),
                "patterns",
                new ChartTable(header, numbers));
        return new PatternGrid(caption, labels, study.wording().choices(), study.say("patterns.axis"), rows);
    }

    /** Names of the roll calls, without the name of the text where they all begin with it. */
    private static List<String> labels(StudyView study, RollCallId text, List<RollCallId> rollCalls) {
        String whole = study.names().rollCall(text);
        List<String> names = rollCalls.stream().map(study.names()::rollCall).toList();
        if (!names.stream().allMatch(name -> name.startsWith(whole))) {
            return names;
        }
        return names.stream()
                .map(name -> name.substring(whole.length()).replaceFirst("^[:,\\s]+", ""))
                .map(part -> part.isEmpty() ? study.say("whole") : part)
                .toList();
    }

    /** The text in brackets where the names of its roll calls do not say it. */
    private static String textName(StudyView study, RollCallId text, List<String> labels) {
        String whole = study.names().rollCall(text);
        return labels.contains(whole) ? "" : study.say("brackets", whole);
    }

    /** Of several texts, the title says which one it speaks of; of some of the votes, which they are. */
    private static String title(StudyView study, RollCallId text, List<RollCallId> rollCalls, List<Pattern> patterns) {
        int states =
                patterns.stream().mapToInt(pattern -> pattern.states().size()).sum();
        String found = title(study, patterns, states);
        if (textName(study, text, labels(study, text, rollCalls)).isEmpty()) {
            return among(study, rollCalls, found);
        }
        int year = study.matrix()
                .rollCall(study.matrix().position(text).orElseThrow())
                .date()
                .getYear();
        return study.title(
                "patterns.title.one",
                rollCalls.size(),
                String.valueOf(year),
                study.names().rollCall(text),
                found);
    }

    private static String among(StudyView study, List<RollCallId> rollCalls, String found) {
        int all = study.matrix().rollCalls().size();
        if (rollCalls.size() == all) {
            return found;
        }
        if (rollCalls.size() > NAMED_VOTES) {
            return study.title("patterns.title.some", rollCalls.size(), all, found);
        }
        List<String> names =
                rollCalls.stream().map(study.names()::rollCallInSentence).toList();
        return study.title("patterns.title.on", study.wording().join(names), all, found);
    }

    private static String title(StudyView study, List<Pattern> patterns, int states) {
        Pattern first = patterns.get(0);
        int next = patterns.size() > 1 ? patterns.get(1).states().size() : 0;
        String letters = first.letters();
        boolean infavour = Letters.choices(letters).stream().allMatch(choice -> choice == Choice.YES);
        if (infavour && next > 0) {
            String second = patterns.get(1).letters();
            int abstained = (int) second.chars().filter(letter -> letter == 'A').count();
            if (abstained == second.length()) {
                return study.title(
                        "patterns.title.abstained.all", first.states().size(), states, next);
            }
            int against = (int) second.chars().filter(letter -> letter == 'N').count();
            if (abstained > 0 && against > 0) {
                return study.title(
                        "patterns.title.abstained.against", first.states().size(), states, next, abstained, against);
            }
            return abstained > 0
                    ? study.title("patterns.title.abstained", first.states().size(), states, next, abstained)
                    : study.title("patterns.title.favour", first.states().size(), states, patterns.size() - 1);
        }
        return study.title("patterns.title.any", first.states().size(), states, patterns.size());
    }

    /** Of many states only those are named whose ballots count otherwise than they are recorded. */
    private static String members(StudyView study, ChangedBallots changed, Pattern pattern) {
        if (pattern.states().size() <= NAMED) {
            return names(study, changed, pattern.states());
        }
        List<StateId> among =
                pattern.states().stream().filter(changed.states()::contains).toList();
        return among.isEmpty() ? "" : study.say("patterns.among", names(study, changed, among));
    }

    private static String names(StudyView study, ChangedBallots changed, Collection<StateId> states) {
        return String.join(
                study.say("join.comma"),
                study.sorted(List.copyOf(states)).stream().map(changed::name).toList());
    }
}
