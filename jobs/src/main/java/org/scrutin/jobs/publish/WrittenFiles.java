package org.scrutin.jobs.publish;

import java.util.List;
import java.util.Map;

/**
 * Files of an edition, before they are written to it.
 *
 * @param files by name
 * @param cut by name of a PDF, what its pages do not show whole
 */
record WrittenFiles(Map<String, byte[]> files, Map<String, List<String>> cut) {}
