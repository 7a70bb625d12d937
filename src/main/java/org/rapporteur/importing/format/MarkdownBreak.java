package org.rapporteur.importing.format;

import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.FollowingLabels;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.ListMarker;

/** What a line break within a paragraph of Markdown means: "Place: Beira" below "Date: 3 May" is a line of its own. */
final class MarkdownBreak {
    /** A name or a few words with a capital, and a colon. */
    private static final Pattern HEAD = Pattern.compile("\\p{Lu}[^:.;,!?]{1,40}?\\s?:\\s+(?=\\p{L})");

    private MarkdownBreak() {}

    /** True where a label, a letter or number of a list, a name that is called, or a bar of a table begins a line behind it. */
    static boolean parts(String before, Node lineBreak) {
        String next = lineBehind(lineBreak);
        boolean rows = before.indexOf('|') > 0 && (next.indexOf('|') > 0 || BarRow.isRule(next));
        return ListMarker.of(next) != null
                || FollowingLabels.isLabel(next)
                || Labels.startsWithLabel(next)
                || ActionLines.isMarked(next)
                || next.startsWith("|")
                || next.startsWith("@")
                || isBoldLabel(lineBreak.getNext())
                || (isHeaded(before) && isHeaded(next))
                || rows;
    }

    /** The words up to the next break, whatever marks they bear. */
    private static String lineBehind(Node lineBreak) {
        StringBuilder line = new StringBuilder();
        for (Node node = lineBreak.getNext();
                node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak);
                node = node.getNext()) {
            Node words = node;
            while (words instanceof Emphasis || words instanceof StrongEmphasis || words instanceof Link) {
                words = words.getFirstChild();
            }
            line.append(words instanceof Text text ? text.getLiteral() : "");
        }
        return line.toString();
    }

    /** "**Wells**:" in front of a line. */
    private static boolean isBoldLabel(@Nullable Node first) {
        if (!(first instanceof StrongEmphasis) || !(first.getFirstChild() instanceof Text label)) {
            return false;
        }
        boolean behind =
                first.getNext() instanceof Text text && text.getLiteral().startsWith(":");
        return behind || label.getLiteral().endsWith(":");
    }

    /** "Ana : print the map": two such lines are two entries. */
    private static boolean isHeaded(String line) {
        return HEAD.matcher(line).lookingAt();
    }
}
