package org.scrutin.jobs.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. Safe for use by several threads.
 *
 * @param <T> the value
 */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private final List<T> made = new ArrayList<>(1);

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made.add(maker.get());
        }
        return made.get(0);
    }
}
