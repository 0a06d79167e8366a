package org.scrutin.output.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.tables.SourceText;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Words;

/** What a number is and whom it is about, in words of one language; no id and no name of a table. */
final class NumberWords {

    private static final String NAMES = "number.of.";

    /** What one column comes to: {@code min(from)}. */
    private static final Pattern OF_ONE_COLUMN = Pattern.compile("[a-z_]+\\(([a-z_]+)\\)");

    /** Numbers of one kind that a sentence has several of are counted: {@code total1}. */
    private static final Pattern COUNTED = Pattern.compile("[0-9]+$");

    private final Words words;
    private final Names names;
    private final Map<String, Function<String, String>> keys;

    NumberWords(Words words, Names names) {
        this.words = words;
        this.names = names;
        Function<String, String> cycle = names::cycle;
        Function<String, String> vote = id -> names.rollCall(new RollCallId(id));
        Function<String, String> group = id -> names.group(new GroupId(id));
        Function<String, String> state = id -> names.state(new StateId(id));
        this.keys = Map.ofEntries(
                Map.entry("cycle", cycle),
                Map.entry("cycle_from", cycle),
                Map.entry("cycle_to", cycle),
                Map.entry("roll_call", vote),
                Map.entry("roll_call_from", vote),
                Map.entry("group", group),
                Map.entry("group_a", group),
                Map.entry("group_b", group),
                Map.entry("state", state),
                Map.entry("state_a", state),
                Map.entry("state_b", state),
                Map.entry("subject", this::subject),
                Map.entry("reference", this::subject),
                Map.entry("topic", names::topic),
                Map.entry("series", names::series));
    }

    private String subject(String id) {
        return Reference.parse(id).map(names::reference).orElse("");
    }

    /**
     * A number with what it is; the number alone where the language has no name for it.
     *
     * @param argument its name in the sentence
     * @param printed as the sentence has it
     */
    String number(String argument, Source source, String printed) {
        return name(argument, source)
                .map(name -> words.text("number.value", Map.of("name", name, "value", printed)))
                .orElse(printed);
    }

    /** The most particular name there is. */
    private Optional<String> name(String argument, Source source) {
        SourceText text = SourceText.of(source);
        Matcher function = OF_ONE_COLUMN.matcher(text.column());
        String column = function.matches() ? function.group(1) : text.column();
        String own = text.table() + "." + text.column();
        String kind = COUNTED.matcher(argument).replaceAll("");
        return Stream.of(
                        own + "." + argument,
                        own + "." + kind,
                        own,
                        text.table() + "." + column + "." + kind,
                        text.table() + "." + column,
                        text.column(),
                        column)
                .flatMap(key -> words.find(NAMES + key, Map.of()).stream())
                .findFirst();
    }

    /** Numbers with whom they are about. */
    String among(String numbers, Map<String, String> key) {
        List<String> told = key.entrySet().stream()
                .filter(part -> keys.containsKey(part.getKey()))
                .filter(part -> !part.getValue().isEmpty() && !part.getValue().equals(Scope.ALL))
                .map(part -> keys.get(part.getKey()).apply(part.getValue()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return told.isEmpty()
                ? numbers
                : words.text("number.among", Map.of("number", numbers, "key", String.join(between(), told)));
    }

    private String between() {
        return words.text("page.ballots.between");
    }
}
