package org.scrutin.charts.spec;

import java.util.List;

/**
 * How a group's ballots divide among the three choices: a triangle a group, a point as near to a corner as the choice's share.
 *
 * @param caption its words
 * @param words names of the choices
 * @param panels one a group
 */
public record BallotShares(Caption caption, ChoiceWords words, List<Panel> panels) implements ChartSpec {

    public BallotShares {
        panels = List.copyOf(panels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ballotShares(this);
    }

    /** One mark a dot and one a mean. */
    @Override
    public int marks() {
        return panels.stream().mapToInt(panel -> panel.dots().size() + 1).sum();
    }

    /**
     * One group.
     *
     * @param title its name
     * @param note its mean shares in words, with n
     * @param dots each row of shares that occurs, the most frequent first
     * @param mean of the shares over the roll calls
     */
    public record Panel(String title, String note, List<Dot> dots, Shares mean) {
        public Panel {
            dots = List.copyOf(dots);
        }
    }

    /**
     * Roll calls on which the shares are the same.
     *
     * @param shares of the group's ballots
     * @param rollCalls how many, at least 1
     */
    public record Dot(Shares shares, int rollCalls) {}

    /**
     * Shares of ballots.
     *
     * @param yes in favour, 0 to 1
     * @param abstain abstaining, 0 to 1
     * @param no against, 0 to 1
     */
    public record Shares(double yes, double abstain, double no) {

        /**
         * Checks that they are shares of one whole.
         *
         * @throws IllegalArgumentException when they do not come to 1
         */
        public Shares {
            if (yes < 0 || abstain < 0 || no < 0 || Math.abs(yes + abstain + no - 1) > 1e-9) {
                throw new IllegalArgumentException("not shares: " + yes + ", " + abstain + ", " + no);
            }
        }
    }
}
