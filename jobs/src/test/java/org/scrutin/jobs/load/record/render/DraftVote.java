package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;

/** A vote before it is printed, which faults change. */
final class DraftVote {

    private static final List<Choice> CAST = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final RealVote real;
    private final Map<Choice, DraftList> lists = new EnumMap<>(Choice.class);
    private final Map<Choice, String> totals = new EnumMap<>(Choice.class);
    private final Map<Choice, String> told = new EnumMap<>(Choice.class);
    private String note = "";
    private boolean dated = true;
    private boolean silent;
    private boolean againstFirst;

    DraftVote(RealVote real, Tongue tongue, NamesOfTheDay names) {
        this.real = real;
        Map<String, StateId> all = new TreeMap<>();
        List<StateId> everybody = new ArrayList<>(real.cast().keySet());
        everybody.addAll(real.absent());
        for (StateId state : everybody) {
            String name = names.of(state)
                    .orElseThrow(() -> new IllegalStateException(
                            state + " has no name in " + names.language() + " on " + names.day()));
            all.put(NamesOfTheDay.key(name), state);
        }
        for (Choice choice : Choice.values()) {
            DraftList list = new DraftList(choice, tongue.heading(choice));
            int at = 0;
            for (StateId state : all.values()) {
                if (real.cast().getOrDefault(state, Choice.ABSENT) == choice) {
                    list.items().add(Item.of(names.of(state).orElseThrow(), at));
                }
                at++;
            }
            lists.put(choice, list);
            String total = Integer.toString(list.items().size());
            totals.put(choice, total);
            told.put(choice, total);
        }
    }

    RealVote real() {
        return real;
    }

    /** The lists that are printed. */
    Map<Choice, DraftList> lists() {
        return lists;
    }

    /** The lists of those that voted, by which of them there are. */
    List<DraftList> cast() {
        return CAST.stream().filter(lists::containsKey).map(lists::get).toList();
    }

    /** The totals as they are announced. */
    Map<Choice, String> totals() {
        return totals;
    }

    /** The totals as the text of a press release tells them. */
    Map<Choice, String> told() {
        return told;
    }

    boolean isAdopted() {
        return real.isAdopted();
    }

    String note() {
        return note;
    }

    void note(String text) {
        note = text;
    }

    boolean isDated() {
        return dated;
    }

    void undate() {
        dated = false;
    }

    /** Whether the votes against are announced before those in favour. */
    boolean isAgainstFirst() {
        return againstFirst;
    }

    void turn() {
        againstFirst = true;
    }

    /** Whether nothing but its lists is printed. */
    boolean isSilent() {
        return silent;
    }

    void silence() {
        silent = true;
    }
}
