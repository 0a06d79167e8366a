/**
 * From a chart's value to a picture: JFreeChart and Batik. Decides where marks and words stand, never what they say.
 */
package org.scrutin.charts.draw;
