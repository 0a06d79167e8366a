package org.scrutin.charts.spec;

import java.util.List;
import org.scrutin.analysis.vote.Choice;

/**
 * How states went from their choice on a paragraph to their choice on the whole text.
 *
 * @param caption its words
 * @param words names of the choices
 * @param from words over the paragraph's side
 * @param to words over the whole's side
 * @param panels one a paragraph, in the order of the record
 */
public record DissentFlows(Caption caption, ChoiceWords words, String from, String to, List<Panel> panels)
        implements ChartSpec {

    public DissentFlows {
        panels = List.copyOf(panels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dissentFlows(this);
    }

    /** One mark a flow. */
    @Override
    public int marks() {
        return panels.stream().mapToInt(panel -> panel.flows().size()).sum();
    }

    /**
     * One paragraph.
     *
     * @param title the paragraph
     * @param detail what it is about, or that the data do not say
     * @param flows at most one a pair of choices
     */
    public record Panel(String title, String detail, List<Flow> flows) {
        public Panel {
            flows = List.copyOf(flows);
        }
    }

    /**
     * States that made the same two choices.
     *
     * @param from on the paragraph
     * @param to on the whole
     * @param states how many, at least 1
     */
    public record Flow(Choice from, Choice to, int states) {}
}
