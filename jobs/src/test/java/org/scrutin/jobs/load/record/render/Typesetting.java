package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sets the pieces of a record in lines and pages. */
final class Typesetting {

    /** Letters of a word that stay together at least. */
    private static final int SHORTEST_PART = 3;

    private final Draft draft;
    private final Random random;
    private final List<List<String>> pages = new ArrayList<>();
    private final List<Integer> pagesOfNames = new ArrayList<>();
    private List<String> page = new ArrayList<>();

    /** Stands for the number of pages until it is known. */
    private static final String COUNT = "\uE000";

    private Typesetting(Draft draft, Random random) {
        this.draft = draft;
        this.random = random;
    }

    /** The pages of a record, each a list of lines with the furniture that its layout has. */
    static List<List<String>> pages(Draft draft, Random random) {
        Typesetting setting = new Typesetting(draft, random);
        new Print(draft).blocks().forEach(setting::set);
        setting.endPage();
        if (draft.isEndLost()) {
            int last = setting.pagesOfNames.stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            if (last == 0) {
                throw new Bench.NoPlace("no page of names behind the first");
            }
            setting.pages.subList(last, setting.pages.size()).clear();
            setting.pagesOfNames.remove((Integer) last);
        }
        // Pages of an end that is lost are not counted: no number tells of them.
        setting.count();
        if (draft.isPageLost()) {
            List<Integer> some = setting.pagesOfNames;
            if (some.isEmpty()) {
                throw new Bench.NoPlace("no page of names");
            }
            setting.pages.remove((int) some.get(random.nextInt(some.size())));
        }
        return setting.pages;
    }

    /** The record as plain text. */
    static String text(Draft draft, Random random) {
        StringBuilder text = new StringBuilder();
        pages(draft, random)
                .forEach(page -> page.forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    private void set(Block block) {
        boolean first = true;
        for (String part : block.text().split("\f", -1)) {
            if (!first) {
                endPage();
            }
            first = false;
            for (String line : part.split("\n", -1)) {
                if (block.style() == Block.Style.LINES || block.style() == Block.Style.ROW) {
                    line(line, block.style());
                } else {
                    wrap(line, block.style());
                }
            }
        }
        if (draft.form() != Form.LIBRARY) {
            page.add("");
        }
    }

    private void line(String line, Block.Style style) {
        if (page.size() >= draft.layout().lines()) {
            endPage();
        }
        if (style == Block.Style.NAMES || style == Block.Style.ROW) {
            int number = pages.size();
            if (!pagesOfNames.contains(number)) {
                pagesOfNames.add(number);
            }
        }
        page.add(line);
    }

    private void wrap(String text, Block.Style style) {
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String rest = word;
            while (line.length() > 0
                    && line.length() + rest.stripTrailing().length()
                            > draft.layout().width()) {
                int cut = cut(rest, style, draft.layout().width() - line.length());
                if (cut > 0) {
                    line.append(rest, 0, cut).append('-');
                    rest = rest.substring(cut);
                }
                line(line.toString().stripTrailing(), style);
                line.setLength(0);
            }
            line.append(rest);
        }
        line(line.toString().stripTrailing(), style);
    }

    /** Words with the blank behind them; where blanks part no words, single characters, with the signs that close them. */
    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word.append(c);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean between =
                    draft.tongue().hasBlanks() ? c == ' ' : c >= 0x2E80 && "、。，；：）".indexOf(next) < 0 && c != '（';
            if (between) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        words.add(word.toString());
        return words;
    }

    /** Where a word is broken with a hyphen, so that the part before it fits; 0 where it is not. */
    private int cut(String word, Block.Style style, int room) {
        boolean broken =
                isBroken(style) && draft.tongue() != Tongue.AR && draft.tongue().hasBlanks();
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        int latest = Math.min(room - 1, letters - SHORTEST_PART);
        return broken && latest >= SHORTEST_PART ? SHORTEST_PART + random.nextInt(latest - SHORTEST_PART + 1) : 0;
    }

    private boolean isBroken(Block.Style style) {
        return switch (draft.layout().words()) {
            case WHOLE -> false;
            case BROKEN -> style == Block.Style.NAMES;
            case HYPHENATED -> style == Block.Style.NAMES || style == Block.Style.PROSE;
        };
    }

    /** Pages say how many there are, which is known at the end; one that is lost was counted. */
    private void count() {
        pages.replaceAll(lines -> lines.stream()
                .map(line -> line.replace(COUNT, String.valueOf(pages.size())))
                .toList());
    }

    private void endPage() {
        List<String> furnished = new ArrayList<>(page);
        furnished.addAll(furniture(pages.size() + 1));
        pages.add(furnished);
        page = new ArrayList<>();
    }

    private List<String> furniture(int number) {
        String symbol = new Print(draft).symbol();
        String day = String.format(
                Locale.ROOT,
                "%02d/%02d/%d",
                draft.day().getDayOfMonth(),
                draft.day().getMonthValue(),
                draft.day().getYear());
        return switch (draft.layout().furniture()) {
            case NONE -> List.of();
            case NUMBERS -> List.of(draft.form() == Form.PRESS ? Integer.toString(number) : number + "/" + COUNT);
            case HEADS ->
                draft.form().isVerbatim()
                        ? List.of(number + "/" + COUNT, symbol + " Rivers of the world " + day)
                        : List.of(symbol, Integer.toString(number));
            case JOBS -> List.of("18-11232 (C) " + number + "/" + COUNT);
        };
    }
}
