/**
 * The commands: what a user types, what the terminal shows, and the exit status.
 *
 * <p>A command has a few lines and calls one thing. This is the only package that writes to the terminal.
 */
package org.scrutin.jobs.cli;
