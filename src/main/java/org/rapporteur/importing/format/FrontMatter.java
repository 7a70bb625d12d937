package org.rapporteur.importing.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What site generators put before a text: fields between two lines of dashes, of which only the title is for readers. */
final class FrontMatter {
    private static final Pattern FIELDS =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?:[\\w-]+:.*\\R|[ \\t-].*\\R)+)---[ \\t]*\\R");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    private FrontMatter() {}

    /** The text with its title as a heading in place of such fields; line numbers stay. */
    static String without(String text) {
        Matcher fields = FIELDS.matcher(text);
        if (!fields.find()) {
            return text;
        }
        Matcher title = TITLE.matcher(fields.group(1));
        String heading = title.find() && !title.group(1).isBlank() ? "# " + title.group(1) : "";
        long lines = fields.group().lines().count();
        return heading + "\n".repeat((int) lines) + text.substring(fields.end());
    }
}
