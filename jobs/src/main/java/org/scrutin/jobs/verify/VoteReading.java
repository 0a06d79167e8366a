package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.Fold;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.evidence.BallotBooks;
import org.scrutin.output.evidence.RecordPlaces;
import org.scrutin.output.evidence.VotesInPage;
import org.scrutin.output.wording.Words;

/** The lists of a page that say by name who chose what on each vote, held against the ballots of the tables. Not for several threads. */
final class VoteReading {

    private static final Pattern VOTE = Pattern.compile("#vote-[0-9]+");

    private final List<Listed> again = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private int texts;

    /**
     * The lists of a vote.
     *
     * @param title what the vote is called
     * @param texts its day and document, then a list a choice
     */
    private record Listed(String title, List<String> texts) {

        /** Whether the other is of the same vote: it is called the same and was on the same day on the same document. */
        boolean isOf(Listed printed) {
            return new TitledText(title).isPrinted(printed.title())
                    && !printed.texts().isEmpty()
                    && new TitledText(texts.get(0)).isPrinted(printed.texts().get(0));
        }
    }

    VoteReading(StudyResults results, RecordPlaces places, Words words) {
        VotesInPage votes = new VotesInPage(words);
        for (Fold fold : votes.folds(new BallotBooks(results, places).votes(words))) {
            List<String> lists = new ArrayList<>();
            for (Block block : fold.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    lists.add(PlainWords.of(paragraph.text()));
                }
            }
            again.add(new Listed(fold.title(), lists));
        }
    }

    /** Reads the lists among the blocks of a page. */
    void read(List<PageBlock> page) {
        for (Listed printed : printed(page)) {
            Optional<Listed> said =
                    again.stream().filter(one -> one.isOf(printed)).findFirst();
            if (said.isEmpty()) {
                differences.add("votes by name, “" + printed.title() + "”: the tables give no such vote");
            } else {
                again.remove(said.get());
                hold(printed, said.get());
            }
        }
        again.forEach(said -> differences.add("votes by name, “" + new TitledText(said.title()).shown()
                + "”: report has no such vote, tables give it"));
    }

    private static List<Listed> printed(List<PageBlock> page) {
        Map<String, Listed> printed = new LinkedHashMap<>();
        for (PageBlock block : page) {
            if (block.inside().contains("#ballots")) {
                Optional<String> vote = block.inside().stream()
                        .filter(name -> VOTE.matcher(name).matches())
                        .findFirst();
                if (vote.isPresent()) {
                    String text = PrintedText.normal(block.text());
                    if (block.inside().contains("summary")) {
                        printed.put(vote.get(), new Listed(text, new ArrayList<>()));
                    } else {
                        printed.computeIfAbsent(vote.get(), id -> new Listed("", new ArrayList<>()))
                                .texts()
                                .add(text);
                    }
                }
            }
        }
        return List.copyOf(printed.values());
    }

    private void hold(Listed printed, Listed said) {
        List<String> left = new ArrayList<>(said.texts());
        List<String> others = new ArrayList<>();
        for (String list : printed.texts()) {
            texts++;
            Optional<String> same = left.stream()
                    .filter(one -> new TitledText(one).isPrinted(list))
                    .findFirst();
            same.ifPresentOrElse(left::remove, () -> others.add(list));
        }
        for (String list : others) {
            Optional<String> instead =
                    left.stream().filter(one -> head(one).equals(head(list))).findFirst();
            instead.ifPresent(left::remove);
            differences.add("votes by name, “" + printed.title() + "”: report says “" + list + "”, tables say "
                    + instead.map(one -> "“" + new TitledText(one).shown() + "”")
                            .orElse("no such list"));
        }
        left.forEach(list -> differences.add("votes by name, “" + printed.title()
                + "”: report has no such list, tables say “" + new TitledText(list).shown() + "”"));
    }

    /** The choice that a list is of: its words before the first number. */
    private static String head(String list) {
        return PrintedText.normal(list).split("[0-9]", 2)[0];
    }

    int texts() {
        return texts;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }
}
