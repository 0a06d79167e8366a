package org.scrutin.jobs.pairs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/** What the charts of one run are called, each otherwise. The names of files have Latin letters and digits only, and topics have any. */
final class ChartNames {

    private static final int LONGEST = 120;
    private static final String NO_LATIN = "(?s).*[\\p{L}\\p{N}&&[^A-Za-z0-9]].*";

    private final Set<String> taken = new TreeSet<>();

    /**
     * The name of the next chart: its state and topic as far as they are Latin letters and digits. A topic that is more than that, or
     * that reads as another one does, has a number made from its letters behind it.
     *
     * @param topic or all
     */
    String of(StateId state, String topic) {
        String words = topic.equals(Scope.ALL) ? "" : "-" + topic;
        String bare = ("agreement-with-" + state.value() + words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String name = bare.substring(0, Math.min(LONGEST, bare.length()));
        if (taken.contains(name) || name.length() < bare.length() || words.matches(NO_LATIN)) {
            name += "-" + UUID.nameUUIDFromBytes(topic.getBytes(StandardCharsets.UTF_8));
        }
        taken.add(name);
        return name.replaceAll("-+", "-");
    }
}
