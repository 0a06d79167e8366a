package org.scrutin.jobs.page;

/** What a reader can make of a page by its folds and tools. A page without the tool, as a small one, stays as it is. */
enum PageState {
    AS_OPENED("0"),

    /** Every fold is open: every profile, and the numbers behind every figure. */
    UNFOLDED("document.querySelectorAll('details').forEach(fold => { fold.open = true; })"),

    /** A group's and a state's profile are open, the search has hits, a link was copied, every table is sorted and filtered. */
    TOOLS_USED("""
            ['group-', 'state-'].map(kind => document.querySelector(`details[id^=${kind}]`)).filter(Boolean)
                .forEach(fold => { fold.open = true; });
            type('.find input', document.querySelector('h2').textContent.trim().slice(0, 2));
            document.querySelectorAll('th:first-child .sort').forEach(head => head.click());
            document.querySelectorAll('.filter').forEach(line =>
                type(line.querySelector('input'), line.parentNode.querySelector('tbody tr:not(.band) th').textContent.trim()));
            document.querySelector('.said').textContent = document.body.dataset.copied"""),

    /** The search has no hits, no table has a row that its filter lets through. */
    NOTHING_FOUND("""
            type('.find input', 'qqqq');
            document.querySelectorAll('.filter input').forEach(input => type(input, 'qqqq'))"""),

    /** A panel shows the ballots behind the first sentence of the report. */
    BALLOTS_OF_A_SENTENCE("show('a[data-claim][aria-haspopup]')"),

    /** A panel shows the ballots behind the first row of a table that leads to them. */
    BALLOTS_OF_A_ROW("show('a[data-ballots]')");

    /** Types into a box, and follows a link, as a reader does. */
    private static final String TOOLS = """
            function type(box, text) {
                const input = typeof box === 'string' ? document.querySelector(box) : box;
                if (input) { input.value = text; input.dispatchEvent(new Event('input')); }
            }
            function show(link) {
                const first = document.querySelector(link);
                if (first) { first.click(); }
                document.querySelectorAll('dialog details').forEach(fold => { fold.open = true; });
            }
            """;

    private final String script;

    PageState(String script) {
        this.script = script;
    }

    /** Brings an open page into the state and waits until it has been drawn. */
    void in(Tab tab) {
        tab.evaluate("{" + TOOLS + script + "}");
        tab.evaluate("new Promise(drawn => requestAnimationFrame(() => setTimeout(() => drawn(true))))");
    }
}
