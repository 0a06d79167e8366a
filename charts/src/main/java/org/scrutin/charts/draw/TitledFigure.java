package org.scrutin.charts.draw;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.scrutin.charts.draw.Stage.Align;
import org.scrutin.charts.draw.Stage.Point;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** A figure with its title and subtitle above and its source below, for files that stand alone. */
final class TitledFigure implements Figure {

    private static final double GAP = 8;

    private final Figure figure;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> source;

    TitledFigure(Figure figure, Caption caption, ChartTheme theme) {
        this.figure = figure;
        title = theme.lettering().lines(caption.title(), Type.TITLE, ChartTheme.WIDTH);
        subtitle = theme.lettering().lines(caption.subtitle(), Type.LABEL, ChartTheme.WIDTH);
        source = theme.lettering().lines(caption.source(), Type.SMALL, ChartTheme.WIDTH);
    }

    @Override
    public double height() {
        return head() + figure.height() + GAP + source.size() * Type.SMALL.leading();
    }

    @Override
    public void paint(Stage stage) {
        double y = Type.TITLE.size();
        stage.text(title, new TextStyle(Type.TITLE, stage.palette().ink()), new Point(0, y), Align.LEFT);
        y += (title.size() - 1) * Type.TITLE.leading() + Type.LABEL.leading() + 3;
        stage.text(subtitle, new TextStyle(Type.LABEL, stage.palette().muted()), new Point(0, y), Align.LEFT);
        AffineTransform before = stage.canvas().getTransform();
        stage.canvas().translate(0, head());
        figure.paint(stage);
        stage.canvas().setTransform(before);
        y = head() + figure.height() + GAP + Type.SMALL.size();
        stage.text(source, new TextStyle(Type.SMALL, stage.palette().muted()), new Point(0, y), Align.LEFT);
    }

    private double head() {
        return Type.TITLE.size()
                + (title.size() - 1) * Type.TITLE.leading()
                + 3
                + subtitle.size() * Type.LABEL.leading()
                + GAP;
    }
}
