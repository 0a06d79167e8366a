package org.scrutin.jobs.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * Gauges in the text format of Prometheus, version 0.0.4: a family of samples stands together, its help and type before it,
 * which are left out where it has no sample.
 */
final class PrometheusText {

    private final StringBuilder text = new StringBuilder();
    private String family = "";
    private String help = "";
    private boolean begun;

    /** The samples that follow are of this family. Changes and returns this. */
    PrometheusText gauge(String name, String words) {
        begun = begun && name.equals(family);
        family = name;
        help = words;
        return this;
    }

    /**
     * Adds a sample.
     *
     * @param labels in the order of their names whatever the map's
     * @param value a number
     */
    void sample(Map<String, String> labels, String value) {
        if (!begun) {
            text.append("# HELP ").append(family).append(' ').append(help).append('\n');
            text.append("# TYPE ").append(family).append(" gauge\n");
            begun = true;
        }
        text.append(family);
        if (!labels.isEmpty()) {
            TreeMap<String, String> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
            sorted.putAll(labels);
            text.append(sorted.entrySet().stream()
                    .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + '"')
                    .collect(Collectors.joining(",", "{", "}")));
        }
        text.append(' ').append(value).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
