/**
 * A study: what is analysed and how, and everything that came out. {@link org.scrutin.analysis.study.StudyAnalysis}
 * runs the whole analysis.
 */
package org.scrutin.analysis.study;
