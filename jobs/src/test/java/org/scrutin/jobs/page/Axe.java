package org.scrutin.jobs.page;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** axe-core in an open page. */
final class Axe {

    private final Tab tab;

    /** Brings axe into the page. */
    Axe(Tab tab) {
        this.tab = tab;
        tab.evaluate(Tab.resource("/axe.min.js") + ";0");
        tab.evaluate(Tab.resource("axe-rules.js") + ";0");
    }

    /**
     * Takes from the page what repeats: a report of fifty thousand elements would take axe a minute a look. Where the run is
     * of {@link #everyElement} nothing is taken.
     */
    Thinned thin() {
        if (everyElement()) {
            int all = tab.evaluate("document.querySelectorAll('body *').length").intValue();
            return new Thinned(all, all);
        }
        JsonNode said = tab.run("thin");
        return new Thinned(said.path("before").intValue(), said.path("after").intValue());
    }

    /** Whether {@code -Dscrutin.axe=whole} asks for every rule on every element on every screen, whatever time it takes. */
    static boolean everyElement() {
        return asked().equals("whole");
    }

    /** Whether {@code -Dscrutin.axe=screens} asks for every rule on every screen in every state, on the elements that are left. */
    static boolean everyScreen() {
        return everyElement() || asked().equals("screens");
    }

    private static String asked() {
        return System.getProperty("scrutin.axe", "");
    }

    AxeFindings look(Rules rules) {
        JsonNode said = tab.evaluate("axeFinds(" + (rules == Rules.ALL) + ")");
        return new AxeFindings(
                texts(said.path("violations")),
                texts(said.path("incomplete")),
                said.path("rules").intValue());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Two thirds of axe's time go into one rule. */
    enum Rules {
        ALL,
        ALL_BUT_CONTRAST
    }

    /**
     * What was taken.
     *
     * @param before elements of the page
     * @param after elements that are left to look at
     */
    record Thinned(int before, int after) {}
}
