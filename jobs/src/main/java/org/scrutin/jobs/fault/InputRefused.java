package org.scrutin.jobs.fault;

import java.util.List;

/** The user's input can't be used as it stands; says what to mend. Never a fault of the program. */
public final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final InputFaults faults;

    /** Refuses for the faults gathered. */
    public InputRefused(InputFaults faults) {
        super(String.join("\n", faults.messages()));
        this.faults = new InputFaults().addAll(faults);
    }

    /** Refuses for one fault. */
    public InputRefused(InputFault fault) {
        this(new InputFaults().add(fault));
    }

    /** One line a fault, at most {@value InputFaults#SHOWN} a file and the number of those left out. */
    public List<String> lines() {
        return faults.messages();
    }

    /** The faults, to be told together with others. */
    public InputFaults faults() {
        return faults;
    }
}
