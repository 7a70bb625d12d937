package org.rapporteur.importing.format;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels;

/**
 * What site generators put before a text: fields between two lines of dashes, of which readers want the title and the labels of a
 * head ("venue"); the date of publication only where the text has none.
 */
final class FrontMatter {
    private static final Pattern FIELDS =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?:[\\w.-]+ ?:.*\\R|[ \\t-].*\\R|\\R)+)---[ \\t]*\\R");
    /** The same of a site made with TOML: "+++", title = "…", tables in square brackets. */
    private static final Pattern TOML = Pattern.compile(
            "\\A\\uFEFF?\\+{3}[ \\t]*\\R((?:[\\w.-]+[ \\t]*=.*\\R|\\[.*\\R|[ \\t\\]\"'].*\\R|\\R)+)\\+{3}[ \\t]*\\R");

    private static final Pattern EQUALS = Pattern.compile("(?m)^([\\w.-]+)[ \\t]*=[ \\t]*");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    private static final Pattern DATE = Pattern.compile("(?m)^date:[ \\t]*[\"']?(\\d{4}-\\d{2}-\\d{2}).*$");
    private static final Pattern FIELD =
            Pattern.compile("^(?<name>[\\w -]{2,30}):[ \\t]*[\"']?(?<value>[^\"'\\[{].*?)[\"']?[ \\t]*$");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    /** A day among so many lines on top is more likely that of the meeting than the day of publication. */
    private static final int HEAD = 15;

    private FrontMatter() {}

    /** The text with its title as a heading in place of such fields; line numbers stay. */
    static String without(String text) {
        Matcher yaml = FIELDS.matcher(text);
        Matcher toml = TOML.matcher(text);
        boolean plain = yaml.find();
        if (!plain && !toml.find()) {
            return text;
        }
        Matcher fields = plain ? yaml : toml;
        String written =
                plain ? fields.group(1) : EQUALS.matcher(fields.group(1)).replaceAll("$1: ");
        Matcher title = TITLE.matcher(written);
        String heading = title.find() && !title.group(1).isBlank() ? "# " + title.group(1) : "";
        String body = text.substring(fields.end());
        StringBuilder known = new StringBuilder();
        Set<Labels.Field> named = EnumSet.noneOf(Labels.Field.class);
        written.lines().forEach(line -> {
            Matcher field = FIELD.matcher(line);
            Labels.Field name = field.matches() ? Labels.alone(field.group("name")) : null;
            if (name != null && !ISO.matcher(field.group("value")).lookingAt()) {
                named.add(name);
                known.append("\n\n").append(field.group("name")).append(": ").append(field.group("value"));
            }
        });
        Matcher date = DATE.matcher(written);
        boolean dated = YEAR.matcher(heading).find()
                || body.lines().limit(HEAD).anyMatch(line -> YEAR.matcher(line).find());
        String day = !named.contains(Labels.Field.DATE) && !dated && date.find() ? "\n\nDate: " + date.group(1) : "";
        int added = (int) (day + known).chars().filter(c -> c == '\n').count();
        int lines = (int) fields.group().lines().count() - added;
        return heading + day + known + "\n".repeat(Math.max(1, lines)) + body;
    }
}
