/**
 * The report section by section: what is said, in which order, beside which table and figure. Sections read results and
 * claims and build {@link org.scrutin.output.document.Report} values; they know no file and no layout.
 */
package org.scrutin.output.sections;
