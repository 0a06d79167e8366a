/**
 * What can go wrong and whose fault it is: the user's input, the environment, another run, or the program itself.
 *
 * <p>Types only. Nothing here prints, reads a file or knows a format.
 */
package org.scrutin.jobs.fault;
