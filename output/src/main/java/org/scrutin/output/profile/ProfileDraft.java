package org.scrutin.output.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.dissent.Switches;
import org.scrutin.analysis.profile.SeriesRecord;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.profile.SubjectVote;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.LinkTarget;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Numbers;
import org.scrutin.output.wording.Words;

/** What all parts of a profile share: results and words. Not for several threads. */
public final class ProfileDraft {

    private final StudyResults results;
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final Map<StateId, Integer> possibleSwitches;

    /** The profiles of a study in one language. */
    public ProfileDraft(StudyResults results, Words words) {
        this.results = results;
        this.words = words;
        this.names = new Names(results, words);
        this.numbers = new Numbers(words);
        this.possibleSwitches = Switches.possible(results.data().matrix());
    }

    StudyResults results() {
        return results;
    }

    /** How many ballots of a state have one before them on the same text. */
    int possibleSwitches(StateId state) {
        return possibleSwitches.getOrDefault(state, 0);
    }

    Names names() {
        return names;
    }

    Numbers numbers() {
        return numbers;
    }

    Words words() {
        return words;
    }

    String language() {
        return words.language();
    }

    String text(String key) {
        return words.text(key);
    }

    String text(String key, Map<String, ?> arguments) {
        return words.text(key, arguments);
    }

    String name(SubjectProfile profile) {
        if (profile.subject() instanceof Reference.OfState of) {
            return names.state(of.state());
        }
        return profile.subject() instanceof Reference.OfGroup of
                ? names.group(of.group())
                : names.reference(profile.subject());
    }

    static boolean ofState(SubjectProfile profile) {
        return profile.subject() instanceof Reference.OfState;
    }

    String choice(Choice choice) {
        return words.text("choice." + choice.letter());
    }

    /** The letter of a choice; a dash where there is none. */
    Inline letter(Optional<Choice> choice) {
        return choice.map(known -> Inline.letter(known, choice(known))).orElse(Inline.text(numbers.undefined()));
    }

    RollCall rollCall(RollCallId id) {
        return results.outcome(id).rollCall();
    }

    /** A text that returns by its name, a whole text without one by its title, any other vote by its heading. */
    String text(SeriesRecord series) {
        RollCall last = rollCall(series.last().rollCall());
        return series.series()
                .flatMap(id -> names.namedSeries(id).or(() -> names.title(last)))
                .orElseGet(() -> names.rollCallHeading(last));
    }

    /** A vote by the number of its text and its year, with a link where the text has a symbol: one piece, which no line breaks. */
    List<Inline> symbol(SubjectVote vote) {
        String symbol = vote.rollCall().symbol();
        String year =
                text("focus.year", Map.of("year", Integer.toString(vote.date().getYear())));
        return symbol.startsWith("A/")
                ? List.of(new Inline.Link(new LinkTarget.ToDocument(symbol), Names.number(symbol) + year))
                : List.of(Inline.text(symbol + year));
    }

    /** In favour, against, abstaining: "101–0–4". */
    static String counts(ChoiceCounts counts) {
        return counts.yes() + "–" + counts.no() + "–" + counts.abstain();
    }

    String day(LocalDate day) {
        return words.day(day);
    }

    /** So many names at most, in alphabetical order, then how many more there are. */
    String some(List<StateId> states, int most) {
        return first(names.sorted(states), most);
    }

    /** The same in the order given. */
    String first(List<StateId> states, int most) {
        List<String> named = states.stream().map(names::state).limit(most).toList();
        int more = states.size() - named.size();
        return more == 0
                ? names.join(named)
                : text("focus.more.states", Map.of("named", String.join(text("focus.comma"), named), "more", more));
    }
}
