package org.scrutin.jobs.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * An outcome on its way from a task: packed, because the names of states and places repeat themselves, and with something in place of each
 * {@link Optional}, which Java can't send.
 *
 * @param bytes of the outcome; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Sent once, never compared.
record OutcomeParcel(byte[] bytes) implements Serializable {

    /**
     * Stands for an {@link Optional}.
     *
     * @param value null where it is empty
     */
    private record Perhaps(Object value) implements Serializable {}

    static OutcomeParcel of(ReadOutcome outcome) {
        try {
            return packed(outcome);
        } catch (ObjectStreamException e) {
            if (outcome instanceof ReadOutcome.Failed failed) {
                return of(failed, new InSpark(failed.failure()));
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutcomeParcel of(ReadOutcome.Failed failed, InSpark failure) {
        try {
            return packed(new ReadOutcome.Failed(failed.document(), failure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands for a failure that holds what can't be sent: its name and words, and where it came from. */
    private static final class InSpark extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InSpark(Throwable failure) {
            super(failure.toString());
            setStackTrace(failure.getStackTrace());
        }
    }

    private static OutcomeParcel packed(ReadOutcome outcome) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Packing out = new Packing(new DeflaterOutputStream(bytes))) {
            out.writeObject(outcome);
        }
        return new OutcomeParcel(bytes.toByteArray());
    }

    ReadOutcome open() {
        try (Unpacking in = new Unpacking(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return (ReadOutcome) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("both ends have the same program", e);
        }
    }

    private static final class Packing extends ObjectOutputStream {

        Packing(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object sent) {
            return sent instanceof Optional<?> optional ? new Perhaps(optional.orElse(null)) : sent;
        }
    }

    private static final class Unpacking extends ObjectInputStream {

        Unpacking(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object received) {
            return received instanceof Perhaps perhaps ? Optional.ofNullable(perhaps.value()) : received;
        }
    }
}
