package org.scrutin.analysis.dissent;

import java.util.List;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;

/**
 * How often members of a group left paragraphs and came back: a row of table {@code dissent_by_group}.
 *
 * @param scope cycle and topic of the votes on paragraphs
 * @param group a group of which a member cast a ballot on one of them or on its whole text
 * @param counts its members' pairs of choices, one a member on the day and vote on a paragraph
 * @param paragraphsLeft votes on paragraphs that at least one member left
 * @param statesLeft states that left at least one paragraph as members
 * @param company whether those that left stood with their group on the paragraph or apart from it
 */
public record GroupDissent(
        Scope scope, GroupId group, DissentCounts counts, int paragraphsLeft, int statesLeft, Company company) {

    /**
     * Of the times that members left, where the group's most frequent choice on the paragraph was.
     *
     * @param with the member's own
     * @param apart another
     * @param tied two choices or more tied, so that nobody stood with or apart from it
     */
    public record Company(int with, int apart, int tied) {

        static final Company NONE = new Company(0, 0, 0);

        Company plus(Company other) {
            return new Company(with + other.with, apart + other.apart, tied + other.tied);
        }

        /**
         * One time.
         *
         * @param group ballots of the group's members on the paragraph
         * @param own the member's choice
         */
        static Company of(ChoiceCounts group, Choice own) {
            List<Choice> most = Stream.of(Choice.YES, Choice.NO, Choice.ABSTAIN)
                    .filter(choice -> count(group, choice) == group.plurality())
                    .toList();
            if (most.size() > 1) {
                return new Company(0, 0, 1);
            }
            return most.contains(own) ? new Company(1, 0, 0) : new Company(0, 1, 0);
        }

        private static int count(ChoiceCounts group, Choice choice) {
            return switch (choice) {
                case YES -> group.yes();
                case NO -> group.no();
                case ABSTAIN -> group.abstain();
                case ABSENT -> 0;
            };
        }
    }
}
