/**
 * Writers that render a report: one XHTML tree, from which come the page for the browser and the PDF. Here stands how a
 * report looks; what it says does not: a writer adds no sentence and leaves none out.
 */
package org.scrutin.output.write;
