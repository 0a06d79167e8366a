package org.scrutin.charts.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets type: Open Sans, and Noto Sans SC for what Open Sans has no glyph for. Both are read from the class path, so no
 * font of the machine is ever used; the second, which is large, only once a text needs it.
 *
 * <p>Safe for use by several threads: charts are drawn at the same time.
 */
public final class Lettering {

    /** As a style sheet names the families, first choice first. */
    public static final String CSS_FAMILIES = "'Open Sans','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

    /** Without a device's grid: the same measures on every machine. */
    public static final FontRenderContext MEASURES = new FontRenderContext(null, true, true);

    private static final String LATIN = "/fonts/ttf/OpenSans/OpenSans-";
    private static final String CHINESE = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    private final Map<Face, Font> latin = new ConcurrentHashMap<>();
    private final Map<Face, Font> chinese = new ConcurrentHashMap<>();
    private final Map<Type, Map<String, Double>> widths = new ConcurrentHashMap<>();

    /** The first font of a type, for whoever can take only one. */
    public Font font(Type type) {
        return latin(type.face()).deriveFont(type.size());
    }

    /**
     * A text with the font of each stretch of it, for {@link java.awt.Graphics2D#drawString(
     * java.text.AttributedCharacterIterator, float, float)}.
     *
     * @param text not empty
     */
    public AttributedString set(String text, Type type) {
        return set(text, font(type), type.face());
    }

    /** The same for a font that was handed out by {@link #font(Type)}. */
    public AttributedString set(String text, Font font) {
        return set(text, font, font.getFontName().contains("Bold") ? Face.BOLD : Face.REGULAR);
    }

    /** A text laid out on one line. */
    public TextLayout layout(String text, Type type) {
        return new TextLayout(set(text, type).getIterator(), MEASURES);
    }

    /** How far a line of text goes, in points. */
    public double width(String text, Type type) {
        if (text.isEmpty()) {
            return 0;
        }
        return widths.computeIfAbsent(type, t -> new ConcurrentHashMap<>())
                .computeIfAbsent(text, t -> (double) layout(t, type).getAdvance());
    }

    /**
     * A text in lines, broken at blanks or between Han characters. A word that is wider than a line stands on a line of
     * its own.
     *
     * @param width of a line, in points
     */
    public List<String> lines(String text, Type type, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean fits = width((line + piece).stripTrailing(), type) <= width;
            if (!fits && !line.toString().isBlank()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private AttributedString set(String text, Font first, Face face) {
        AttributedString set = new AttributedString(text);
        int from = 0;
        while (from < text.length()) {
            int to = first.canDisplayUpTo(text.substring(from));
            to = to < 0 ? text.length() : from + to;
            if (to > from) {
                set.addAttribute(TextAttribute.FONT, first, from, to);
                from = to;
            } else {
                int end = from;
                while (end < text.length() && !first.canDisplay(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                set.addAttribute(TextAttribute.FONT, chinese(face).deriveFont(first.getSize2D()), from, end);
                from = end;
            }
        }
        return set;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean breakAfter = text.charAt(at) == ' ' || Breaks.between(text, at);
            if (breakAfter) {
                pieces.add(text.substring(from, at + 1));
                from = at + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private Font latin(Face face) {
        return latin.computeIfAbsent(face, f -> read(LATIN + file(f)));
    }

    private Font chinese(Face face) {
        return chinese.computeIfAbsent(face, f -> read(CHINESE + file(f)));
    }

    private static String file(Face face) {
        return switch (face) {
            case REGULAR -> "Regular.ttf";
            case BOLD -> "Bold.ttf";
        };
    }

    private static Font read(String resource) {
        try (InputStream stream = Lettering.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the class path has no " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + resource, e);
        }
    }
}
