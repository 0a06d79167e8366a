package org.scrutin.analysis.study;

import java.util.Map;
import org.scrutin.analysis.vote.LocalText;

/**
 * What topics and series are called.
 *
 * @param topics by topic id, in code-point order
 * @param series by series id, in code-point order
 */
public record Labels(Map<String, LocalText> topics, Map<String, LocalText> series) {

    /** The topic's name in the language, or its id. */
    public String topic(String topic, String language) {
        return topics.getOrDefault(topic, LocalText.EMPTY).in(language).orElse(topic);
    }

    /** The series' name in the language, or its id. */
    public String series(String id, String language) {
        return series.getOrDefault(id, LocalText.EMPTY).in(language).orElse(id);
    }
}
