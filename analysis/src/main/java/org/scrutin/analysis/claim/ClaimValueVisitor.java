package org.scrutin.analysis.claim;

/**
 * What is done with each kind of {@link ClaimValue}. A new kind has a method here, so everybody who prints, reads or renders
 * values must say what becomes of it.
 *
 * @param <R> what comes out
 */
public interface ClaimValueVisitor<R> {

    R count(ClaimValue.Count value);

    R decimal(ClaimValue.Decimal value);

    R signedDecimal(ClaimValue.SignedDecimal value);

    R size(ClaimValue.Size value);

    R share(ClaimValue.Share value);

    R chance(ClaimValue.Chance value);

    R states(ClaimValue.States value);

    R sides(ClaimValue.Sides value);

    R group(ClaimValue.Group value);

    R groups(ClaimValue.Groups value);

    R rollCall(ClaimValue.RollCall value);

    R rollCalls(ClaimValue.RollCalls value);

    R topic(ClaimValue.Topic value);

    R against(ClaimValue.Against value);

    R letters(ClaimValue.Letters value);

    R series(ClaimValue.Series value);

    R year(ClaimValue.Year value);

    R cycle(ClaimValue.Cycle value);

    R cycles(ClaimValue.Cycles value);

    R kinds(ClaimValue.Kinds value);

    R doubts(ClaimValue.Doubts value);

    R definitions(ClaimValue.Definitions value);

    R form(ClaimValue.Form value);
}
