/** What it costs to count every two voters, beside what others would use, and how that grows. */
package org.scrutin.benchmarks.pairs;
