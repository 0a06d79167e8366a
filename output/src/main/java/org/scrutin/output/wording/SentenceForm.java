package org.scrutin.output.wording;

import com.ibm.icu.lang.UCharacter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lengths in which a claim can be said. Which of them a language has, its bundle says. */
public enum SentenceForm {
    /** The whole sentence; every claim has it. */
    FULL(""),
    /** Where room is short. */
    BRIEF(".brief"),
    /** Below a heading that already says a part of it. */
    SHORT(".short"),
    /** On a cover. */
    LEAD(".lead"),
    /** Below the sentence of a cover: what that one does not say yet. */
    DETAIL(".detail");

    private static final String STANDING = "standing";

    private final String ending;

    SentenceForm(String ending) {
        this.ending = ending;
    }

    /** The key of a template's message in this form. */
    public String key(String template) {
        return "claim." + template + ending;
    }

    /** The keys of the messages that may say how far a sentence of this form holds, the first that a language has. */
    public List<String> standingKeys(String template) {
        return List.of("robust." + template + ending, "robust" + ending, "robust." + template, "robust");
    }

    /**
     * A claim in this form, with how far it holds where it hangs on definitions.
     *
     * @param arguments as the message takes them
     * @param ofStanding as the words on how far it holds take them; the same names
     * @return empty where the language has no message for it, or nothing is left to say
     */
    public Optional<String> say(
            Words words, String template, Map<String, ?> arguments, Map<String, Object> ofStanding) {
        return words.find(key(template), arguments)
                .map(sentence -> capitalised(sentence.strip()))
                .map(sentence -> standing(words, template, sentence, ofStanding).strip())
                .filter(sentence -> !sentence.isEmpty());
    }

    private String standing(Words words, String template, String sentence, Map<String, Object> arguments) {
        if (!arguments.containsKey(STANDING)) {
            return sentence;
        }
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        all.put("sentence", sentence);
        for (String key : standingKeys(template)) {
            Optional<String> said = words.find(key, all);
            if (said.isPresent()) {
                return said.get();
            }
        }
        throw new IllegalArgumentException("no words on how far " + template + " holds in " + words.language());
    }

    /** A sentence may begin with a name that inside one starts small. */
    private static String capitalised(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(UCharacter.toTitleCase(first))
                .append(sentence, Character.charCount(first), sentence.length())
                .toString();
    }
}
