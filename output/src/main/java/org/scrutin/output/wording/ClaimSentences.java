package org.scrutin.output.wording;

import com.ibm.icu.lang.UCharacter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.vote.Choice;

/** Renders claims as sentences of one language. */
public final class ClaimSentences {

    private final Words words;
    private final Names names;
    private final Numbers numbers;

    public ClaimSentences(Words words, Names names) {
        this.words = words;
        this.names = names;
        this.numbers = new Numbers(words);
    }

    /**
     * The claim's sentence.
     *
     * @throws IllegalArgumentException when the language has no message for its template
     */
    public String sentence(Claim claim) {
        return capitalised(words.text("claim." + claim.template(), arguments(claim)));
    }

    /**
     * The claim's sentence below a heading that already says a part of it; the full sentence where the language has no
     * shorter one.
     */
    public String underHeading(Claim claim) {
        return words.find("claim." + claim.template() + ".short", arguments(claim))
                .map(ClaimSentences::capitalised)
                .orElseGet(() -> sentence(claim));
    }

    /** A sentence may begin with a name that inside one starts small. */
    private static String capitalised(String sentence) {
        int first = sentence.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(UCharacter.toTitleCase(first))
                .append(sentence, Character.charCount(first), sentence.length())
                .toString();
    }

    private Map<String, Object> arguments(Claim claim) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Argument argument : claim.arguments()) {
            arguments.put(argument.name(), printed(argument.value()));
        }
        return arguments;
    }

    /** Counts stay numbers, so that a message can choose its plural; all else is text. */
    private Object printed(ClaimValue value) {
        if (value instanceof ClaimValue.Count count) {
            return count.value();
        }
        return text(value);
    }

    /** A value alone, as it reads in this language. */
    public String text(ClaimValue value) {
        if (value instanceof ClaimValue.Count count) {
            return numbers.count(count.value());
        } else if (value instanceof ClaimValue.Decimal decimal) {
            return numbers.decimal(decimal.value(), decimal.decimals());
        } else if (value instanceof ClaimValue.SignedDecimal decimal) {
            return numbers.signed(decimal.value(), decimal.decimals());
        } else if (value instanceof ClaimValue.Share share) {
            return numbers.share(share.part(), share.of());
        } else if (value instanceof ClaimValue.Chance chance) {
            return numbers.chance(chance.p());
        } else if (value instanceof ClaimValue.States states) {
            return names.states(states.states());
        } else if (value instanceof ClaimValue.Sides sides) {
            return sides.sides().stream().map(this::side).collect(Collectors.joining(words.text("side.between")));
        } else if (value instanceof ClaimValue.Group group) {
            return names.groupInSentence(group.group());
        } else if (value instanceof ClaimValue.Groups groups) {
            return names.join(
                    groups.groups().stream().map(names::groupInSentence).toList());
        } else if (value instanceof ClaimValue.RollCall rollCall) {
            return names.rollCallInSentence(rollCall.rollCall());
        } else if (value instanceof ClaimValue.RollCalls rollCalls) {
            return names.join(rollCalls.rollCalls().stream()
                    .map(names::rollCallInSentence)
                    .toList());
        } else if (value instanceof ClaimValue.Topic topic) {
            return names.topic(topic.topic());
        } else if (value instanceof ClaimValue.Series series) {
            return names.series(series.series());
        } else if (value instanceof ClaimValue.Year year) {
            return Integer.toString(year.year());
        } else if (value instanceof ClaimValue.Cycle cycle) {
            return names.cycle(cycle.cycle());
        } else if (value instanceof ClaimValue.Against against) {
            return names.reference(against.reference());
        } else if (value instanceof ClaimValue.Letters letters) {
            return letters(letters.letters());
        } else if (value instanceof ClaimValue.Kinds kinds) {
            return names.kinds(kinds.kinds());
        } else if (value instanceof ClaimValue.Doubts doubts) {
            return doubts.doubts().stream().map(this::doubt).collect(Collectors.joining(words.text("side.between")));
        } else if (value instanceof ClaimValue.Form form) {
            return form.word();
        }
        throw new IllegalArgumentException("no words for " + value);
    }

    private String letters(String letters) {
        List<String> words = letters.codePoints()
                .mapToObj(letter -> Choice.ofLetter(Character.toString(letter)).orElseThrow())
                .map(this::choice)
                .collect(Collectors.toList());
        return names.join(words);
    }

    private String doubt(ClaimValue.Doubt doubt) {
        return words.text("doubt." + doubt.why().id(), Map.of("rows", doubt.rows()));
    }

    private String side(ClaimValue.Side side) {
        return words.text("side", Map.of("choice", choice(side.choice()), "states", names.states(side.states())));
    }

    /** A choice in words. */
    public String choice(Choice choice) {
        return words.text("choice." + choice.letter());
    }
}
