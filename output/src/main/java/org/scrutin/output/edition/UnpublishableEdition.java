package org.scrutin.output.edition;

/** An edition that does not bear out what it says of itself: a fault of the program. The edition before stays. */
public final class UnpublishableEdition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnpublishableEdition(String message) {
        super(message);
    }
}
