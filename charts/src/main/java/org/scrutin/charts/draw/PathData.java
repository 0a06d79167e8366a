package org.scrutin.charts.draw;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * Writes shapes as the {@code d} of an SVG path: relative, in hundredths of a point, rounded so that errors do not add up.
 * Half the length of absolute coordinates.
 */
final class PathData {

    private static final int UNITS = 100;

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;

    private PathData() {}

    static String of(Shape shape) {
        PathData path = new PathData();
        double[] points = new double[6];
        long startX = 0;
        long startY = 0;
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> {
                    path.command('m', points, 1);
                    startX = path.x;
                    startY = path.y;
                }
                case PathIterator.SEG_LINETO -> path.line(points);
                case PathIterator.SEG_QUADTO -> path.command('q', points, 2);
                case PathIterator.SEG_CUBICTO -> path.command('c', points, 3);
                default -> {
                    path.data.append('z');
                    path.x = startX;
                    path.y = startY;
                }
            }
        }
        return path.data.toString();
    }

    /** A number of points with at most two decimals. */
    static String number(double points) {
        StringBuilder number = new StringBuilder();
        append(number, Math.round(points * UNITS));
        return number.toString();
    }

    private void line(double[] points) {
        long toX = Math.round(points[0] * UNITS);
        long toY = Math.round(points[1] * UNITS);
        if (toY == y) {
            data.append('h');
            append(data, toX - x);
        } else if (toX == x) {
            data.append('v');
            append(data, toY - y);
        } else {
            command('l', points, 1);
        }
        x = toX;
        y = toY;
    }

    private void command(char letter, double[] points, int count) {
        data.append(letter);
        long toX = x;
        long toY = y;
        for (int i = 0; i < count; i++) {
            toX = Math.round(points[2 * i] * UNITS);
            toY = Math.round(points[2 * i + 1] * UNITS);
            next(toX - x);
            next(toY - y);
        }
        x = toX;
        y = toY;
    }

    private void next(long hundredths) {
        if (hundredths >= 0 && Character.isDigit(data.charAt(data.length() - 1))) {
            data.append(' ');
        }
        append(data, hundredths);
    }

    private static void append(StringBuilder to, long hundredths) {
        long rest = Math.abs(hundredths);
        if (hundredths < 0) {
            to.append('-');
        }
        if (rest >= UNITS || rest == 0) {
            to.append(rest / UNITS);
        }
        long decimals = rest % UNITS;
        if (decimals > 0) {
            to.append('.').append(decimals / 10);
            if (decimals % 10 > 0) {
                to.append(decimals % 10);
            }
        }
    }
}
