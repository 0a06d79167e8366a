package org.scrutin.charts.draw;

import java.awt.Color;
import org.scrutin.charts.theme.Type;

/**
 * How a text is set.
 *
 * @param type its size and weight
 * @param color of its letters
 */
record TextStyle(Type type, Color color) {}
