package org.scrutin.jobs.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/** A browser's tab: opens a page, shows it on a screen, asks its document, and presses keys as a reader does. */
final class Tab implements AutoCloseable {

    private static final int HEIGHT = 900;

    private final DevTools tools;

    Tab(DevTools tools) {
        this.tools = tools;
        tools.ask("Page.enable", Map.of());
        tools.ask("Network.enable", Map.of());
        tools.ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Opens a page as a desk shows it, with its script. */
    void open(Path page) {
        open(page, Scripts.RUN);
    }

    void open(Path page, Scripts scripts) {
        tools.ask("Emulation.setScriptExecutionDisabled", Map.of("value", scripts == Scripts.OFF));
        show(Screen.DESK);
        // By way of an empty page: a page that is open already would keep its state.
        go("about:blank");
        go(page.toUri().toString());
    }

    private void go(String address) {
        tools.forget();
        tools.ask("Page.navigate", Map.of("url", address));
        try {
            tools.await("Page.loadEventFired");
        } catch (TimeoutException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void show(Screen screen) {
        tools.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width(),
                        "height",
                        HEIGHT,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen.width() < 600));
        tools.ask(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of(
                                "name",
                                "prefers-color-scheme",
                                "value",
                                screen.theme().query()))));
    }

    /**
     * Runs a script that stands beside the tests and gives what its last expression gives, a promise's value where it is one.
     *
     * @param name of the file, without its ending
     */
    JsonNode run(String name) {
        return evaluate(resource(name + ".js"));
    }

    /**
     * The value of an expression.
     *
     * @throws IllegalStateException when it throws
     */
    JsonNode evaluate(String expression) {
        JsonNode said = tools.ask(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (said.has("exceptionDetails")) {
            throw new IllegalStateException(said.path("exceptionDetails").toString());
        }
        return said.path("result").path("value");
    }

    /** Whether a condition holds in the document. */
    boolean is(String condition) {
        return evaluate(condition).booleanValue();
    }

    /** The same for a script that gives a list of texts. */
    List<String> list(String name) {
        return run(name).valueStream().map(JsonNode::stringValue).toList();
    }

    void press(Key key) {
        tools.ask("Input.dispatchKeyEvent", key.event("keyDown"));
        tools.ask("Input.dispatchKeyEvent", key.event("keyUp"));
    }

    /** Types where the focus is. */
    void type(String text) {
        tools.ask("Input.insertText", Map.of("text", text));
    }

    /** The addresses that the page asked for since it was opened, itself among them. */
    List<String> asked() {
        return tools.events("Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").stringValue())
                .toList();
    }

    @Override
    public void close() {
        tools.close();
    }

    static String resource(String name) {
        try (InputStream stream = Tab.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not beside the tests: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a page's own script runs. */
    enum Scripts {
        RUN,
        OFF
    }

    /** A key, as the browser is told of it. */
    enum Key {
        TAB("Tab", 9, ""),
        ENTER("Enter", 13, "\r"),
        SPACE("Space", 32, " "),
        ESCAPE("Escape", 27, "");

        private final String code;
        private final int number;
        private final String text;

        Key(String code, int number, String text) {
            this.code = code;
            this.number = number;
            this.text = text;
        }

        Map<String, Object> event(String type) {
            return Map.of(
                    "type",
                    type,
                    "key",
                    text.equals(" ") ? text : code,
                    "code",
                    code,
                    "windowsVirtualKeyCode",
                    number,
                    "text",
                    type.equals("keyDown") ? text : "");
        }
    }
}
