package org.scrutin.jobs.load.record.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Choice;

/**
 * Puts a draft into the words and the order of its form.
 *
 * @param draft the record
 */
record Print(Draft draft) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
    private static final List<String> HAN = List.of("一", "二", "三", "四", "五", "六");

    /** The symbol at the head of the document. */
    String symbol() {
        return fields(0).get("symbol");
    }

    /** The pieces of the record, in order. */
    List<Block> blocks() {
        return switch (draft.form()) {
            case CONFERENCE -> conference();
            case COMMITTEE -> committee();
            case ASSEMBLY, COUNCIL -> meeting();
            case PRESS -> press();
            case LIBRARY -> library();
        };
    }

    private List<Block> conference() {
        List<Block> blocks = new ArrayList<>(List.of(lines("conference.head", fields(0))));
        int number = 1;
        for (int i = 0; i < draft.votes().size(); i++) {
            if (i == 1 && !draft.votes().get(i).isSilent()) {
                blocks.add(prose("conference.filler", with(fields(i), "n", Integer.toString(number++))));
            }
            boolean dated = draft.votes().get(i).isDated();
            if (!draft.votes().get(i).isSilent()) {
                blocks.add(prose(
                        dated ? "conference.vote" : "conference.undated",
                        with(fields(i), "n", Integer.toString(number++))));
            }
            blocks.addAll(lists(draft.votes().get(i)));
        }
        return blocks;
    }

    private List<Block> committee() {
        List<Block> blocks =
                new ArrayList<>(List.of(lines("committee.head", fields(0)), prose("committee.opening", fields(0))));
        boolean lettered =
                draft.layout().items() == Layout.Items.LETTERED && draft.votes().size() > 1;
        if (lettered) {
            blocks.add(prose("committee.items", with(fields(0), "n", "2")));
        }
        for (int i = 0; i < draft.votes().size(); i++) {
            Map<String, String> fields = with(fields(i), "n", Integer.toString(i + 2));
            fields.put(
                    "outcome",
                    outcome(
                            lettered ? "committee.item" : "committee",
                            draft.votes().get(i)));
            fields.put("letter", draft.tongue().text("item.letters").substring(i, i + 1));
            if (!draft.votes().get(i).isSilent()) {
                blocks.add(prose(lettered ? "committee.item" : "committee.vote", fields));
            }
            blocks.addAll(lists(draft.votes().get(i)));
        }
        return blocks;
    }

    private List<Block> meeting() {
        String form = draft.form().key();
        List<Block> blocks = new ArrayList<>(List.of(lines(form + ".head", fields(0))));
        for (int i = 0; i < draft.votes().size(); i++) {
            DraftVote vote = draft.votes().get(i);
            Map<String, String> fields = fields(i);
            fields.put("became", "");
            if (vote.isAdopted() && draft.tongue().has(form + ".became")) {
                fields.put("became", draft.tongue().fill(form + ".became", fields));
            }
            if (!vote.isSilent()) {
                blocks.add(prose(form + ".call", fields));
                blocks.add(prose(form + ".taken", fields));
            }
            blocks.addAll(lists(vote));
            if (!vote.isSilent()) {
                blocks.add(prose(form + ".result", fields));
            }
            if (!vote.note().isEmpty()) {
                blocks.add(new Block(
                        draft.tongue().fill(form + ".note", with(fields, "state", vote.note())), Block.Style.PROSE));
            }
        }
        blocks.add(prose(form + ".close", fields(0)));
        blocks.add(lines("meeting.rose", fields(0)));
        return blocks;
    }

    private List<Block> press() {
        List<Block> blocks = new ArrayList<>(List.of(lines("press.head", fields(0))));
        for (int i = 0; i < draft.votes().size(); i++) {
            DraftVote vote = draft.votes().get(i);
            Map<String, String> fields = fields(i);
            fields.put("outcome", outcome(draft.tongue().has("press.text.adopted") ? "press.text" : "press", vote));
            totals(vote.told(), fields);
            blocks.add(prose("press.text", fields));
        }
        for (int i = 0; i < draft.votes().size(); i++) {
            Map<String, String> fields = fields(i);
            if (!draft.votes().get(i).isSilent()) {
                blocks.add(lines("press.annex", fields));
                blocks.add(lines("press.title", fields));
                blocks.add(prose("press.result", fields));
            }
            blocks.addAll(lists(draft.votes().get(i)));
            blocks.add(lines("press.end", fields));
        }
        return blocks;
    }

    private List<Block> library() {
        DraftVote vote = draft.votes().get(0);
        List<Block> blocks = new ArrayList<>(List.of(lines("library.page", fields(0))));
        Map<Double, String> byPlace = new TreeMap<>();
        vote.lists()
                .forEach((choice, list) -> list.items().forEach(item -> {
                    double at = item.at();
                    while (byPlace.containsKey(at)) {
                        at = Math.nextUp(at);
                    }
                    String letter = choice == Choice.ABSENT ? "" : choice.letter() + " ";
                    byPlace.put(
                            at,
                            (item.before().isEmpty() ? "" : item.before() + "\n")
                                    + letter
                                    + item.text().toUpperCase(Locale.ROOT));
                }));
        byPlace.values().forEach(line -> blocks.add(new Block(line, Block.Style.ROW)));
        blocks.add(lines("library.foot", fields(0)));
        return blocks;
    }

    private List<Block> lists(DraftVote vote) {
        List<Block> blocks = new ArrayList<>();
        for (DraftList list : vote.lists().values()) {
            if (list.choice() != Choice.ABSENT || draft.form().printsAbsent()) {
                String heading = list.heading() + draft.tongue().text("colon");
                String names = names(list);
                if (draft.layout().heading() == Layout.Heading.OWN_LINE) {
                    blocks.add(new Block(heading, Block.Style.LINES));
                    blocks.add(new Block(names, Block.Style.NAMES));
                } else {
                    blocks.add(new Block(heading + " " + names, Block.Style.NAMES));
                }
            }
        }
        return blocks;
    }

    private String names(DraftList list) {
        Tongue tongue = draft.tongue();
        StringBuilder names = new StringBuilder();
        List<Item> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            names.append(item.before().isEmpty() ? "" : "\n" + item.before() + "\n");
            names.append(item.text());
            if (i + 1 < items.size()) {
                boolean last = i + 2 == items.size()
                        && item.join() == Item.Join.SIGN
                        && draft.layout().last() == Layout.Last.CONJUNCTION;
                names.append(between(last ? Item.Join.CONJUNCTION : item.join()));
            }
        }
        boolean closed = draft.layout().end() == Layout.End.SIGN || draft.form().isReport();
        return (items.isEmpty() ? tongue.text("nobody") : names.toString()) + (closed ? tongue.text("end") : "");
    }

    private String between(Item.Join join) {
        Tongue tongue = draft.tongue();
        boolean semicolon = draft.layout().sign() == Layout.Sign.SEMICOLON;
        return switch (join) {
            case SIGN ->
                semicolon ? (tongue == Tongue.AR ? "؛ " : tongue == Tongue.ZH ? "；" : "; ") : tongue.text("separator");
            case CONJUNCTION -> tongue.text("conjunction");
            case BLANK -> " ";
            case NOTHING -> "";
        };
    }

    private Block lines(String key, Map<String, String> fields) {
        return new Block(draft.tongue().fill(key, fields), Block.Style.LINES);
    }

    private Block prose(String key, Map<String, String> fields) {
        return new Block(draft.tongue().fill(key, fields), Block.Style.PROSE);
    }

    private String outcome(String form, DraftVote vote) {
        String word = vote.isAdopted() ? ".adopted" : ".rejected";
        String own = form + word;
        return draft.tongue().text(draft.tongue().has(own) ? own : draft.form().key() + word);
    }

    /** A session of the General Assembly opens in September. */
    private static int session(LocalDate day) {
        return day.getYear() - (day.getMonthValue() < 9 ? 1946 : 1945);
    }

    private static void totals(Map<Choice, String> totals, Map<String, String> fields) {
        fields.put("yes", totals.get(Choice.YES));
        fields.put("no", totals.get(Choice.NO));
        fields.put("abstain", totals.get(Choice.ABSTAIN));
        fields.put("absent", totals.get(Choice.ABSENT));
    }

    private static Map<String, String> with(Map<String, String> fields, String key, String value) {
        fields.put(key, value);
        return fields;
    }

    private Map<String, String> fields(int number) {
        Map<String, String> fields = new TreeMap<>();
        DraftVote vote = draft.votes().get(number);
        int year = draft.day().getYear();
        String session = Integer.toString(Math.max(1, session(draft.day())));
        fields.put("n", Integer.toString(number + 1));
        fields.put("year", Integer.toString(year));
        fields.put("session", session);
        fields.put("day", Integer.toString(draft.day().getDayOfMonth()));
        fields.put("last", Integer.toString(draft.day().lengthOfMonth()));
        fields.put("month", draft.tongue().list("months").get(draft.day().getMonthValue() - 1));
        fields.put("iso", draft.day().toString());
        fields.put("meeting", Integer.toString(14 + number));
        fields.put("number", draft.form() == Form.PRESS ? "11035" : Integer.toString(17 + number));
        fields.put("roman", ROMAN.get(number));
        fields.put("han", HAN.get(number));
        fields.put(
                "ordinal",
                draft.tongue().has("ordinals") ? draft.tongue().list("ordinals").get(number) : "");
        fields.put(
                "symbol",
                switch (draft.form()) {
                    case CONFERENCE -> "A/CONF.999/" + year + "/9";
                    case COMMITTEE -> "A/" + session + "/410";
                    case ASSEMBLY -> "A/" + session + "/PV.50";
                    // More states voted in the Assembly than a council has seats.
                    case COUNCIL -> "T/PV.8422";
                    case PRESS -> (draft.tongue() == Tongue.FR || draft.tongue() == Tongue.ES ? "AG" : "GA") + "/11035";
                    case LIBRARY -> "A/RES/" + session + "/17";
                });
        fields.put(
                "outcome",
                draft.form() == Form.LIBRARY ? "" : outcome(draft.form().key(), vote));
        fields.put(
                "total",
                Integer.toString(
                        vote.real().cast().size() + vote.real().absent().size()));
        totals(vote.totals(), fields);
        if (vote.isAgainstFirst()) {
            fields.put("yes", vote.totals().get(Choice.NO));
            fields.put("no", vote.totals().get(Choice.YES));
        }
        return fields;
    }
}
