package org.scrutin.charts.draw;

import java.awt.geom.Ellipse2D;
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
}
