package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.charts.spec.MoverSlopes;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** Which states moved from one review cycle to another, and where that can't be told. */
final class MoversSection {

    Optional<Section> write(Draft draft) {
        List<Claim> claims = draft.claims().of(StudyClaims.Part.MOVERS);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.onNewPage("movers", draft.textOnKinds("movers.title"));
        List<Claim> since = claims.stream()
                .filter(claim -> claim.template().equals("movers.since"))
                .limit(1)
                .toList();
        section.add(draft.bullets(since));
        section.paragraph(Inline.text(text(draft, "movers.moved")));
        section.addAll(draft.figures(MoverSlopes.class));
        Map<CyclePair, List<Claim>> byPair = new LinkedHashMap<>();
        draft.results()
                .movers()
                .forEach(mover -> byPair.putIfAbsent(new CyclePair(mover.from(), mover.to()), new ArrayList<>()));
        claims.stream()
                .filter(claim -> !since.contains(claim))
                .forEach(claim -> byPair.entrySet().stream()
                        .filter(entry -> isOf(claim, entry.getKey()))
                        .forEach(entry -> entry.getValue().add(claim)));
        SmallPrint.Builder details = new SmallPrint.Builder().opening(new Paragraph(intro(draft)));
        order(claims, byPair)
                .forEach(pair -> details.under(
                        draft.text(
                                "movers.pair",
                                Map.of(
                                        "from", draft.names().cycle(pair.from()),
                                        "to", draft.names().cycle(pair.to()))),
                        told(draft, byPair.get(pair))));
        section.addAll(details.build());
        return Optional.of(section.build());
    }

    private static List<Block> told(Draft draft, List<Claim> claims) {
        List<Block> told = new ArrayList<>();
        told.add(draft.bulletsUnderHeading(Largest.MOVED_ALIKE.of(claims)));
        draft.rest(Largest.MOVED_ALIKE, claims).ifPresent(told::add);
        return told;
    }

    /** How p and q are made, and which file has all. */
    private static List<Inline> intro(Draft draft) {
        List<Inline> intro = new ArrayList<>();
        intro.add(Inline.text(text(draft, "movers.intro") + " "));
        intro.addAll(List.of(draft.note(draft.text("movers.note"), "movers")));
        return intro;
    }

    private static String text(Draft draft, String key) {
        double alpha = new TestLevel(draft.results().settings().level()).alpha();
        return draft.text(key, Map.of("alpha", draft.numbers().decimal(alpha, 2)));
    }

    private static boolean isOf(Claim claim, CyclePair pair) {
        String cycles = ":" + pair.from() + ":" + pair.to();
        return claim.id().endsWith(cycles) || claim.id().contains(cycles + ":");
    }

    /** The pairs in the order in which the claims speak of them. */
    private static List<CyclePair> order(List<Claim> claims, Map<CyclePair, List<Claim>> byPair) {
        return claims.stream()
                .flatMap(claim -> byPair.keySet().stream()
                        .filter(pair -> isOf(claim, pair) && !byPair.get(pair).isEmpty()))
                .distinct()
                .toList();
    }
}
