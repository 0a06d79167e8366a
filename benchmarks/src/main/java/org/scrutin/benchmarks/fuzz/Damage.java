package org.scrutin.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** What may befall a file. */
enum Damage {
    /** Some bytes are others. */
    BYTES {
        @Override
        byte[] to(byte[] file, List<byte[]> others, RandomGenerator random) {
            byte[] damaged = file.clone();
            for (int i = random.nextInt(1, 64); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            return damaged;
        }
    },
    /** It ends too early. */
    CUT {
        @Override
        byte[] to(byte[] file, List<byte[]> others, RandomGenerator random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    /** A part is missing. */
    LOST {
        @Override
        byte[] to(byte[] file, List<byte[]> others, RandomGenerator random) {
            int from = random.nextInt(file.length);
            int to = from + random.nextInt(Math.min(file.length - from, PART) + 1);
            return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
        }
    },
    /** A part stands many times. */
    REPEATED {
        @Override
        byte[] to(byte[] file, List<byte[]> others, RandomGenerator random) {
            int from = random.nextInt(file.length);
            byte[] part = Arrays.copyOfRange(file, from, from + random.nextInt(Math.min(file.length - from, PART) + 1));
            byte[][] parts = new byte[random.nextInt(2, 50)][];
            Arrays.fill(parts, part);
            parts[0] = Arrays.copyOf(file, from);
            parts[parts.length - 1] = Arrays.copyOfRange(file, from, file.length);
            return joined(parts);
        }
    },
    /** It goes on as another file. */
    SPLICED {
        @Override
        byte[] to(byte[] file, List<byte[]> others, RandomGenerator random) {
            byte[] other = others.get(random.nextInt(others.size()));
            return joined(
                    Arrays.copyOf(file, random.nextInt(file.length)),
                    Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
        }
    };

    /** Longest part that is lost or repeated, in bytes. */
    private static final int PART = 4096;

    /**
     * A damaged copy.
     *
     * @param file not empty
     * @param others files that it may be mixed with, at least one, none empty
     */
    abstract byte[] to(byte[] file, List<byte[]> others, RandomGenerator random);

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
