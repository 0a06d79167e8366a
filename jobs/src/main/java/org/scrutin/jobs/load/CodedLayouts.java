package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.study.NearestWord;
import org.scrutin.jobs.tally.BallotCodes;
import org.scrutin.jobs.tally.BallotLayout;

/** Tells the layout of tables with a row a ballot in the words of a data set, by the names of its columns. */
final class CodedLayouts implements BallotLayout.Reading {

    private final BallotCodes codes;
    private final List<Named> states = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private List<String> vote = List.of();
    private String choice = "";

    private record Named(String column, String scheme) {}

    /**
     * Layouts of one source.
     *
     * @param codes what its words mean
     */
    CodedLayouts(BallotCodes codes) {
        this.codes = codes;
    }

    /** The column of the vote's number, or several that make it. Changes and returns this. */
    CodedLayouts vote(String... columns) {
        vote = List.of(columns);
        return this;
    }

    /** One more column that tells the state, where those before it do not. Changes and returns this. */
    CodedLayouts state(String column, String scheme) {
        states.add(new Named(column, scheme));
        return this;
    }

    /** The column of the choice. Changes and returns this. */
    CodedLayouts choice(String column) {
        choice = column;
        return this;
    }

    /** Columns that the table must have besides. Changes and returns this. */
    CodedLayouts needing(List<String> columns) {
        others.addAll(columns);
        return this;
    }

    @Override
    public Optional<BallotLayout> layout(String file, List<String> header, InputFaults faults) {
        List<String> needed = Stream.of(
                        vote.stream(), states.stream().map(Named::column), Stream.of(choice), others.stream())
                .flatMap(columns -> columns)
                .distinct()
                .toList();
        boolean fits = true;
        for (String column : needed) {
            long times = header.stream().filter(column::equals).count();
            if (times != 1) {
                fits = false;
                faults.add(InputFault.atLine(
                        file,
                        1,
                        times == 0
                                ? "no column \"" + column + "\"" + near(column, header)
                                : "the column \"" + column + "\" twice",
                        times == 0 ? "it in the header" : "each column once"));
            }
        }
        return fits ? Optional.of(new BallotLayout.Coded(header.size(), columns(header), codes)) : Optional.empty();
    }

    private static String near(String column, List<String> header) {
        return NearestWord.to(column, header)
                .map(word -> " (there is \"" + word + "\")")
                .orElse("");
    }

    private BallotCodes.Columns columns(List<String> header) {
        return new BallotCodes.Columns(
                vote.stream().map(header::indexOf).toList(),
                states.stream()
                        .map(state -> new BallotCodes.StateWord(header.indexOf(state.column()), state.scheme()))
                        .toList(),
                header.indexOf(choice));
    }
}
