package org.rapporteur.followup.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.FilterQuery;
import org.rapporteur.fx.FilterKey;
import org.rapporteur.fx.I18n;

/** What the filter box of the follow-ups understands, with what it offers. */
final class FilterKeys {
    private FilterKeys() {}

    /** @param answer the newest one */
    static List<FilterKey> of(I18n texts, Supplier<FollowUpsModel.Answer> answer) {
        return List.of(
                FilterKey.of("agency", texts.text("key.agency"), () -> agencies(answer.get())),
                key(texts, "is", answer, () -> FilterQuery.STATES),
                key(texts, "due", answer, () -> FilterQuery.DUES),
                FilterKey.of(
                        "topic", texts.text("key.topic"), () -> answer.get().topics()),
                key(texts, "raised", answer, () -> meetings(answer.get())),
                FilterKey.of("owner", texts.text("key.owner"), () -> Stream.concat(
                                agencies(answer.get()).stream(), Stream.of("nobody"))
                        .toList()),
                key(texts, "slipped", answer, () -> FilterQuery.SLIPS));
    }

    private static FilterKey key(
            I18n texts, String name, Supplier<FollowUpsModel.Answer> answer, Supplier<List<String>> values) {
        return new FilterKey(name, texts.text("key." + name), values, value -> new FilterQuery(
                        answer.get().today())
                .isUnderstood(name, value));
    }

    private static List<String> agencies(FollowUpsModel.Answer answer) {
        return answer.agencies().stream().map(AgencyCount::agency).distinct().toList();
    }

    private static List<String> meetings(FollowUpsModel.Answer answer) {
        return answer.meetings().stream()
                .map(meeting -> meeting.date().toString())
                .distinct()
                .toList();
    }
}
