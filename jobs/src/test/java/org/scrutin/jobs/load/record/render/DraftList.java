package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.vote.Choice;

/** A list of a vote before it is printed, which faults change. */
final class DraftList {

    private final Choice choice;
    private final List<Item> items = new ArrayList<>();
    private String heading;
    private boolean lost;
    private boolean gained;

    DraftList(Choice choice, String heading) {
        this.choice = choice;
        this.heading = heading;
    }

    Choice choice() {
        return choice;
    }

    String heading() {
        return heading;
    }

    void head(String other) {
        heading = other;
    }

    List<Item> items() {
        return items;
    }

    /** Takes a name out; a list that has one too many keeps all, for their number would be right again. */
    void lose(int index) {
        items.remove(index);
        lost = true;
    }

    /** Takes in a name that is not its own. */
    void gain(Item item) {
        put(item);
        gained = true;
    }

    boolean isLosing() {
        return lost;
    }

    boolean isGaining() {
        return gained;
    }

    /** Puts a name where the order of places has it. */
    void put(Item item) {
        int at = 0;
        while (at < items.size() && items.get(at).at() <= item.at()) {
            at++;
        }
        items.add(at, item);
    }
}
