package org.scrutin.analysis.claim;

import java.util.List;

/**
 * A sentence of the report as data. English and Chinese are two renderings of one claim.
 *
 * @param id identity within a report, for example {@code cohesion.A/CONF.192/2018/RC/3:I-16.EU}
 * @param template key of the message in every language's bundle
 * @param arguments the values, in the order of the template's English sentence
 * @param n how many ballots, states or roll calls it rests on: what the words may say depends on it
 * @param weight rank among findings; higher comes first; 0 for sentences that are no headline
 */
public record Claim(String id, String template, List<Argument> arguments, int n, double weight) {

    public Claim {
        arguments = List.copyOf(arguments);
    }
}
