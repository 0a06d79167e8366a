/** The rules of the house as tests: which room may know which, and what no room may do. Each says why. */
package org.scrutin.jobs.house;
