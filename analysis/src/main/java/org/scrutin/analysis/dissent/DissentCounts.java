package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.Choice;

/**
 * How often states left a paragraph and came back, or went the other way: a tally of pairs (choice on the paragraph, choice on
 * the whole text). A separate vote on a paragraph asks whether its words stay, so in favour is with the text, whatever the
 * majority; a state's side is its own choice on the whole text.
 *
 * <p><b>Words.</b> Of pairs of ballots, both cast:
 *
 * <ul>
 *   <li><i>in favour of both</i>: Y&gt;Y.
 *   <li><i>neither</i>: A&gt;A or N&gt;N, with the text on neither vote and the same both times: nobody was left.
 *   <li><i>left</i> the paragraph: cast A or N on it and another choice on the whole, so it parted from those that it votes with
 *       on the whole; <i>abstaining</i> A&gt;Y or A&gt;N, <i>against</i> N&gt;Y or N&gt;A.
 *   <li><i>came back</i>: left and then in favour of the whole, A&gt;Y or N&gt;Y; one of those that left.
 *   <li><i>reversed</i>: in favour of the paragraph and not of the whole, <i>abstaining</i> Y&gt;A or <i>against</i> Y&gt;N.
 * </ul>
 *
 * <p>A pair with one ballot only stands apart, as <i>paragraph only</i> or <i>whole only</i>: a vote not cast is not a position,
 * so nobody leaves or comes back by absence. A pair without a ballot is not counted.
 *
 * <p><b>Formula.</b> {@code bothCast = inFavourOfBoth + neither + left + reversed}: each pair of ballots is in one of the four.
 *
 * <p><b>Range.</b> Every count 0 or more; cameBack ≤ left. <b>Undefined.</b> Nothing. <b>Cost.</b> One addition a pair. Merging is
 * associative and commutative.
 *
 * <p><b>Source.</b> This project's own rule. The direction is kept because the two say different things: a state that leaves a
 * paragraph accepts the text without it, one that goes the other way accepts the words and not the text.
 *
 * @param inFavourOfBoth Y&gt;Y
 * @param neither A&gt;A, N&gt;N
 * @param left A&gt;Y, A&gt;N and N&gt;Y, N&gt;A, with those that came back
 * @param reversed Y&gt;A and Y&gt;N
 * @param paragraphOnly a ballot on the paragraph, none on the whole
 * @param wholeOnly a ballot on the whole, none on the paragraph
 */
public record DissentCounts(
        int inFavourOfBoth, int neither, Left left, Reversed reversed, int paragraphOnly, int wholeOnly) {

    /** No pair. */
    public static final DissentCounts NONE = new DissentCounts(0, 0, Left.NONE, Reversed.NONE, 0, 0);

    /**
     * Times that a paragraph was left.
     *
     * @param abstaining A&gt;Y, A&gt;N
     * @param against N&gt;Y, N&gt;A
     * @param cameBack of both, in favour of the whole: A&gt;Y, N&gt;Y
     */
    public record Left(int abstaining, int against, int cameBack) {

        private static final Left NONE = new Left(0, 0, 0);

        /** Checks that no more came back than left. */
        public Left {
            if (cameBack < 0 || cameBack > abstaining + against) {
                throw new IllegalArgumentException(cameBack + " came back of " + (abstaining + against));
            }
        }

        public int total() {
            return abstaining + against;
        }
    }

    /**
     * Times that a state was in favour of a paragraph and not of the whole.
     *
     * @param abstaining Y&gt;A
     * @param against Y&gt;N
     */
    public record Reversed(int abstaining, int against) {

        private static final Reversed NONE = new Reversed(0, 0);

        public int total() {
            return abstaining + against;
        }
    }

    /**
     * Whether the pair leaves the paragraph.
     *
     * @param onParagraph choice on the paragraph
     * @param onWhole choice on the whole text
     */
    public static boolean leaves(Choice onParagraph, Choice onWhole) {
        return bothCast(onParagraph, onWhole) && onParagraph != Choice.YES && onParagraph != onWhole;
    }

    /**
     * These pairs and one more.
     *
     * @param onParagraph choice on the paragraph; absent = on no list
     * @param onWhole choice on the whole text; absent = on no list
     */
    public DissentCounts accept(Choice onParagraph, Choice onWhole) {
        return combine(of(onParagraph, onWhole));
    }

    /** The sum over two sets of pairs that have none in common. */
    public DissentCounts combine(DissentCounts other) {
        return new DissentCounts(
                Math.addExact(inFavourOfBoth, other.inFavourOfBoth),
                Math.addExact(neither, other.neither),
                new Left(
                        Math.addExact(left.abstaining, other.left.abstaining),
                        Math.addExact(left.against, other.left.against),
                        Math.addExact(left.cameBack, other.left.cameBack)),
                new Reversed(
                        Math.addExact(reversed.abstaining, other.reversed.abstaining),
                        Math.addExact(reversed.against, other.reversed.against)),
                Math.addExact(paragraphOnly, other.paragraphOnly),
                Math.addExact(wholeOnly, other.wholeOnly));
    }

    /** Pairs of ballots, both cast. */
    public int bothCast() {
        return inFavourOfBoth + neither + left.total() + reversed.total();
    }

    /** Whether there is no pair at all, not even one with a single ballot. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static DissentCounts of(Choice onParagraph, Choice onWhole) {
        if (!bothCast(onParagraph, onWhole)) {
            return new DissentCounts(
                    0, 0, Left.NONE, Reversed.NONE, onParagraph.isCast() ? 1 : 0, onWhole.isCast() ? 1 : 0);
        }
        if (leaves(onParagraph, onWhole)) {
            int abstains = onParagraph == Choice.ABSTAIN ? 1 : 0;
            Left left = new Left(abstains, 1 - abstains, onWhole == Choice.YES ? 1 : 0);
            return new DissentCounts(0, 0, left, Reversed.NONE, 0, 0);
        }
        if (onParagraph == onWhole) {
            int joins = onWhole == Choice.YES ? 1 : 0;
            return new DissentCounts(joins, 1 - joins, Left.NONE, Reversed.NONE, 0, 0);
        }
        int abstains = onWhole == Choice.ABSTAIN ? 1 : 0;
        return new DissentCounts(0, 0, Left.NONE, new Reversed(abstains, 1 - abstains), 0, 0);
    }

    private static boolean bothCast(Choice onParagraph, Choice onWhole) {
        return onParagraph.isCast() && onWhole.isCast();
    }
}
