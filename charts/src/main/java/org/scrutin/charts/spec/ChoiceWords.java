package org.scrutin.charts.spec;

import org.scrutin.analysis.vote.Choice;

/**
 * What the choices are called.
 *
 * @param yes in favour
 * @param abstain abstaining
 * @param no against
 * @param absent on no list
 */
public record ChoiceWords(String yes, String abstain, String no, String absent) {

    public String of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case ABSTAIN -> abstain;
            case NO -> no;
            case ABSENT -> absent;
        };
    }
}
