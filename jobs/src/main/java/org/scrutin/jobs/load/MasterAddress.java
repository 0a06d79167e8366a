package org.scrutin.jobs.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.jobs.fault.EnvironmentFailed;

/**
 * Where the masters of a cluster of Spark's own kind listen. Spark itself knocks for a minute before it gives up, and ends a
 * run in the midst of its work; one connection tells at once whether there is anybody.
 *
 * @param url as the user gave it
 * @param addresses host and port of each master
 */
record MasterAddress(String url, List<InetSocketAddress> addresses) {

    private static final String SCHEME = "spark://";
    private static final Pattern BETWEEN = Pattern.compile(",");
    private static final int PATIENCE_MILLIS = 10_000;

    /** The masters of {@code spark://host:port,host:port}; empty for a master of another kind, and for what is none. */
    static Optional<MasterAddress> of(String url) {
        if (!url.startsWith(SCHEME)) {
            return Optional.empty();
        }
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (String master : BETWEEN.split(url.substring(SCHEME.length()), -1)) {
            try {
                URI uri = new URI(SCHEME + master);
                if (uri.getHost() == null || uri.getPort() < 0) {
                    return Optional.empty();
                }
                addresses.add(InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort()));
            } catch (URISyntaxException | IllegalArgumentException e) {
                // Spark says what is wrong with it.
                return Optional.empty();
            }
        }
        return Optional.of(new MasterAddress(url, List.copyOf(addresses)));
    }

    /**
     * Connects to the first master that answers, and hangs up.
     *
     * @throws EnvironmentFailed when none does
     */
    void reach() {
        List<String> reasons = new ArrayList<>();
        IOException last = null;
        for (InetSocketAddress address : addresses) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), PATIENCE_MILLIS);
                return;
            } catch (IOException e) {
                last = e;
                reasons.add(reason(address, e));
            }
        }
        throw new EnvironmentFailed(
                "the Spark master " + url + " is out of reach: " + String.join("; ", reasons), last);
    }

    private static String reason(InetSocketAddress address, IOException failure) {
        return failure instanceof UnknownHostException
                ? "there is no host " + address.getHostString()
                : "nothing answers on " + address.getHostString() + ":" + address.getPort();
    }
}
