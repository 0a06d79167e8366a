/**
 * What a profile of a state or group says, in the words of a language: folded in the page of the report, and as a paper of a few pages with a
 * table of its own ({@code scrutin report --focus}). Counts come from {@code analysis/profile} and from results; nothing is computed here.
 */
package org.scrutin.output.profile;
