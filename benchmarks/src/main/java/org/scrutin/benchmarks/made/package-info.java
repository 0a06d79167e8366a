/** What programs that make up votes have in common: roll calls, groups and data of which only a little is told. */
package org.scrutin.benchmarks.made;
