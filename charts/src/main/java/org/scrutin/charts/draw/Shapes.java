package org.scrutin.charts.draw;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.scrutin.charts.draw.Stage.Point;

/** Shapes by their centre. */
final class Shapes {

    private Shapes() {}

    static Rectangle2D square(Point centre, double side) {
        return new Rectangle2D.Double(centre.x() - side / 2, centre.y() - side / 2, side, side);
    }

    static Ellipse2D circle(Point centre, double radius) {
        return new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    static Rectangle2D box(double fromX, double fromY, double toX, double toY) {
        return new Rectangle2D.Double(
                Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), Math.abs(toY - fromY));
    }

    /** A band with upright ends, from the upper corner of one to that of the other. */
    static Path2D band(Point from, Point to, double thickness) {
        double middle = (from.x() + to.x()) / 2;
        Path2D band = new Path2D.Double();
        band.moveTo(from.x(), from.y());
        band.curveTo(middle, from.y(), middle, to.y(), to.x(), to.y());
        band.lineTo(to.x(), to.y() + thickness);
        band.curveTo(middle, to.y() + thickness, middle, from.y() + thickness, from.x(), from.y() + thickness);
        band.closePath();
        return band;
    }
}
