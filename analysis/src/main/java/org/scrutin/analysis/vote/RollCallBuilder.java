package org.scrutin.analysis.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a roll call together by the names of its parts. What is not said is empty; the kind is a whole text. */
public final class RollCallBuilder {

    private final RollCallId id;
    private final LocalDate date;
    private String source = "";
    private String meeting = "";
    private String session = "";
    private String body = "";
    private RollCallKind kind = RollCallKind.WHOLE;
    private List<String> topics = List.of();
    private Optional<String> topic = Optional.empty();
    private String series = "";
    private String paragraph = "";
    private Optional<RollCallId> wholeText = Optional.empty();
    private LocalText title = LocalText.EMPTY;
    private LocalText subject = LocalText.EMPTY;
    private Optional<RollCallResult> result = Optional.empty();
    private Optional<MajorityRule> majority = Optional.empty();
    private Optional<ChoiceCounts> announced = Optional.empty();

    /**
     * A roll call of which nothing else is known yet.
     *
     * @param id its identity
     * @param date its day
     */
    public RollCallBuilder(RollCallId id, LocalDate date) {
        this.id = id;
        this.date = date;
    }

    /** A copy to be changed. */
    public static RollCallBuilder of(RollCall rollCall) {
        return of(rollCall, rollCall.id());
    }

    /** A copy under another id, to be changed. */
    public static RollCallBuilder of(RollCall rollCall, RollCallId other) {
        RollCallBuilder copy = new RollCallBuilder(other, rollCall.date())
                .source(rollCall.source())
                .meeting(rollCall.meeting())
                .session(rollCall.session())
                .body(rollCall.body())
                .kind(rollCall.kind())
                .topics(rollCall.topics())
                .series(rollCall.series())
                .paragraph(rollCall.paragraph())
                .wholeText(rollCall.wholeText())
                .title(rollCall.title())
                .subject(rollCall.subject())
                .result(rollCall.result())
                .majority(rollCall.majority())
                .announced(rollCall.announced());
        copy.topic = Optional.of(rollCall.topic());
        return copy;
    }

    public RollCallBuilder source(String file) {
        source = file;
        return this;
    }

    public RollCallBuilder meeting(String identity) {
        meeting = identity;
        return this;
    }

    public RollCallBuilder session(String number) {
        session = number;
        return this;
    }

    public RollCallBuilder body(String voting) {
        body = voting;
        return this;
    }

    public RollCallBuilder kind(RollCallKind putToTheVote) {
        kind = putToTheVote;
        return this;
    }

    /** All topics; the first is the primary one. */
    public RollCallBuilder topics(List<String> primaryFirst) {
        topics = List.copyOf(primaryFirst);
        topic = Optional.empty();
        return this;
    }

    /** All topics, and which of them is the primary one; empty where none is. */
    public RollCallBuilder topics(String primary, List<String> all) {
        topics = List.copyOf(all);
        topic = Optional.of(primary);
        return this;
    }

    public RollCallBuilder series(String identity) {
        series = identity;
        return this;
    }

    public RollCallBuilder paragraph(String number) {
        paragraph = number;
        return this;
    }

    public RollCallBuilder wholeText(Optional<RollCallId> whole) {
        wholeText = whole;
        return this;
    }

    public RollCallBuilder title(LocalText text) {
        title = text;
        return this;
    }

    public RollCallBuilder subject(LocalText text) {
        subject = text;
        return this;
    }

    public RollCallBuilder result(Optional<RollCallResult> said) {
        result = said;
        return this;
    }

    public RollCallBuilder majority(Optional<MajorityRule> rule) {
        majority = rule;
        return this;
    }

    public RollCallBuilder announced(Optional<ChoiceCounts> totals) {
        announced = totals;
        return this;
    }

    /** The roll call. */
    public RollCall build() {
        return new RollCall(
                id,
                source,
                date,
                meeting,
                session,
                body,
                kind,
                topic.orElse(topics.isEmpty() ? "" : topics.get(0)),
                topics,
                series,
                paragraph,
                wholeText,
                title,
                subject,
                result,
                majority,
                announced);
    }
}
