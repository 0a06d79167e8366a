package org.scrutin.output.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour profile that an archivable PDF needs: sRGB as an ICC profile of version 2. Made here, since the profile that
 * comes with a JDK differs from release to release.
 *
 * <p>Sources: IEC 61966-2-1:1999 (transfer curve); ICC.1:2001-04 (layout; primaries adapted to D50).
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int CURVE_POINTS = 1024;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private SrgbProfile() {}

    /** The profile's bytes, always the same. */
    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("Public domain"));
        tags.put("wtpt", point(D50));
        tags.put("rXYZ", point(RED));
        tags.put("gXYZ", point(GREEN));
        tags.put("bXYZ", point(BLUE));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        return laidOut(tags);
    }

    private static byte[] laidOut(Map<String, byte[]> tags) {
        int data = HEADER + Integer.BYTES + TAG_ENTRY * tags.size();
        int size = data
                + tags.values().stream().mapToInt(tag -> padded(tag.length)).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER);
        profile.putInt(tags.size());
        int place = data;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(place).putInt(tag.getValue().length);
            place += padded(tag.getValue().length);
        }
        place = data;
        for (byte[] tag : tags.values()) {
            profile.position(place);
            profile.put(tag);
            place += padded(tag.length);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size);
        profile.putInt(0);
        profile.putInt(0x02100000);
        profile.put(ascii("mntrRGB XYZ "));
        // The date of the standard's edition: a profile must bear one, and it must never change.
        for (int part : new int[] {1999, 10, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        for (double value : D50) {
            profile.putInt(fixed(value));
        }
    }

    private static byte[] description(String text) {
        byte[] ascii = ascii(text);
        // An ASCII text, then an empty Unicode and an empty Macintosh one.
        ByteBuffer tag = ByteBuffer.allocate(8 + 4 + ascii.length + 1 + 8 + 3 + 67);
        tag.put(ascii("desc")).putInt(0).putInt(ascii.length + 1).put(ascii);
        return tag.array();
    }

    private static byte[] text(String text) {
        byte[] ascii = ascii(text);
        return ByteBuffer.allocate(8 + ascii.length + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii)
                .array();
    }

    private static byte[] point(double[] values) {
        ByteBuffer tag = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        tag.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double encoded = i / (CURVE_POINTS - 1.0);
            double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            tag.putShort((short) Math.round(linear * 0xFFFF));
        }
        return tag.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 0x10000);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
