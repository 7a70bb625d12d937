package org.rapporteur.importing.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.head.GroupTitle;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Labels.Place;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Times;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.presence.AttendanceTable;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.recognition.Dates;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Mention;

/**
 * Puts the head of a form back together whose lines ran into one another: several labels in one line with their values,
 * or a run of labels whose values follow behind all of them, in the same line or the next.
 */
public final class LabelRuns {
    private static final int WITHIN = 12;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_TITLE = 120;
    /** So many lines on top may be a letterhead. */
    private static final int TITLES = 4;

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s+\\p{Lu})");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)1[.)]\\s");

    private final List<Line> result = new ArrayList<>();
    private final List<Line> held = new ArrayList<>();
    private List<Field> waiting = List.of();
    /** The rows of a table go on. */
    private boolean inTable;

    private LabelRuns() {}

    /** The lines, with such heads taken apart: one line for a title, one for each label with its value. */
    public static List<Line> apart(List<Line> lines) {
        LabelRuns runs = new LabelRuns();
        for (int i = 0; i < lines.size(); i++) {
            if (i < WITHIN && lines.get(i).text().length() <= LONGEST) {
                runs.take(lines.get(i));
            } else {
                runs.release();
                runs.result.add(lines.get(i));
            }
        }
        runs.release();
        return runs.result;
    }

    private void take(Line line) {
        String text = line.text();
        if (waiting.isEmpty() && Letterhead.arePairs(line.cells())) {
            result.addAll(Letterhead.pairs(line));
            return;
        }
        if (!waiting.isEmpty()) {
            if (hasDay(text)) {
                result.addAll(valued(line, waiting, text));
                release();
            } else {
                held.add(line);
            }
            return;
        }
        inTable = Letterhead.isRow(line)
                && (inTable
                        || TableHead.is(line)
                        || AttendanceTable.isHead(Letterhead.parts(line))
                        || isBelowAttendance());
        List<String> titles = result.size() < TITLES && !inTable ? Letterhead.titles(line) : List.of();
        if (!titles.isEmpty()) {
            titles.forEach(title -> take(line.saying(title)));
            return;
        }
        List<Place> places = line.item() == null ? Labels.places(text) : List.of();
        List<Field> empty = emptyRun(text, places);
        if (empty.size() > 1) {
            addTitle(line, text.substring(0, places.getFirst().start()));
            between(text, places).forEach(words -> held.add(line.saying(words)));
            String rest = text.substring(places.getLast().end()).strip();
            if (hasDay(rest)) {
                result.addAll(valued(line, empty, rest));
            } else {
                waiting = empty;
                if (!rest.isEmpty()) {
                    held.add(line.saying(rest));
                }
            }
        } else if (places.size() > 1
                || (places.size() == 1 && (isAgenda(text, places.getFirst()) || isTitled(text, places.getFirst())))) {
            addTitle(line, text.substring(0, places.getFirst().start()));
            result.addAll(labelled(line, places));
        } else {
            result.add(line);
        }
    }

    /** Labels that nobody knows, among those that are known: no field, and not lost either. */
    private static List<String> between(String text, List<Place> places) {
        return IntStream.range(1, places.size())
                .mapToObj(i -> text.substring(
                                places.get(i - 1).end(), places.get(i).start())
                        .strip())
                .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** The line above says that those follow who were there. */
    private boolean isBelowAttendance() {
        return !result.isEmpty() && Labels.alone(result.getLast().text()) == Field.PRESENT;
    }

    /** What stood between the labels and their values comes behind them. */
    private void release() {
        waiting = List.of();
        result.addAll(held);
        held.clear();
    }

    /** An agenda in one line with its items. */
    private static boolean isAgenda(String text, Place first) {
        return first.field() == Field.AGENDA && first.start() == 0 && InlineLists.isList(text.substring(first.end()));
    }

    private static boolean isTitled(String text, Place first) {
        String title = text.substring(0, first.start()).strip();
        return !title.isEmpty() && GroupTitle.isAboutMinutes(title) && HeadingShape.fits(title);
    }

    private static boolean hasDay(String text) {
        return When.dated(text) != null;
    }

    private void addTitle(Line line, String title) {
        String words = title.strip();
        if (!words.isEmpty()) {
            boolean heading = words.length() <= LONGEST_TITLE && HeadingShape.fits(words);
            result.add(line.saying(words).withLevel(heading ? 1 : 0));
        }
    }

    /** The fields of a line in which labels follow each other with nothing between, or fewer than two. */
    private static List<Field> emptyRun(String text, List<Place> places) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean last = i == places.size() - 1;
            boolean bare = !text.substring(place.start(), place.end()).endsWith(":");
            if (!last
                    && !bare
                    && !text.substring(place.end(), places.get(i + 1).start()).isBlank()) {
                return List.of();
            }
            fields.add(place.field());
        }
        boolean nothingElse =
                !places.isEmpty() && text.substring(places.getLast().end()).isBlank();
        boolean three = fields.size() > 2 && fields.contains(Field.DATE);
        return fields.size() > 1 && (nothingElse || three) ? fields : List.of();
    }

    private static List<Line> labelled(Line line, List<Place> places) {
        List<Line> found = new ArrayList<>();
        String text = line.text();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1).start() : text.length();
            String value = text.substring(places.get(i).end(), end).strip();
            if (places.get(i).field() == Field.AGENDA) {
                found.add(line.saying(text.substring(
                                places.get(i).start(), places.get(i).end()))
                        .withLevel(1));
                if (!value.isEmpty()) {
                    found.addAll(InlineLists.apart(line.saying(value)));
                }
            } else {
                found.add(line.saying(text.substring(places.get(i).start(), end).strip()));
            }
        }
        return found;
    }

    /** Values in the order of their labels: each takes what looks like it, free words go to the label they stand at. */
    private static List<Line> valued(Line line, List<Field> fields, String values) {
        List<Line> found = new ArrayList<>();
        String rest = values.strip();
        int from = wordFields(fields);
        int day = startOfDay(rest);
        if (from != 1 && day > 0) {
            // Words of several labels, or of none: which belong to which cannot be told.
            found.add(line.saying(rest.substring(0, day)));
            rest = rest.substring(day);
        }
        for (int i = from == 1 ? 0 : from; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field == Field.AGENDA || rest.isEmpty()) {
                continue;
            }
            int end = valueEnd(field, rest, nextNeedsDay(fields, i), i == fields.size() - 1);
            if (end > 0) {
                found.add(line.saying(
                        Labels.name(field) + ": " + rest.substring(0, end).strip()));
                rest = rest.substring(end).replaceFirst("^[\\s.;,]+", "");
            }
        }
        if (fields.contains(Field.AGENDA) && !rest.isEmpty()) {
            found.add(line.saying(Labels.name(Field.AGENDA)).withLevel(1));
        }
        if (!rest.isEmpty()) {
            found.addAll(InlineLists.apart(line.saying(rest)));
        }
        return found;
    }

    /** How many fields of free words stand before the first date or time. */
    private static int wordFields(List<Field> fields) {
        int i = 0;
        while (i < fields.size()
                && fields.get(i) != Field.DATE
                && fields.get(i) != Field.NEXT
                && fields.get(i) != Field.TIME) {
            i++;
        }
        return i;
    }

    private static boolean nextNeedsDay(List<Field> fields, int i) {
        return i + 1 < fields.size() && (fields.get(i + 1) == Field.DATE || fields.get(i + 1) == Field.NEXT);
    }

    private static int valueEnd(Field field, String rest, boolean dayFollows, boolean last) {
        return switch (field) {
            case DATE, NEXT -> endOfDay(rest);
            case TIME -> endOfTime(rest);
            default -> {
                int end = dayFollows ? startOfDay(rest) : endOfWords(rest);
                yield end < 0 ? (last ? rest.length() : 0) : end;
            }
        };
    }

    private static @Nullable Mention<Due> day(String text) {
        for (Mention<Due> mention : Dates.in(text, ANY_DAY)) {
            if (mention.what().precision() == DuePrecision.DAY
                    && mention.what().phrase().matches(".*\\d{2,4}.*")) {
                return mention;
            }
        }
        return null;
    }

    private static int startOfDay(String rest) {
        Mention<Due> day = day(rest);
        return day == null ? -1 : day.start();
    }

    private static int endOfDay(String rest) {
        Mention<Due> day = day(rest);
        return day != null && day.start() < 20 ? day.end() : 0;
    }

    private static int endOfTime(String rest) {
        Times.Found time = Times.in(rest);
        return time != null && time.start() < 8 ? time.end() : 0;
    }

    /** Words go to the end of their sentence, or to where a numbered list begins. */
    private static int endOfWords(String rest) {
        Matcher sentence = SENTENCE_END.matcher(rest);
        Matcher numbered = NUMBERED.matcher(rest);
        int stop = sentence.find() ? sentence.end() : -1;
        int list = numbered.find() ? numbered.start() : -1;
        return stop < 0 || (list >= 0 && list < stop) ? list : stop;
    }
}
