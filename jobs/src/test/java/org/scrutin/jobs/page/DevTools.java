package org.scrutin.jobs.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the protocol of Chromium's developer tools with one tab: questions with their answers, and events as they come. */
final class DevTools implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 300;

    private final JsonMapper mapper = new JsonMapper();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentSkipListMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final WebSocket socket;
    private int questions;

    private DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
    }

    static DevTools at(URI address) {
        return new DevTools(address);
    }

    /**
     * Asks and waits.
     *
     * @throws IllegalStateException when the browser refuses
     */
    JsonNode ask(String method, Map<String, ?> parameters) {
        int id = ++questions;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(mapper.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode said = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.path("error"));
        }
        return said.path("result");
    }

    /** Waits for an event that was not there when {@link #forget} was called. */
    void await(String method) throws TimeoutException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (events) {
            while (events(method).isEmpty()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new TimeoutException(method);
                }
                events.wait(left);
            }
        }
    }

    /** The events of a kind since {@link #forget}, in their order. */
    List<JsonNode> events(String method) {
        synchronized (events) {
            return events.stream()
                    .filter(event -> event.path("method").stringValue().equals(method))
                    .map(event -> event.path("params"))
                    .toList();
        }
    }

    /** Lets all events go. */
    void forget() {
        synchronized (events) {
            events.clear();
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Messages come in parts. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                JsonNode message = mapper.readTree(parts.toString());
                parts.setLength(0);
                take(message);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(JsonNode message) {
            if (message.has("id")) {
                CompletableFuture<JsonNode> asked =
                        waiting.remove(message.path("id").intValue());
                if (asked != null) {
                    asked.complete(message);
                }
                return;
            }
            synchronized (events) {
                events.add(message);
                events.notifyAll();
            }
        }
    }
}
