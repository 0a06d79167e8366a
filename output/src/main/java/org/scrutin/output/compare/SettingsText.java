package org.scrutin.output.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;

/** The settings of a study as texts by name, so that each can be held against another study's. */
final class SettingsText {

    private SettingsText() {}

    /**
     * A text for each setting. Inside others they are named with a dot between; the parts of a list of such by their id, or by
     * their number from 1. A list of words is one text.
     */
    static SortedMap<String, String> of(JsonNode settings) {
        SortedMap<String, String> texts = new TreeMap<>(CodePointOrder.INSTANCE);
        settings.properties().forEach(field -> put(field.getKey(), field.getValue(), texts));
        return texts;
    }

    private static void put(String name, JsonNode value, SortedMap<String, String> texts) {
        if (value.isObject()) {
            value.properties().forEach(field -> put(name + '.' + field.getKey(), field.getValue(), texts));
        } else if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
            for (int i = 0; i < value.size(); i++) {
                JsonNode id = value.get(i).path("id");
                put(name + '.' + (id.isValueNode() ? id.asText() : Integer.toString(i + 1)), value.get(i), texts);
            }
        } else {
            texts.put(name, value.isValueNode() ? value.asText() : value.toString());
        }
    }
}
