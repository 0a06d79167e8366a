package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;

/** What goes wrong with the names of a list and what stands among them. */
final class ListFaults {

    private static final String JOB = "18-11232";

    private ListFaults() {}

    static void furniture(Bench bench) {
        Bench.Place place = bench.names(item -> true, 2);
        Bench.Place second = new Bench.Place(place.vote(), place.list(), place.index() + 1);
        second.set(second.item().behind(JOB + " (C) 5/21"));
        place.set(place.item().touched());
    }

    static void furnitureFused(Bench bench) {
        Bench.Place place = bench.name(item -> true);
        place.set(place.item().printed(place.item().text() + JOB));
    }

    /** A run of names, or one name, that stands again. */
    static void run(Bench bench, int times) {
        int length = times == 1 ? 1 : 3 + bench.random().nextInt(5);
        Bench.Place first = bench.names(item -> true, length);
        List<Item> run = new ArrayList<>(first.list().items().subList(first.index(), first.index() + length));
        for (int i = 0; i < length; i++) {
            new Bench.Place(first.vote(), first.list(), first.index() + i)
                    .set(run.get(i).touched());
        }
        double last = run.get(length - 1).at();
        for (int time = 1; time < Math.max(2, times); time++) {
            for (int i = 0; i < length; i++) {
                first.list().put(run.get(i).again(last + 0.01 * time + 0.001 * i));
            }
        }
    }

    static void conflict(Bench bench) {
        Bench.Place place = bench.name(item -> true);
        bench.other(place.vote(), place.list())
                .put(place.item().again(place.item().at()));
        place.set(place.item().touched());
    }

    static void missing(Bench bench) {
        List<Bench.Place> places = bench.places(item -> true, 1).stream()
                .filter(place -> !place.list().isGaining())
                .toList();
        Bench.Place place = bench.any(places, "list that has no name too many");
        place.list().lose(place.index());
    }

    /** A name that stands in the lists of another vote of the record. */
    static void missingHere(Bench bench) {
        DraftVote vote = bench.vote();
        List<DraftVote> others =
                bench.draft().votes().stream().filter(one -> one != vote).toList();
        List<Bench.Place> places = new ArrayList<>();
        for (DraftList list : vote.cast()) {
            for (int i = 0; i < list.items().size() && !list.isGaining(); i++) {
                if (!list.items().get(i).isWhole()) {
                    continue;
                }
                StateId state = bench.state(list.items().get(i));
                if (others.stream().anyMatch(other -> other.real().cast().containsKey(state))) {
                    places.add(new Bench.Place(vote, list, i));
                }
            }
        }
        Bench.Place place = bench.any(places, "name that stands in other votes");
        place.list().lose(place.index());
    }

    static void extra(Bench bench) {
        List<DraftVote> votes = bench.draft().votes().stream()
                .filter(vote -> !vote.real().absent().isEmpty())
                .toList();
        DraftVote vote = bench.any(votes, "vote with absent members");
        StateId state = bench.any(vote.real().absent(), "absent member");
        bench.put(
                bench.any(vote.cast().stream().filter(list -> !list.isLosing()).toList(), "list"),
                bench.draft().names().of(state).orElseThrow());
    }

    static void nobody(Bench bench) {
        Bench.Place place = bench.name(item -> true);
        String name = switch (bench.draft().tongue()) {
            case AR -> "أطلنطس الغارقة";
            case RU -> "Затонувшая Атлантида";
            case ZH -> "沉没之城";
            case EN, ES, FR -> "Sunken Atlantis";
        };
        place.set(place.item().printed(name));
    }

    static void fused(Bench bench, Item.Join join) {
        int least = bench.draft().tongue().hasBlanks() ? 5 : 3;
        Bench.Place place = bench.names(item -> item.text().length() >= least, 2);
        place.set(place.item().joined(join));
        Bench.Place second = new Bench.Place(place.vote(), place.list(), place.index() + 1);
        second.set(second.item().touched());
    }

    /** Words of a heading among the names. */
    static void phantom(Bench bench) {
        Bench.Place place = bench.names(item -> true, 2);
        Tongue tongue = bench.draft().tongue();
        String words = tongue.heading(Choice.YES) + (tongue.hasBlanks() ? " " : "") + "1";
        place.set(place.item().touched());
        place.list().put(Item.of(words, place.item().at() + 0.3).touched());
    }

    static void alias(Bench bench) {
        Bench.Place place =
                bench.name(item -> bench.draft().names().all(bench.state(item)).size() > 1);
        List<String> names = bench.draft().names().all(bench.state(place.item()));
        String other = bench.any(names.subList(1, names.size()), "name");
        place.set(place.item().touched());
        place.list().put(Item.of(other, place.item().at() + 0.2).touched());
    }

    static void outOfOrder(Bench bench) {
        DraftList list = bench.list(one -> one.items().size() > 9
                && one.items().stream().filter(Item::isWhole).count() > 7);
        List<Integer> whole = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i).isWhole()) {
                whole.add(i);
            }
        }
        int from = whole.get(whole.size() - 2);
        Item moved = list.items().remove(from);
        list.put(moved.again(list.items().get(whole.get(0)).at() + 0.1));
    }

    static void conjunction(Bench bench) {
        for (DraftVote vote : bench.draft().votes()) {
            for (DraftList list : vote.cast()) {
                int last = list.items().size() - 2;
                if (last >= 0 && list.items().get(last).join() == Item.Join.SIGN) {
                    list.items().set(last, list.items().get(last).joined(Item.Join.CONJUNCTION));
                }
            }
        }
    }

    static void bullet(Bench bench) {
        last(bench, name -> "\u2022 " + name);
    }

    /** Behind the sign that closes the list. */
    static void dash(Bench bench) {
        last(bench, name -> name + bench.draft().tongue().text("end") + " -");
    }

    /** The last name of each list of a vote, printed otherwise. */
    private static void last(Bench bench, UnaryOperator<String> print) {
        for (DraftList list : bench.vote().cast()) {
            int last = list.items().size() - 1;
            if (last >= 0 && list.items().get(last).isWhole()) {
                Item item = list.items().get(last);
                list.items().set(last, item.printed(print.apply(item.text())));
            }
        }
    }

    static void observer(Bench bench) {
        outsider(bench, true);
    }

    static void noMember(Bench bench) {
        outsider(bench, false);
    }

    private static void outsider(Bench bench, boolean observer) {
        List<String> names = new ArrayList<>();
        for (State state : bench.draft().names().registry().states()) {
            Optional<String> name = bench.draft().names().of(state.id());
            if (name.isPresent()
                    && !RealVotes.isMember(state.id(), bench.draft().day(), Registry.SHIPPED)
                    && isObserver(state.id(), bench) == observer) {
                names.add(name.get());
            }
        }
        bench.put(bench.any(bench.vote().cast(), "list"), bench.any(names, "state that is no member"));
    }

    private static boolean isObserver(StateId state, Bench bench) {
        return Registry.SHIPPED.group(new GroupId("UN_OBS")).orElseThrow().memberships().stream()
                .anyMatch(membership -> membership.state().equals(state)
                        && membership.period().holds(bench.draft().day()));
    }
}
