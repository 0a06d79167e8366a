package org.scrutin.jobs.convert;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.jobs.load.LoadedStudy;

/** What a data set holds that Keith Poole's fixed width, with the table of roll calls beside it, has no place for. */
final class NotInFixedWidth {

    private final List<String> words = new ArrayList<>();

    private NotInFixedWidth() {}

    /** In words, each with its number; of what every data set has first. */
    static List<String> of(LoadedStudy loaded) {
        NotInFixedWidth lost = new NotInFixedWidth();
        lost.words.add("names as printed and places of ballots");
        lost.words.add("which members without a ballot the source lists as absent");
        long topics = loaded.data().matrix().rollCalls().stream()
                .mapToLong(rollCall -> rollCall.topics().stream()
                        .filter(topic -> !topic.equals(rollCall.topic()))
                        .count())
                .sum();
        lost.some(topics, "topics beside the first of a roll call");
        lost.some(LabelRows.of(loaded.data()).size(), "labels");
        lost.some(loaded.data().decisions().size(), "decisions");
        lost.some(loaded.data().speakers().size(), "speakers");
        lost.some(loaded.data().layers().intentions().size(), "intentions");
        lost.some(loaded.foundInSources().size(), "findings of the sources");
        if (!loaded.voters().isEmpty()) {
            lost.words.add("groups of voters but the party of the first day");
        }
        return List.copyOf(lost.words);
    }

    private void some(long number, String what) {
        if (number > 0) {
            words.add(number + " " + what);
        }
    }
}
