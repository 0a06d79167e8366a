package org.scrutin.jobs.page;

/** How much was looked at: a test that passes on nothing would say so here. */
final class AxeTally {

    private int pages;
    private int looks;
    private int held;
    private int elements;
    private int lookedAt;
    private int violations;

    void page(Axe.Thinned thinned) {
        pages++;
        elements += thinned.before();
        lookedAt += thinned.after();
    }

    void look(AxeFindings found) {
        looks++;
        held += found.rules();
        violations += found.violations().size();
    }

    @Override
    public String toString() {
        return "axe: " + pages + " states of pages, " + looks + " looks, " + violations
                + " violations, " + held + " times a rule held; " + lookedAt + " elements of " + elements
                + ", the others being in a form seen twice already";
    }
}
