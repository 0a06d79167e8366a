package org.scrutin.jobs.file;

/** Whether bytes, taken one by one, are well-formed UTF-8 (Unicode, table 3-7). */
final class Utf8Check {

    private int missing;
    private int low = 0x80;
    private int high = 0xBF;

    /** Takes the next byte; false where it can't stand here, after which the check begins anew. */
    boolean accept(byte next) {
        int b = next & 0xFF;
        if (missing > 0) {
            boolean fits = b >= low && b <= high;
            missing = fits ? missing - 1 : 0;
            low = 0x80;
            high = 0xBF;
            return fits;
        }
        if (b < 0x80) {
            return true;
        }
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return true;
    }

    /** Whether no character is begun and not ended. */
    boolean complete() {
        return missing == 0;
    }
}
