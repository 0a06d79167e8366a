/**
 * How all charts look: colours, fonts, sizes. A theme is an object that is handed on; nothing here is static state.
 */
package org.scrutin.charts.theme;
