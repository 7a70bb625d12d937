package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read against Thursday 28 June 2018. */
class DuesTest {
    private static final LocalDate ON = LocalDate.of(2018, 6, 28);
    private static final Recogniser RECOGNISER =
            new Recogniser(new Vocabulary(List.of(new Vocabulary.Term("UNHCR", OwnerKind.ORGANISATION, List.of()))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        by 15 July                    | 2018-07-15 | 2018-07-15 | DAY
        by 15 May                     | 2019-05-15 | 2019-05-15 | DAY
        by July 15th                  | 2018-07-15 | 2018-07-15 | DAY
        by July 15th, 2019            | 2019-07-15 | 2019-07-15 | DAY
        by the 15th of July 2018      | 2018-07-15 | 2018-07-15 | DAY
        on 15/07/2018                 | 2018-07-15 | 2018-07-15 | DAY
        on 15/07 2018                 | 2018-07-15 | 2018-07-15 | DAY
        by 15.07.18                   | 2018-07-15 | 2018-07-15 | DAY
        by 2018-07-15                 | 2018-07-15 | 2018-07-15 | DAY
        by 07/15/2018                 | 2018-07-15 | 2018-07-15 | DAY
        by Friday                     | 2018-06-29 | 2018-06-29 | DAY
        by Friday 13th                | 2018-07-13 | 2018-07-13 | DAY
        by Monday July 9              | 2018-07-09 | 2018-07-09 | DAY
        tomorrow                      | 2018-06-29 | 2018-06-29 | DAY
        10-12 July                    | 2018-07-10 | 2018-07-12 | DAY
        within the next two weeks     | 2018-06-28 | 2018-07-12 | WEEK
        in the next 10 days           | 2018-06-28 | 2018-07-08 | DAY
        28 July to 3 August           | 2018-07-28 | 2018-08-03 | DAY
        next September                | 2018-09-01 | 2018-09-30 | MONTH
        this week                     | 2018-06-28 | 2018-06-29 | WEEK
        next week                     | 2018-07-02 | 2018-07-06 | WEEK
        by the end of next week       | 2018-07-06 | 2018-07-06 | WEEK
        by the end of the week        | 2018-06-29 | 2018-06-29 | WEEK
        in the first week of July     | 2018-07-01 | 2018-07-07 | WEEK
        within two weeks              | 2018-06-28 | 2018-07-12 | WEEK
        in 10 days                    | 2018-07-08 | 2018-07-08 | DAY
        within 3 working days         | 2018-06-28 | 2018-07-03 | DAY
        in July                       | 2018-07-01 | 2018-07-31 | MONTH
        during April                  | 2019-04-01 | 2019-04-30 | MONTH
        in late July                  | 2018-07-21 | 2018-07-31 | MONTH
        in early July                 | 2018-07-01 | 2018-07-10 | MONTH
        mid-July                      | 2018-07-11 | 2018-07-15 | MONTH
        by end of July                | 2018-07-21 | 2018-07-31 | MONTH
        end July                      | 2018-07-21 | 2018-07-31 | MONTH
        by the end of the month       | 2018-06-21 | 2018-06-30 | MONTH
        next month                    | 2018-07-01 | 2018-07-31 | MONTH
        by July/August                | 2018-07-01 | 2018-08-31 | MONTH
        in Q4                         | 2018-10-01 | 2018-12-31 | QUARTER
        in Q1                         | 2019-01-01 | 2019-03-31 | QUARTER
        in Q4 2018                    | 2018-10-01 | 2018-12-31 | QUARTER
        in the third quarter of 2018  | 2018-07-01 | 2018-09-30 | QUARTER
        by next quarter               | 2018-07-01 | 2018-09-30 | QUARTER
        in Spring/Summer 2019         | 2019-03-01 | 2019-08-31 | SEASON
        by winter 2018                | 2018-12-01 | 2019-02-28 | SEASON
        this year                     | 2018-01-01 | 2018-12-31 | YEAR
        in 2020                       | 2020-01-01 | 2020-12-31 | YEAR
        by mid-2019                   | 2019-05-01 | 2019-06-30 | YEAR
        by the end of the year        | 2018-09-01 | 2018-12-31 | YEAR
        """)
    void readsADeadlineAgainstTheMeeting(String phrase, LocalDate from, LocalDate to, DuePrecision precision) {
        Due expected = new Due(phrase, from, to, precision);
        Mention<Due> due =
                RECOGNISER.action("UNHCR to send the list " + phrase, ON).due();
        assertThat(due).isEqualTo(new Mention<>(expected, 23, 23 + phrase.length()));
        assertThat(RECOGNISER.due(phrase, ON)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finalise the Q4 factsheet",
                "share the April figures",
                "review the minutes (31 May 2018)",
                "invite 25-30 attendees",
                "test the 2 electronic forms",
                "compare with 2,744 in the table",
                "explain what was identified in late 2016",
                "add the data of last year",
                "add the arrivals from 3 July",
                "add the arrivals since January 2019",
                "publish version 9.2",
                "send it by 31 June",
                "send it by 45/13/2018",
                "correct the figures published in July",
                "update the sheet every 1st of the month",
                "print the 2019 plan",
                "send the figures by the 5th of every month",
                "may march to the sun",
                "count 10 to 20 interviews"
            })
    void seesNoDeadlineIn(String task) {
        assertThat(RECOGNISER.action("UNHCR to " + task, ON).due()).isNull();
    }

    @Test
    void theDeadlineWinsOverOtherDates() {
        Due due = RECOGNISER
                .action("UNHCR to send the data collected in July by 15 August", ON)
                .dueSaid();
        assertThat(due).isNotNull().extracting(Due::phrase).isEqualTo("by 15 August");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before the next meeting", "by the next IM meeting", "once the names are in"})
    void someDeadlinesHangOnAnEvent(String phrase) {
        assertThat(RECOGNISER.action("UNHCR to publish " + phrase, ON).dueSaid())
                .isEqualTo(new Due(phrase, null, null, DuePrecision.EVENT));
    }

    @ParameterizedTest
    @CsvSource({
        "due:30jul, 2018-07-30",
        "due:eom, 2018-06-30",
        "due:2018-08-01, 2018-08-01",
        "due: mid-July, 2018-07-15"
    })
    void aDueSetByHandCounts(String written, LocalDate to) {
        Due due = RECOGNISER.action("UNHCR to send it by 3 July " + written, ON).dueSaid();
        assertThat(due).isNotNull().extracting(Due::to).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "30apr, 2019-04-30",
        "30 April 2018, 2018-04-30",
        "friday, 2018-06-29",
        "eom, 2018-06-30",
        "July, 2018-07-31",
        "15 juin 2019, 2019-06-15",
        "12 de marzo de 2019, 2019-03-12",
        "15th, 2018-07-15"
    })
    void readsADueTypedByHand(String words, LocalDate to) {
        assertThat(RECOGNISER.due(words, ON)).get().extracting(Due::to).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 June", "UNHCR", "12", "the list by Friday"})
    void otherWordsAreNoDue(String words) {
        assertThat(RECOGNISER.due(words, ON)).isEmpty();
    }
}
