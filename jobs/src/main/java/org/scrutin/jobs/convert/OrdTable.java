package org.scrutin.jobs.convert;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.voters.OrdLine;

/**
 * Ballots in Keith Poole's fixed width, for programs that read nothing else: a line a state, and from column 37 on a digit a
 * roll call, in the order of the table of roll calls beside it. 1 in favour, 6 against, 7 abstaining, 9 without a ballot though
 * entitled to vote, 0 not entitled on the day.
 *
 * <p>Columns 4 to 8 hold the number of the Correlates of War project, of a voter with a number of its own that one, else one from
 * 90001 on. A state's name of three letters in columns 26 to 36 says on reading whose line it is. What is lost: whether an
 * absence was listed.
 */
final class OrdTable {

    private static final String FILE = "votes.ord";
    private static final int FIRST_MADE_UP = 90_001;
    private static final int LARGEST = 99_999;
    /** The project's numbers have three digits at most. */
    private static final int ABOVE_ALL_STATES = 1000;

    private static final String PARTY = "party-";

    private final RollCallMatrix matrix;
    private final Roster roster;
    private final StateRegistry registry;
    private final Map<StateId, Integer> numbers;

    private OrdTable(LoadedStudy loaded) {
        matrix = loaded.data().matrix();
        roster = loaded.data().roster();
        registry = loaded.data().registry();
        numbers = numbers();
    }

    static OrdTable of(LoadedStudy loaded) {
        return new OrdTable(loaded);
    }

    /** Writes the file; its name. */
    String writeInto(Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.US_ASCII)) {
            for (int state = 0; state < matrix.states().size(); state++) {
                out.write(line(state));
                out.write('\n');
            }
        }
        return FILE;
    }

    private String line(int state) {
        StateId id = matrix.states().get(state);
        String name = registry.state(id)
                .map(State::name)
                .flatMap(names -> names.in("en"))
                .orElse(id.value());
        boolean isVoter = id.value().startsWith(OrdLine.SCHEME + "-");
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%3s%5d%2s%2s%-8s%3s  %-11s",
                "0",
                numbers.get(id),
                "0",
                "0",
                isVoter ? "" : cut(name, 8),
                party(id),
                cut(isVoter ? name : id.value(), 11)));
        for (int rollCall = 0; rollCall < matrix.rollCalls().size(); rollCall++) {
            line.append(digit(rollCall, state));
        }
        return line.toString();
    }

    private char digit(int rollCall, int state) {
        Choice choice = matrix.choice(rollCall, state);
        boolean counts = matrix.listedAbsent(rollCall, state)
                || roster.isEntitled(
                        matrix.states().get(state), matrix.rollCall(rollCall).date());
        return switch (choice) {
            case YES -> '1';
            case NO -> '6';
            case ABSTAIN -> '7';
            case ABSENT -> counts ? '9' : '0';
        };
    }

    /** The party of a voter on the first day; empty where no group is one. */
    private String party(StateId voter) {
        List<RollCall> rollCalls = matrix.rollCalls();
        if (rollCalls.isEmpty()) {
            return "";
        }
        LocalDate first = rollCalls.get(0).date();
        return registry.groups().stream()
                .filter(group -> group.id().value().matches(PARTY + "\\d{1,3}"))
                .filter(group -> isMember(group, voter, first))
                .map(group -> group.id().value().substring(PARTY.length()))
                .findFirst()
                .orElse("");
    }

    private static boolean isMember(StateGroup group, StateId voter, LocalDate day) {
        return group.memberships().stream()
                .anyMatch(membership ->
                        membership.state().equals(voter) && membership.period().holds(day));
    }

    private Map<StateId, Integer> numbers() {
        Map<StateId, Integer> own = new TreeMap<>();
        Map<StateId, String> known = correlatesOfWar();
        Set<Integer> taken = new TreeSet<>();
        for (StateId id : matrix.states()) {
            String number = id.value().startsWith(OrdLine.SCHEME + "-")
                    ? id.value().substring(OrdLine.SCHEME.length() + 1)
                    : known.getOrDefault(id, "");
            if (number.matches("\\d{1,5}")
                    && Integer.parseInt(number) <= LARGEST
                    && taken.add(Integer.parseInt(number))) {
                own.put(id, Integer.parseInt(number));
            }
        }
        int next = FIRST_MADE_UP;
        for (StateId id : matrix.states()) {
            while (!own.containsKey(id)) {
                if (taken.add(next)) {
                    own.put(id, next);
                }
                next++;
            }
        }
        return own;
    }

    /** The numbers that the project gives on the last day of the data, and to those that are not there then on the first. */
    private Map<StateId, String> correlatesOfWar() {
        Map<StateId, String> codes = new TreeMap<>();
        NavigableSet<LocalDate> days = new TreeSet<>();
        matrix.rollCalls().forEach(rollCall -> days.add(rollCall.date()));
        if (!days.isEmpty()) {
            for (LocalDate day : List.of(days.last(), days.first())) {
                for (int number = 1; number < ABOVE_ALL_STATES; number++) {
                    String code = String.valueOf(number);
                    registry.coded("cow", code, day).forEach(state -> codes.putIfAbsent(state, code));
                }
            }
        }
        return codes;
    }

    private static String cut(String text, int length) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "?");
        return ascii.substring(0, Math.min(length, ascii.length())).strip();
    }
}
