/**
 * What a shape of records is: the way in which a kind of record sets down what was decided.
 *
 * <p>The interface alone; each shape has a room of its own.
 */
package org.scrutin.jobs.load.record.shape;
