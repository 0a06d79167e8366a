package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.PrintedPassages;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.document.Subheading;
import org.scrutin.output.wording.Words;

/**
 * Parts a long report: what is read stays, what is looked up (tables, small print parted by headings, figures of details) goes to a part behind it, under
 * the section that it is from. Nothing is left out, and each section says where its tables stand.
 *
 * @param words of the report's language
 * @param details ids of figures that are looked up: they say how far others can be trusted
 */
record TablesPart(Words words, Set<String> details) {

    private static final String ID = "tables";

    /**
     * The same sections in two parts.
     *
     * @param sections in reading order
     * @return first those that have something to read, then the part of tables where there is one
     */
    List<Section> behind(List<Section> sections) {
        List<Section> read = new ArrayList<>();
        List<Section> lookedUp = new ArrayList<>();
        for (Section section : sections) {
            Parted parted = parted(section.blocks());
            if (parted.lookedUp().isEmpty() || parted.read().isEmpty()) {
                read.add(section);
                continue;
            }
            Section tables = Section.inPart(
                            idOf(section.id()), words.text("tables.of", Map.of("section", section.title())))
                    .addAll(parted.lookedUp())
                    .build();
            lookedUp.add(tables);
            point(parted.read(), tables);
            read.add(section.with(parted.read()));
        }
        if (!lookedUp.isEmpty()) {
            read.add(Section.newPart(ID, words.text("tables.title"))
                    .paragraph(Inline.text(words.text("tables.intro")))
                    .add(new BulletList(lookedUp.stream()
                            .map(piece -> List.of(Inline.toSection(piece.id(), piece.title())))
                            .toList()))
                    .build());
        }
        read.addAll(lookedUp);
        return read;
    }

    /** The id of the piece that holds what is looked up of a section. */
    static String idOf(String section) {
        return ID + '-' + section;
    }

    /** Says where the tables stand, in the margin beside the section's first words. */
    private void point(List<Block> read, Section tables) {
        List<Inline> pointer =
                List.of(Inline.text(words.text("tables.pointer") + " "), Inline.toSection(tables.id(), tables.title()));
        if (read.get(0) instanceof Paragraph first && first.aside().isEmpty()) {
            read.set(0, new Paragraph(first.text(), pointer));
        } else {
            read.add(beforeFigure(read), new Paragraph(pointer));
        }
    }

    /** Where the pointer stands else: behind the words before the last figure, behind which one line could run over to a page of its own. */
    private static int beforeFigure(List<Block> read) {
        int place = read.size();
        for (int last = read.size() - 1; last > 0; last--) {
            if (read.get(last) instanceof Figure) {
                place = last;
                break;
            }
        }
        int words = place;
        while (words > 0 && read.get(words - 1) instanceof Figure) {
            words--;
        }
        return words > 0 ? words : place;
    }

    private boolean isDetail(Block block) {
        return block instanceof Figure figure && details.contains(figure.chart());
    }

    private Parted parted(List<Block> blocks) {
        Parted parted =
                Parted.of(blocks.stream().filter(block -> !isDetail(block)).toList());
        blocks.stream().filter(this::isDetail).forEach(parted.lookedUp()::add);
        return parted;
    }

    /** The blocks of a section. */
    private record Parted(List<Block> read, List<Block> lookedUp) {

        static Parted of(List<Block> blocks) {
            Parted parted = new Parted(new ArrayList<>(), new ArrayList<>());
            for (List<Block> run : runs(blocks)) {
                boolean whole = run.get(0) instanceof Subheading
                        && run.stream().anyMatch(DataTable.class::isInstance)
                        && run.stream().skip(1).allMatch(block -> isTable(block) || block instanceof SmallPrint);
                run.forEach(block -> (whole || isTable(block) ? parted.lookedUp : parted.read).add(block));
            }
            return parted;
        }

        /** The blocks under each heading, with the heading: a heading goes where all that stands below it goes. */
        private static List<List<Block>> runs(List<Block> blocks) {
            Map<Integer, List<Block>> runs = new LinkedHashMap<>();
            int heading = 0;
            for (Block block : blocks) {
                heading += block instanceof Subheading ? 1 : 0;
                runs.computeIfAbsent(heading, number -> new ArrayList<>()).add(block);
            }
            return List.copyOf(runs.values());
        }

        private static boolean isTable(Block block) {
            return block instanceof DataTable
                    || block instanceof PrintedPassages
                    || (block instanceof SmallPrint small && small.isParted());
        }
    }
}
