package org.rapporteur.followup.ui;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.OwnerMode;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;

/** The conditions of a filter in words: one a chip, and all of them as a line for an export. Pure. */
final class FilterWords {
    private final I18n texts;

    /**
     * A condition.
     *
     * @param text as the chip says it: "agency: UNICEF"
     * @param without the filter without it
     */
    record Condition(String text, FollowUpFilter without) {}

    FilterWords(I18n texts) {
        this.texts = texts;
    }

    List<Condition> conditions(FollowUpFilter filter, List<FollowUpsModel.MeetingName> meetings) {
        List<Condition> found = new ArrayList<>();
        for (String agency : filter.agencies()) {
            List<String> others = filter.agencies().stream()
                    .filter(one -> !one.equals(agency))
                    .toList();
            FollowUpFilter without = filter.withAgencies(others);
            found.add(new Condition(
                    texts.text("filter.agency", agency), others.isEmpty() ? without.withMode(OwnerMode.ANY) : without));
        }
        if (filter.state() != FollowUpFilter.State.ANY) {
            found.add(new Condition(
                    texts.text("filter.is", texts.text("state." + filter.state())),
                    filter.withState(FollowUpFilter.State.ANY)));
        }
        if (filter.dueFrom() != null || filter.dueTo() != null) {
            found.add(new Condition(due(filter), filter.withDue(null, null)));
        }
        String topic = filter.topic();
        if (topic != null) {
            found.add(new Condition(texts.text("filter.topic", topic), filter.withTopic(null)));
        }
        Long meeting = filter.meetingId();
        if (meeting != null) {
            String date = meetings.stream()
                    .filter(one -> one.id() == meeting)
                    .map(one -> Days.full(one.date()))
                    .findFirst()
                    .orElse("");
            found.add(new Condition(texts.text("filter.meeting", date), filter.withMeeting(null)));
        }
        return found;
    }

    /** All conditions on one line; empty for the filter that lets everything through. */
    String of(FollowUpFilter filter, List<FollowUpsModel.MeetingName> meetings) {
        List<String> words = new ArrayList<>(
                conditions(filter, meetings).stream().map(Condition::text).toList());
        if (!filter.agencies().isEmpty()) {
            words.add(texts.text("mode." + filter.mode()));
        }
        if (!filter.words().isBlank()) {
            words.add("“" + filter.words().strip() + "”");
        }
        return String.join(", ", words);
    }

    private String due(FollowUpFilter filter) {
        if (filter.dueFrom() == null) {
            return texts.text("filter.due.to", Days.brief(filter.dueTo()));
        }
        return filter.dueTo() == null
                ? texts.text("filter.due.from", Days.brief(filter.dueFrom()))
                : texts.text("filter.due.between", Days.brief(filter.dueFrom()), Days.brief(filter.dueTo()));
    }
}
