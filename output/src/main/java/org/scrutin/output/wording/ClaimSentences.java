package org.scrutin.output.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.ClaimValueVisitor;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** Renders claims as sentences of one language. */
public final class ClaimSentences {

    /** As many states are named where a sentence must be brief; more are counted. */
    public static final int NAMED = 12;

    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final ClaimValueVisitor<String> printer;
    private final ClaimValueVisitor<String> briefPrinter;
    private final ClaimValueVisitor<String> leadPrinter;
    private final ClaimValueVisitor<String> firstPrinter;

    public ClaimSentences(Words words, Names names) {
        this.words = words;
        this.names = names;
        this.numbers = new Numbers(words);
        this.printer = new Printer(names::cycle, this::firstOf, names::rollCallInSentence);
        this.briefPrinter = new Printer(names::cycle, this::counted, names::rollCallInSentence);
        this.leadPrinter = new Printer(names::cycleSoFar, this::counted, names::rollCallWithTitle);
        this.firstPrinter = new Printer(names::cycle, this::counted, names::rollCallWithTitle);
    }

    /**
     * The claim's sentence.
     *
     * @throws IllegalArgumentException when the language has no message for its template
     */
    public String sentence(Claim claim) {
        return sentence(claim, printer);
    }

    /** The claim's sentence where room is short: of more than {@link #NAMED} states in one place it says how many they are. */
    public String brief(Claim claim) {
        return find(SentenceForm.BRIEF, claim, briefPrinter).orElseGet(() -> sentence(claim, briefPrinter));
    }

    /** The same on a first page, where nothing has said yet what a vote that bears a number was about. */
    public String briefWithTitle(Claim claim) {
        return find(SentenceForm.BRIEF, claim, firstPrinter).orElseGet(() -> sentence(claim, firstPrinter));
    }

    /**
     * The claim's sentence below a heading that already says a part of it; the full sentence where the language has no
     * shorter one.
     */
    public String underHeading(Claim claim) {
        return find(SentenceForm.SHORT, claim, printer).orElseGet(() -> sentence(claim));
    }

    /**
     * The claim's one short sentence for a cover, where a cycle is named first and says how far its votes go; the full sentence
     * where the language has no shorter one.
     */
    public String lead(Claim claim) {
        return shorter(claim).orElseGet(() -> sentence(claim, firstPrinter));
    }

    /** The same, where the language has it: without the words of statistics that the full sentence needs. */
    public Optional<String> shorter(Claim claim) {
        return find(SentenceForm.LEAD, claim, leadPrinter);
    }

    /**
     * What stands behind the claim's {@linkplain #lead lead}, without its words again; the brief sentence where the language has
     * none of that.
     *
     * @return empty where the lead says all
     */
    public Optional<String> behindLead(Claim claim) {
        return words.keys().contains(SentenceForm.DETAIL.key(claim.template()))
                ? find(SentenceForm.DETAIL, claim, briefPrinter)
                : Optional.of(brief(claim));
    }

    private String sentence(Claim claim, ClaimValueVisitor<String> values) {
        return find(SentenceForm.FULL, claim, values)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no message " + SentenceForm.FULL.key(claim.template()) + " in " + words.language()));
    }

    private Optional<String> find(SentenceForm form, Claim claim, ClaimValueVisitor<String> values) {
        return form.say(words, claim.template(), arguments(claim, values), arguments(claim));
    }

    private Map<String, Object> arguments(Claim claim) {
        return arguments(claim, printer);
    }

    private static Map<String, Object> arguments(Claim claim, ClaimValueVisitor<String> values) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Argument argument : claim.arguments()) {
            arguments.put(argument.name(), printed(argument.value(), values));
        }
        return arguments;
    }

    /** Counts stay numbers, so that a message can choose its plural; all else is text. */
    private static Object printed(ClaimValue value, ClaimValueVisitor<String> values) {
        if (value instanceof ClaimValue.Count count) {
            return count.value();
        }
        return value.accept(values);
    }

    /** A value alone, as it reads in this language. */
    public String text(ClaimValue value) {
        return value.accept(printer);
    }

    /** All states by name; of too many the first, and how many more they are. */
    private String firstOf(List<StateId> states) {
        return LongList.STATES.counted(states.size()).isPresent()
                ? LongList.STATES.many(
                        words, names.sorted(states).stream().map(names::state).toList())
                : names.states(states);
    }

    /** All states by name; of more than a few how many they are. */
    private String counted(List<StateId> states) {
        return states.size() <= NAMED ? names.states(states) : words.text("states.many", Map.of("n", states.size()));
    }

    private String letters(String letters) {
        if (letters.length() > 1 && letters.codePoints().distinct().count() == 1) {
            Choice choice = Choice.ofLetter(letters.substring(0, 1)).orElseThrow();
            return words.text("choice.every-time", Map.of("choice", choice(choice)));
        }
        List<String> words = letters.codePoints()
                .mapToObj(letter -> Choice.ofLetter(Character.toString(letter)).orElseThrow())
                .map(this::choice)
                .collect(Collectors.toList());
        return names.join(words);
    }

    private String doubt(ClaimValue.Doubt doubt) {
        return words.text("doubt." + doubt.why().id(), Map.of("rows", doubt.rows()));
    }

    /** A choice in words. */
    public String choice(Choice choice) {
        return words.text("choice." + choice.letter());
    }

    /** The words of each kind of value. */
    private final class Printer implements ClaimValueVisitor<String> {

        private final UnaryOperator<String> cycles;
        private final Function<List<StateId>, String> named;
        private final Function<RollCallId, String> votes;

        /**
         * Prints values.
         *
         * @param cycles names a cycle
         * @param named says which states they are, or how many
         * @param votes names one vote
         */
        Printer(
                UnaryOperator<String> cycles,
                Function<List<StateId>, String> named,
                Function<RollCallId, String> votes) {
            this.cycles = cycles;
            this.named = named;
            this.votes = votes;
        }

        private String side(ClaimValue.Side side) {
            return words.text("side", Map.of("choice", choice(side.choice()), "states", named.apply(side.states())));
        }

        @Override
        public String count(ClaimValue.Count value) {
            return numbers.count(value.value());
        }

        @Override
        public String decimal(ClaimValue.Decimal value) {
            return numbers.proportion(value.value(), value.decimals());
        }

        @Override
        public String signedDecimal(ClaimValue.SignedDecimal value) {
            return numbers.signed(value.value(), value.decimals());
        }

        @Override
        public String size(ClaimValue.Size value) {
            return numbers.decimal(Math.abs(value.value()), value.decimals());
        }

        @Override
        public String share(ClaimValue.Share value) {
            return numbers.share(value.part(), value.of());
        }

        @Override
        public String chance(ClaimValue.Chance value) {
            return numbers.chance(value.p());
        }

        @Override
        public String states(ClaimValue.States value) {
            return named.apply(value.states());
        }

        @Override
        public String sides(ClaimValue.Sides value) {
            return value.sides().stream().map(this::side).collect(Collectors.joining(words.text("side.between")));
        }

        @Override
        public String group(ClaimValue.Group value) {
            return names.groupInSentence(value.group());
        }

        @Override
        public String groups(ClaimValue.Groups value) {
            return names.join(
                    value.groups().stream().map(names::groupInSentence).toList());
        }

        @Override
        public String rollCall(ClaimValue.RollCall value) {
            return votes.apply(value.rollCall());
        }

        @Override
        public String rollCalls(ClaimValue.RollCalls value) {
            // Of several no sentence has room for the titles.
            List<String> named = value.rollCalls().size() == 1
                    ? value.rollCalls().stream().map(votes).toList()
                    : value.rollCalls().stream().map(names::rollCallInSentence).toList();
            return LongList.VOTES.counted(named.size()).isPresent()
                    ? LongList.VOTES.many(words, named)
                    : numbered(value.rollCalls(), named).orElseGet(() -> names.join(named));
        }

        /** Several votes of which no more is said than their numbers share the word: "votes 8, 9 and 12". */
        private Optional<String> numbered(List<RollCallId> rollCalls, List<String> named) {
            List<String> numbers = rollCalls.stream().map(RollCallId::part).toList();
            List<String> plain = numbers.stream()
                    .map(number -> words.text("name.numbered.sentence", Map.of("number", number)))
                    .toList();
            return named.size() > 1 && plain.equals(named)
                    ? Optional.of(words.text("name.numbered.several", Map.of("numbers", names.join(numbers))))
                    : Optional.empty();
        }

        @Override
        public String topic(ClaimValue.Topic value) {
            return names.topic(value.topic());
        }

        @Override
        public String against(ClaimValue.Against value) {
            return names.reference(value.reference());
        }

        @Override
        public String letters(ClaimValue.Letters value) {
            return ClaimSentences.this.letters(value.letters());
        }

        @Override
        public String series(ClaimValue.Series value) {
            return names.series(value.series());
        }

        @Override
        public String year(ClaimValue.Year value) {
            return Integer.toString(value.year());
        }

        @Override
        public String cycle(ClaimValue.Cycle value) {
            return cycles.apply(value.cycle());
        }

        @Override
        public String cycles(ClaimValue.Cycles value) {
            return names.join(value.cycles().stream().map(cycles).toList());
        }

        @Override
        public String kinds(ClaimValue.Kinds value) {
            return names.kinds(value.kinds());
        }

        @Override
        public String doubts(ClaimValue.Doubts value) {
            return value.doubts().stream()
                    .map(ClaimSentences.this::doubt)
                    .collect(Collectors.joining(words.text("side.between")));
        }

        @Override
        public String definitions(ClaimValue.Definitions value) {
            return names.either(value.alternatives().stream()
                    .map(alternative ->
                            words.text("definition." + alternative.definition().id()))
                    .toList());
        }

        @Override
        public String form(ClaimValue.Form value) {
            return value.word();
        }
    }
}
