/**
 * Words: message bundles, one a language, and how claims, states, groups and numbers read in each. Nothing here decides
 * what is said.
 */
package org.scrutin.output.wording;
