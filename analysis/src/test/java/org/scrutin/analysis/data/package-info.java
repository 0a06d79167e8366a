/**
 * Real votes for tests, read from the folder that the property {@code scrutin.data} names. Reading only; no test.
 */
package org.scrutin.analysis.data;
