/**
 * The command {@code extract}: many documents of recorded votes read, one after the other or by Spark, each in bounded time, and what
 * they say written as tables, questions to a person and notes to publishers. How one document is read is {@code load/record}.
 */
package org.scrutin.jobs.extract;
