package org.scrutin.analysis.study;

/** The whole analysis of a study, on one screen. */
public final class StudyAnalysis {}
