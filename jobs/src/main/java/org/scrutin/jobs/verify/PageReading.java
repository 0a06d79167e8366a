package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.PageText;
import org.scrutin.jobs.printed.PrintedText;

/** The sentences and the numbers of a report's page, held against its claims. Not for several threads. */
final class PageReading {

    /** Where sentences stand beside those of the edition before: in a long report among the tables. */
    private static final Set<String> SINCE = Set.of("#since", "#tables-since");

    private final String file;
    private final Sentences sentences;
    private final LooseNumbers loose;
    private final List<String> differences = new ArrayList<>();
    private final List<Printed> printed = new ArrayList<>();

    /**
     * A sentence of the page.
     *
     * @param text with what stands before it
     * @param held how it compares with its claim
     */
    record Printed(String claim, String text, Sentences.Held held) {}

    PageReading(String file, Sentences sentences, LooseNumbers loose) {
        this.file = file;
        this.sentences = sentences;
        this.loose = loose;
    }

    /** Reads the page. */
    FileReading read(String html) {
        return read(PageText.of(html));
    }

    /** Reads the blocks of the page. */
    FileReading read(List<PageBlock> page) {
        for (PageBlock block : page) {
            for (PageBlock.Said said : block.said()) {
                String text = PrintedText.normal(said.text());
                if (text.isBlank()) {
                    // A mark alone: its number stands in the cells beside it.
                    continue;
                }
                Sentences.Held held = block.inside().stream().anyMatch(SINCE::contains)
                        ? sentences.heldBesideEarlier(said.claim(), text)
                        : sentences.held(said.claim(), text);
                held.difference().ifPresent(what -> differences.add(said.claim() + ": " + what));
                loose.look(block, held.before());
                // The paper is held against what the tables say: a page that was changed says nothing of it.
                String before = loose.before(block, held.before());
                printed.add(new Printed(said.claim(), said.text(), new Sentences.Held(before, held.difference())));
            }
            loose.look(block, PrintedText.normal(block.rest()));
        }
        differences.addAll(loose.differences());
        return new FileReading(file, printed.size(), differences);
    }

    /** After reading, the sentences in the order of the page. */
    List<Printed> printed() {
        return List.copyOf(printed);
    }
}
