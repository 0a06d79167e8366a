/** Many records of meetings, made up and printed, to see how fast they are read and that a bad one is a line. */
package org.scrutin.benchmarks.documents;
