package org.scrutin.output.wording;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/** What states, groups, roll calls, topics and cycles are called in one language. */
public final class Names {

    static final String RESOLUTION = "A/RES/";

    /** The id of a cycle that is nothing but its years. */
    private static final Pattern YEARS = Pattern.compile("[0-9]{4}-[0-9]{4}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Pattern CHINESE_NAME = Pattern.compile("\\p{IsHan}+");

    private static final List<Choice> CAST = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final StudyResults results;
    private final Words words;
    private final ListFormatter lists;
    private final ListFormatter choices;
    private final Collator collator;
    private final Map<StateId, String> states = new LinkedHashMap<>();
    private final Map<String, LocalText> titles = new TreeMap<>(CodePointOrder.INSTANCE);
    private final PrintedGroups printedGroups;
    private final boolean fewVote;

    /** Whether all votes are on parts of one document, whose symbol then goes without saying. */
    private final boolean oneSymbol;

    public Names(StudyResults results, Words words) {
        this.results = results;
        this.words = words;
        this.lists = ListFormatter.getInstance(words.locale());
        this.choices = ListFormatter.getInstance(words.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE);
        this.collator = Collator.getInstance(words.locale()).freeze();
        this.printedGroups = new PrintedGroups(results.data().registry());
        this.fewVote = doFewVote(results);
        this.oneSymbol = results.outcomes().stream()
                        .map(outcome -> outcome.rollCall().id().symbol())
                        .distinct()
                        .limit(2)
                        .count()
                == 1;
    }

    /** The United Nations' short form, or the id of a state that the registry does not know. */
    public String state(StateId id) {
        return states.computeIfAbsent(
                id,
                state -> results.data()
                        .registry()
                        .state(state)
                        .flatMap(known -> known.name().in(words.language()))
                        .orElse(state.value()));
    }

    /** The states' names in the language's alphabetical order, joined as in a sentence. */
    public String states(Collection<StateId> ids) {
        return join(sorted(ids).stream().map(this::state).toList());
    }

    /** The states in the language's alphabetical order of their names. */
    public List<StateId> sorted(Collection<StateId> ids) {
        List<StateId> sorted = new ArrayList<>(ids);
        sorted.sort(stateOrder());
        return sorted;
    }

    /** The language's alphabetical order of the states' names. */
    public Comparator<StateId> stateOrder() {
        return Comparator.comparing(this::state, collator::compare).thenComparing(Comparator.naturalOrder());
    }

    /** Items joined as in a sentence. */
    public String join(List<String> items) {
        return lists.format(items);
    }

    /** Items of which any one will do, joined as in a sentence: "a, b or c". */
    public String either(List<String> items) {
        return choices.format(items);
    }

    /** The group's full name. */
    public String group(GroupId id) {
        return found(id).flatMap(group -> group.name().in(words.language())).orElse(id.value());
    }

    /** The group's full name as it stands inside a sentence, with its article where the language has one. */
    public String groupInSentence(GroupId id) {
        return isAllOfFew(id)
                ? words.text("name.group.listed")
                : words.text("name.group", Map.of("name", group(id), "id", id.value()));
    }

    /** Whether the group is everybody in the data, and those are less than half of all: the world's states did not vote there. */
    private boolean isAllOfFew(GroupId id) {
        return fewVote && results.data().roster().isElectorate(id);
    }

    private static boolean doFewVote(StudyResults results) {
        RollCallMatrix votes = results.data().matrix();
        List<StateId> voters = IntStream.range(0, votes.states().size())
                .filter(state -> CAST.stream()
                        .anyMatch(choice ->
                                Arrays.stream(votes.words(state, choice)).anyMatch(word -> word != 0)))
                .mapToObj(state -> votes.states().get(state))
                .toList();
        return votes.rollCalls().stream()
                .map(RollCall::date)
                .max(Comparator.naturalOrder())
                .map(last -> results.data().roster().electorate(last))
                .filter(entitled -> 2 * voters.size() < entitled.size())
                .filter(entitled -> entitled.containsAll(voters))
                .isPresent();
    }

    /** A group that a record names, in this language's words; a quotation where neither the registry nor the words know it. */
    public String printedGroup(String printed) {
        return printedGroups
                .named(printed)
                .map(this::groupInSentence)
                .or(() -> words.find("printed." + printed, Map.of()))
                .orElseGet(() -> words.text("name.printed", Map.of("printed", printed)));
    }

    /**
     * A passage of a record, with what this report calls a state behind each name that the record prints in Chinese; unchanged in a
     * Chinese report, and where the registry does not know a name.
     *
     * @param day when the record was made: names of states change
     */
    public String passage(String printed, LocalDate day) {
        if (words.language().equals("zh")) {
            return printed;
        }
        return CHINESE_NAME.matcher(printed).replaceAll(name -> Matcher.quoteReplacement(glossed(name.group(), day)));
    }

    private String glossed(String printed, LocalDate day) {
        List<StateId> named = results.data().registry().named(printed, day);
        return named.size() == 1
                ? words.text("name.glossed", Map.of("printed", printed, "name", state(named.get(0))))
                : printed;
    }

    private Optional<StateGroup> found(GroupId id) {
        Optional<StateGroup> ofStudy = results.data().roster().group(id);
        return ofStudy.isPresent() ? ofStudy : results.data().registry().group(id);
    }

    /** A short label: the paragraph, "whole text", the number of a vote, or the text's symbol. */
    public String rollCall(RollCallId id) {
        return rollCall(id, "whole");
    }

    /** The same inside a sentence: "vote 5", "the whole text". */
    public String rollCallLabelInSentence(RollCallId id) {
        return rollCall(id, "whole.sentence");
    }

    /** The label as it stands inside a sentence: a resolution with its title. */
    public String rollCallInSentence(RollCallId id) {
        if (oneSymbol) {
            String label = rollCall(id, "whole.sentence");
            return found(id)
                    .filter(rollCall -> rollCall.kind() != RollCallKind.WHOLE)
                    .flatMap(this::title)
                    .map(title -> words.text("name.paragraph", Map.of("paragraph", label, "title", title)))
                    .orElse(label);
        }
        String symbol = id.symbol();
        String number = number(symbol);
        String part = id.value().substring(Math.min(id.value().length(), symbol.length() + 1));
        if (!part.isEmpty() && !part.equals("whole")) {
            return words.text("name.paragraph-of", Map.of("paragraph", part(id, part, ".sentence"), "text", number));
        }
        return found(id)
                .flatMap(this::returningTitle)
                .map(title -> words.text(
                        symbol.startsWith(RESOLUTION) ? "name.resolution" : "name.document",
                        Map.of("title", title, "text", number)))
                .orElse(number);
    }

    /** The label as it stands inside a sentence that is the first to name the vote: one that bears a number has its title behind it. */
    public String rollCallWithTitle(RollCallId id) {
        String label = rollCallInSentence(id);
        return found(id)
                .filter(rollCall -> oneSymbol && rollCall.kind() == RollCallKind.WHOLE)
                .filter(rollCall -> NUMBER.matcher(id.part()).matches())
                .flatMap(this::title)
                .map(title -> words.text("name.titled", Map.of("label", label, "title", title)))
                .orElse(label);
    }

    private Optional<RollCall> found(RollCallId id) {
        return results.data()
                .matrix()
                .position(id)
                .map(position -> results.data().matrix().rollCall(position));
    }

    /** The name of the series a text belongs to, which is shorter and the same in every year; else its title. */
    private Optional<String> returningTitle(RollCall rollCall) {
        return namedSeries(rollCall.series()).or(() -> title(rollCall));
    }

    private String rollCall(RollCallId id, String whole) {
        String part = id.part();
        if (part.isEmpty()) {
            return id.value();
        }
        if (part.equals("whole")) {
            return words.text("name." + whole);
        }
        boolean inSentence = whole.endsWith(".sentence") || !oneSymbol;
        String named = part(id, part, inSentence ? ".sentence" : "");
        return oneSymbol ? named : words.text("name.part", Map.of("symbol", id.symbol(), "part", named));
    }

    /** The part of a document as its own words have it; a bare number says of what it is the number. */
    private String part(RollCallId id, String part, String form) {
        if (!NUMBER.matcher(part).matches()) {
            return part;
        }
        boolean paragraph = found(id)
                .filter(rollCall -> rollCall.kind() == RollCallKind.PARAGRAPH)
                .isPresent();
        return words.text((paragraph ? "name.numbered.paragraph" : "name.numbered") + form, Map.of("number", part));
    }

    /** A resolution by its number alone, any other document by its symbol. */
    public static String number(String symbol) {
        return symbol.startsWith(RESOLUTION) ? symbol.substring(RESOLUTION.length()) : symbol;
    }

    /** The label with what the text is about, as a heading has it. */
    public String rollCallHeading(RollCall rollCall) {
        return withSubject(rollCall(rollCall.id()), rollCall);
    }

    /** The same as it stands inside a sentence or behind a word. */
    public String rollCallHeadingInSentence(RollCall rollCall) {
        return withSubject(rollCallLabelInSentence(rollCall.id()), rollCall);
    }

    private String withSubject(String label, RollCall rollCall) {
        return title(rollCall)
                .map(title -> words.text("rollcall.with-subject", Map.of("rollCall", label, "subject", title)))
                .orElse(label);
    }

    /** What a roll call is about: its subject, else its title, which of a paragraph is only the text's, else that the data do not say. */
    public String subject(RollCall rollCall) {
        return rollCall.subject()
                .in(words.language())
                .or(() -> rollCall.kind() == RollCallKind.PARAGRAPH ? Optional.empty() : title(rollCall))
                .orElse(words.text("subject.unknown"));
    }

    /** The title of the text. */
    public Optional<String> title(RollCall rollCall) {
        LocalText series = results.data().labels().series().getOrDefault(rollCall.series(), LocalText.EMPTY);
        return rollCall.title().orElse(series).in(words.language());
    }

    /** The kinds of votes as in "on whole texts and paragraphs", in the order of {@link RollCallKind}. */
    public String kinds(Collection<RollCallKind> kinds) {
        return join(kinds.stream()
                .distinct()
                .sorted()
                .map(kind -> words.text("kind." + kind.id()))
                .toList());
    }

    public String topic(String topic) {
        return topic.equals(Scope.ALL)
                ? words.text("name.topic.all")
                : results.data().labels().topic(topic, words.language());
    }

    public String series(String series) {
        return namedSeries(series).orElseGet(() -> newestTitle(series));
    }

    /** The title of its last vote, as the data print it: the id of a text without a series is what all its titles share. */
    private String newestTitle(String series) {
        if (titles.isEmpty()) {
            RollCallMatrix votes = results.data().matrix();
            TextSeries.wholeTexts(votes)
                    .forEach((id, positions) -> titles.put(
                            id,
                            votes.rollCall(positions.get(positions.size() - 1)).title()));
        }
        LocalText title = titles.getOrDefault(series, LocalText.EMPTY);
        return title.in(words.language()).or(() -> title.in("en")).orElse(series);
    }

    /** The name of a text that returns; empty where this language has none. */
    public Optional<String> namedSeries(String series) {
        return results.data()
                .labels()
                .series()
                .getOrDefault(series, LocalText.EMPTY)
                .in(words.language());
    }

    /** The cycle's label, else the years of its id, up to the last with votes where it goes on: 2024–2025 of 2024-2030. */
    public String cycle(String cycle) {
        if (cycle.equals(Scope.ALL)) {
            return words.text("name.cycle.all");
        }
        return known(cycle)
                .map(ReviewCycle::label)
                .flatMap(label -> label.in(words.language()))
                .orElseGet(() -> years(cycle).replace('-', '–'));
    }

    /** A name must not say more years than there are votes. */
    private String years(String cycle) {
        return known(cycle)
                .flatMap(this::lastYearOfOpen)
                .filter(last -> YEARS.matcher(cycle).matches())
                .map(last -> cycle.startsWith(last) ? last : cycle.substring(0, cycle.indexOf('-') + 1) + last)
                .orElse(cycle);
    }

    /** The cycle's name; where the votes of the study end before the cycle does, with the word that it is open. */
    public String cycleSoFar(String cycle) {
        return known(cycle)
                .flatMap(this::lastYearOfOpen)
                .map(year -> words.text("name.cycle.so-far", Map.of("cycle", cycle(cycle))))
                .orElseGet(() -> cycle(cycle));
    }

    private Optional<ReviewCycle> known(String cycle) {
        return results.settings().cycles().stream()
                .filter(known -> known.id().equals(cycle))
                .findFirst();
    }

    /** The year of the study's last vote, where it falls into the cycle and the cycle goes on into another year. */
    public Optional<String> lastYearOfOpen(ReviewCycle cycle) {
        return results.outcomes().stream()
                .map(outcome -> outcome.rollCall().date())
                .max(Comparator.naturalOrder())
                .filter(last -> cycle.period().holds(last))
                .filter(last -> cycle.period().to().stream().noneMatch(end -> end.getYear() <= last.getYear()))
                .map(last -> Integer.toString(last.getYear()));
    }

    /** A score, a formula of coincidence or a distance, as it stands inside a sentence. */
    public String measure(String id) {
        return words.text("score." + id);
    }

    /** A state, a group or the room. */
    public String reference(Reference reference) {
        if (reference instanceof Reference.OfState of) {
            return state(of.state());
        }
        if (reference instanceof Reference.OfGroup of) {
            return groupInSentence(of.group());
        }
        return words.text("name.room");
    }
}
