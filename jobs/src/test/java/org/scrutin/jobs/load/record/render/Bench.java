package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;

/**
 * Where a draft is damaged: at places chosen by a seed, none of which was damaged before.
 *
 * @param draft the record
 * @param random chooses
 */
record Bench(Draft draft, Random random) {

    /** A record that has no place for a fault. */
    static final class NoPlace extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoPlace(String what) {
            super(what);
        }
    }

    /** A name of a list. */
    record Place(DraftVote vote, DraftList list, int index) {

        Item item() {
            return list.items().get(index);
        }

        void set(Item item) {
            list.items().set(index, item);
        }
    }

    DraftVote vote() {
        return draft.votes().get(random.nextInt(draft.votes().size()));
    }

    /** Any list of those that voted that fits. */
    DraftList list(Predicate<DraftList> fits) {
        List<DraftList> lists = new ArrayList<>();
        draft.votes().forEach(vote -> vote.cast().stream().filter(fits).forEach(lists::add));
        return any(lists, "list");
    }

    /** A whole name that fits. */
    Place name(Predicate<Item> fits) {
        return names(fits, 1);
    }

    /** The first of several whole names in a row that fit. */
    Place names(Predicate<Item> fits, int length) {
        return any(places(fits, length), length + " names");
    }

    /** The first of several whole names in a row that fit, wherever they stand. */
    List<Place> places(Predicate<Item> fits, int length) {
        List<Place> places = new ArrayList<>();
        for (DraftVote vote : draft.votes()) {
            for (DraftList list : vote.cast()) {
                for (int i = 0; i + length <= list.items().size(); i++) {
                    if (list.items().subList(i, i + length).stream()
                            .allMatch(item -> item.isWhole() && fits.test(item))) {
                        places.add(new Place(vote, list, i));
                    }
                }
            }
        }
        return places;
    }

    /** The state that a whole name means. */
    StateId state(Item item) {
        return draft.names().bearer(item.text());
    }

    <T> T any(List<T> all, String what) {
        if (all.isEmpty()) {
            throw new NoPlace("no " + what);
        }
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Puts another name into a list, at a place in its order. */
    void put(DraftList list, String name) {
        String key = NamesOfTheDay.key(name);
        double at = list.items().stream()
                .filter(item -> NamesOfTheDay.key(item.text()).compareTo(key) < 0)
                .mapToDouble(Item::at)
                .max()
                .orElse(-1);
        list.gain(Item.of(name, at + 0.4).touched());
    }

    /** A list of a vote other than one. */
    DraftList other(DraftVote vote, DraftList list) {
        return any(
                vote.cast().stream()
                        .filter(one -> one != list && one.choice() != Choice.ABSENT)
                        .toList(),
                "other list");
    }
}
