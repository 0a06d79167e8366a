package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.LinkTarget;
import org.scrutin.output.document.NumberedFindings;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Words;

/**
 * Has each section's text refer to its figures and tables by their numbers, also to those that stand in the part of tables. Counts as the
 * writers do: figures and tables each from 1, in reading order.
 *
 * @param words of the report's language
 * @param names for lists in a sentence
 */
record References(Words words, Names names) {

    /** A figure or table: where a link to it leads, and what it is called. */
    private record Numbered(String id, String text) {}

    /** Gives out numbers, in reading order. */
    private static final class Count {
        private int figures;
        private int tables;
    }

    /**
     * The same sections, with references.
     *
     * @param sections all of a report, in reading order
     */
    List<Section> told(List<Section> sections) {
        Map<String, List<Numbered>> numbered = new LinkedHashMap<>();
        Count count = new Count();
        for (Section section : sections) {
            List<Numbered> here = new ArrayList<>();
            section.blocks().forEach(block -> number(block, count, here));
            numbered.computeIfAbsent(reader(section, sections), id -> new ArrayList<>())
                    .addAll(here);
        }
        return sections.stream()
                .map(section -> told(section, numbered.getOrDefault(section.id(), List.of())))
                .toList();
    }

    /** The section in which one reads of what stands in this one: for a piece of the part of tables, the one that it is from. */
    private static String reader(Section section, List<Section> sections) {
        return sections.stream()
                .map(Section::id)
                .filter(id -> section.id().equals(TablesPart.idOf(id)))
                .findFirst()
                .orElse(section.id());
    }

    private void number(Block block, Count count, List<Numbered> here) {
        if (block instanceof Figure) {
            count.figures++;
            here.add(new Numbered("figure-" + count.figures, called("furniture.figure", count.figures)));
        } else if (block instanceof DataTable) {
            count.tables++;
            here.add(new Numbered("table-" + count.tables, called("furniture.table", count.tables)));
        } else if (block instanceof SmallPrint print) {
            print.blocks().forEach(inner -> number(inner, count, here));
        }
    }

    private String called(String key, int number) {
        return words.text(key).replace("{n}", Integer.toString(number));
    }

    private Section told(Section section, List<Numbered> numbered) {
        if (numbered.isEmpty()) {
            return section;
        }
        List<Block> blocks = new ArrayList<>(section.blocks());
        if (blocks.get(0) instanceof Paragraph first) {
            List<Inline> text = new ArrayList<>(first.text());
            text.add(Inline.text(words.text("cover.between")));
            text.addAll(sentence(numbered));
            blocks.set(0, new Paragraph(text, first.aside()));
        } else {
            blocks.add(blocks.get(0) instanceof NumberedFindings ? 1 : 0, new Paragraph(sentence(numbered)));
        }
        return section.with(blocks);
    }

    private List<Inline> sentence(List<Numbered> numbered) {
        String text = words.text(
                "refs.see",
                Map.of("refs", names.join(numbered.stream().map(Numbered::text).toList())));
        List<Inline> sentence = new ArrayList<>();
        int done = 0;
        for (Numbered one : numbered) {
            int at = text.indexOf(one.text(), done);
            sentence.add(Inline.text(text.substring(done, at)));
            sentence.add(new Inline.Link(new LinkTarget.ToNumbered(one.id()), one.text()));
            done = at + one.text().length();
        }
        sentence.add(Inline.text(text.substring(done)));
        return sentence;
    }
}
