package org.scrutin.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.spec.ChoiceWords;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Lettering;
import org.scrutin.charts.theme.Palette;
import org.scrutin.charts.theme.Type;

/** Where a figure is painted: a canvas, the theme, and the count of marks. Lengths are points. */
final class Stage {

    private final Graphics2D canvas;
    private final ChartTheme theme;
    private final Optional<PlotRenderingInfo> notes;

    Stage(Graphics2D canvas, ChartTheme theme, Optional<PlotRenderingInfo> notes) {
        this.canvas = canvas;
        this.theme = theme;
        this.notes = notes;
    }

    Graphics2D canvas() {
        return canvas;
    }

    Palette palette() {
        return theme.palette();
    }

    Lettering lettering() {
        return theme.lettering();
    }

    /** Where JFreeChart's own plots note their marks. */
    Optional<PlotRenderingInfo> notes() {
        return notes;
    }

    /** Counts a mark that was drawn. */
    void mark(Shape where) {
        notes.map(PlotRenderingInfo::getOwner)
                .map(owner -> owner.getEntityCollection())
                .ifPresent(entities -> entities.add(new MarkEntity(where)));
    }

    void fill(Shape shape, Color color) {
        canvas.setPaint(color);
        canvas.fill(shape);
    }

    void outline(Shape shape, Color color, double width) {
        canvas.setPaint(color);
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        canvas.draw(shape);
    }

    void line(Point from, Point to, Color color, double width) {
        outline(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), color, width);
    }

    void dashed(Shape shape, Color color, double width) {
        canvas.setPaint(color);
        canvas.setStroke(new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2.5f, 2f}, 0));
        canvas.draw(shape);
    }

    /** Fills a rectangle with thin slanting lines: what the data do not hold. */
    void hatch(Rectangle2D area, Color color) {
        canvas.setPaint(color);
        canvas.setStroke(new BasicStroke(0.35f));
        double step = 7;
        Path2D lines = new Path2D.Double();
        for (double at = step; at < area.getWidth() + area.getHeight(); at += step) {
            double fromX = area.getX() + Math.max(0, at - area.getHeight());
            double fromY = area.getY() + Math.min(area.getHeight(), at);
            double toX = area.getX() + Math.min(area.getWidth(), at);
            double toY = area.getY() + Math.max(0, at - area.getWidth());
            lines.moveTo(fromX, fromY);
            lines.lineTo(toX, toY);
        }
        canvas.draw(lines);
    }

    /** One line of text. */
    void text(String text, TextStyle style, Point at, Align align) {
        if (text.isBlank()) {
            return;
        }
        double shift =
                align == Align.LEFT ? 0 : lettering().width(text, style.type()) * (align == Align.RIGHT ? 1 : 0.5);
        canvas.setPaint(style.color());
        canvas.setFont(lettering().font(style.type()));
        canvas.drawString(lettering().set(text, style.type()).getIterator(), (float) (at.x() - shift), (float) at.y());
    }

    /** Lines of text, the first with its baseline at the point. */
    void text(List<String> lines, TextStyle style, Point at, Align align) {
        double y = at.y();
        for (String line : lines) {
            text(line, style, new Point(at.x(), y), align);
            y += style.type().leading();
        }
    }

    /** A choice as a disc with its letter; an empty ring with a dot where no ballot was cast. */
    void disc(Choice choice, Point centre, double radius) {
        choice(Shapes.circle(centre, radius), choice, centre);
    }

    /** A choice as a square tile with its letter. */
    void tile(Choice choice, Point centre, double side) {
        choice(Shapes.square(centre, side), choice, centre);
    }

    private void choice(Shape shape, Choice choice, Point centre) {
        fill(shape, palette().of(choice));
        if (choice == Choice.ABSENT) {
            outline(shape, palette().context(), 0.5);
        }
        text(
                ChoiceWords.sign(choice),
                new TextStyle(Type.SMALL_BOLD, palette().on(choice)),
                new Point(centre.x(), centre.y() + Type.SMALL_BOLD.drop()),
                Align.CENTRE);
    }

    /**
     * A place on the canvas.
     *
     * @param x from the left
     * @param y from the top
     */
    record Point(double x, double y) {}

    /** Which part of a line stands at its place. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A mark that stands for data. */
    static final class MarkEntity extends ChartEntity {

        private static final long serialVersionUID = 1L;

        MarkEntity(Shape area) {
            super(area);
        }
    }
}
