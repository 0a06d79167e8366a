package org.scrutin.jobs.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;

/** Binds electorate, groups and references: whatever names a state or a group. */
final class RosterBinding {

    private final StateRegistry registry;
    private final Bindings bindings;

    RosterBinding(StateRegistry registry, Bindings bindings) {
        this.registry = registry;
        this.bindings = bindings;
    }

    Roster roster(YamlNode.Mapping whole) {
        boolean drop = whole.text("disputed-memberships").equals("drop");
        Map<GroupId, StateGroup> groups = groups(whole);
        StateGroup electorate = electorate(whole.get("electorate"), groups);
        Roster roster = new Roster(electorate, List.copyOf(groups.values()), registry.suspended(electorate.id()));
        return drop ? roster.undisputed() : roster;
    }

    private Map<GroupId, StateGroup> groups(YamlNode.Mapping whole) {
        Map<GroupId, StateGroup> groups = new LinkedHashMap<>();
        for (YamlNode node : whole.items("groups")) {
            Optional<StateGroup> group =
                    node instanceof YamlNode.Mapping own ? Optional.of(ownGroup(own)) : registered(node);
            group.ifPresent(found -> {
                if (groups.putIfAbsent(found.id(), found) != null) {
                    bindings.fault(node.at(), "the group " + found.id() + " a second time", "each group once");
                }
            });
        }
        return groups;
    }

    private Optional<StateGroup> registered(YamlNode node) {
        Optional<StateGroup> group =
                node.text().isBlank() ? Optional.empty() : registry.group(new GroupId(node.text()));
        if (group.isEmpty()) {
            bindings.fault(
                    node.at(),
                    "the unknown group " + node.text(),
                    nearest(node.text(), groupIds(), "a group of the registry"));
        }
        return group;
    }

    private StateGroup ownGroup(YamlNode.Mapping own) {
        GroupId id = new GroupId(own.text("id"));
        List<Membership> members = new ArrayList<>();
        for (YamlNode member : own.items("members")) {
            if (member instanceof YamlNode.Mapping dated) {
                Period period = bindings.period(dated);
                state(dated.get("state")).ifPresent(state -> members.add(membership(id, state, period)));
            } else {
                state(member).ifPresent(state -> members.add(membership(id, state, Period.ALWAYS)));
            }
        }
        LocalText name = own.find("name").map(bindings::localText).orElse(LocalText.english(id.value()));
        return new StateGroup(id, name, "study", members);
    }

    private static Membership membership(GroupId group, StateId state, Period period) {
        return new Membership(group, state, period, "day", Membership.Confidence.HIGH, "study", "");
    }

    private StateGroup electorate(YamlNode node, Map<GroupId, StateGroup> groups) {
        GroupId id = new GroupId("electorate");
        if (node instanceof YamlNode.Sequence states) {
            List<Membership> members = new ArrayList<>();
            states.items()
                    .forEach(item -> state(item).ifPresent(state -> members.add(membership(id, state, Period.ALWAYS))));
            return new StateGroup(id, LocalText.EMPTY, "study", members);
        }
        Optional<StateGroup> own =
                node.text().isBlank() ? Optional.empty() : Optional.ofNullable(groups.get(new GroupId(node.text())));
        return own.or(() -> registered(node)).orElse(new StateGroup(id, LocalText.EMPTY, "study", List.of()));
    }

    /** Whom coincidence is measured against: each as the contract's ids read. */
    List<Reference> references(YamlNode.Mapping whole) {
        Set<String> own = new LinkedHashSet<>();
        for (YamlNode group : whole.items("groups")) {
            own.add(group instanceof YamlNode.Mapping mapping ? mapping.text("id") : group.text());
        }
        List<Reference> references = new ArrayList<>();
        whole.items("references").forEach(node -> reference(node, own).ifPresent(references::add));
        return references;
    }

    private Optional<Reference> reference(YamlNode node, Set<String> own) {
        String text = node.text();
        Optional<Reference> written = Reference.parse(text);
        if (written.isPresent()) {
            return known(node, written.get(), own);
        }
        boolean isState = isState(text);
        boolean isGroup = own.contains(text) || groupIds().contains(text);
        if (isState && isGroup) {
            bindings.fault(
                    node.at(),
                    text + ", which names a state and a group",
                    new Reference.OfState(new StateId(text)).id() + " or "
                            + new Reference.OfGroup(new GroupId(text)).id());
            return Optional.empty();
        }
        return isGroup ? ofGroup(node, text, own) : state(node, text).map(Reference.OfState::new);
    }

    private Optional<Reference> known(YamlNode node, Reference written, Set<String> own) {
        if (written instanceof Reference.OfState of) {
            return state(node, of.state().value()).map(Reference.OfState::new);
        }
        return written instanceof Reference.OfGroup of
                ? ofGroup(node, of.group().value(), own)
                : Optional.of(written);
    }

    private Optional<Reference> ofGroup(YamlNode node, String id, Set<String> own) {
        if (own.contains(id)) {
            return Optional.of(new Reference.OfGroup(new GroupId(id)));
        }
        bindings.fault(
                node.at(),
                "the group " + id + ", which is none of the study's",
                nearest(id, own, "one of the study's groups"));
        return Optional.empty();
    }

    private Optional<StateId> state(YamlNode node) {
        return state(node, node.text());
    }

    private Optional<StateId> state(YamlNode node, String id) {
        if (isState(id)) {
            return Optional.of(new StateId(id));
        }
        Set<String> ids = new TreeSet<>();
        registry.states().forEach(state -> ids.add(state.id().value()));
        bindings.fault(node.at(), "the unknown state " + id, nearest(id, ids, "a state's code, as NAM"));
        return Optional.empty();
    }

    private boolean isState(String id) {
        return !id.isBlank() && registry.state(new StateId(id)).isPresent();
    }

    private Set<String> groupIds() {
        Set<String> ids = new TreeSet<>();
        registry.groups().forEach(group -> ids.add(group.id().value()));
        return ids;
    }

    private static String nearest(String written, Set<String> right, String otherwise) {
        return NearestWord.to(written, right).orElse(otherwise);
    }
}
