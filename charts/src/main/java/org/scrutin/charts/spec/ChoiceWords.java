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

    /**
     * The one sign that stands for a choice wherever a reader sees it, in charts, in tables of the report and in text: its
     * letter, and a dot for a ballot on no list. Files of tables have a letter there (X), which needs no special font.
     */
    public static String sign(Choice choice) {
        return choice.isCast() ? String.valueOf(choice.letter()) : "·";
    }

    public String of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case ABSTAIN -> abstain;
            case NO -> no;
            case ABSENT -> absent;
        };
    }
}
