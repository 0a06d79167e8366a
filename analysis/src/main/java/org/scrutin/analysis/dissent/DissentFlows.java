package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * How many states went from which choice on a paragraph to which on the whole text: the rows of {@link ParagraphDissents},
 * counted by pair. The counts of a paragraph add up to the states that cast a ballot on either. Cost: the rows.
 *
 * @param wholeText the vote on the whole text
 * @param rollCall the vote on the paragraph
 * @param flows the states that made each pair of choices, pairs that nobody made left out; on the paragraph in favour
 *     first, then abstaining, against, on no list, and within each the same order on the whole
 */
public record DissentFlows(RollCallId wholeText, RollCallId rollCall, List<Flow> flows) {

    /** The order of a ballot paper: from yes to no, absence last. */
    private static final List<Choice> ORDER = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT);

    public DissentFlows {
        flows = List.copyOf(flows);
    }

    /**
     * The states that made one pair of choices.
     *
     * @param onParagraph their choice on the paragraph; absent = on no list
     * @param onWhole their choice on the whole text; absent = on no list
     * @param states who, in code-point order
     */
    public record Flow(Choice onParagraph, Choice onWhole, List<StateId> states) {
        public Flow {
            states = List.copyOf(states);
        }

        /** The pair in letters: {@code A>Y} abstained on the paragraph and joined the whole. */
        public String letters() {
            return onParagraph.letter() + ">" + onWhole.letter();
        }
    }

    /**
     * The flows of every paragraph.
     *
     * @param dissents rows of any number of paragraphs, each state once a paragraph
     * @return by whole text, then paragraph
     */
    public static List<DissentFlows> of(List<ParagraphDissent> dissents) {
        Map<RollCallId, Map<RollCallId, List<ParagraphDissent>>> byText = new TreeMap<>();
        for (ParagraphDissent dissent : dissents) {
            byText.computeIfAbsent(dissent.wholeText(), text -> new TreeMap<>())
                    .computeIfAbsent(dissent.rollCall(), paragraph -> new ArrayList<>())
                    .add(dissent);
        }
        List<DissentFlows> flows = new ArrayList<>();
        byText.forEach((text, byParagraph) ->
                byParagraph.forEach((paragraph, rows) -> flows.add(new DissentFlows(text, paragraph, flows(rows)))));
        return List.copyOf(flows);
    }

    /** How many states made each pair of choices, by the pair in letters, in the order of {@link #flows}. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        flows.forEach(flow -> counts.put(flow.letters(), flow.states().size()));
        return Collections.unmodifiableMap(counts);
    }

    private static List<Flow> flows(List<ParagraphDissent> rows) {
        List<Flow> flows = new ArrayList<>();
        for (Choice onParagraph : ORDER) {
            for (Choice onWhole : ORDER) {
                List<StateId> states = rows.stream()
                        .filter(row -> row.onParagraph() == onParagraph && row.onWhole() == onWhole)
                        .map(ParagraphDissent::state)
                        .sorted()
                        .toList();
                if (!states.isEmpty()) {
                    flows.add(new Flow(onParagraph, onWhole, states));
                }
            }
        }
        return flows;
    }
}
