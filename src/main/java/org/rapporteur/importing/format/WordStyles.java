package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.format.WordNumbering.Place;
import org.w3c.dom.Element;

/** What the styles of a Word document say, each with what it takes from the style it is based on. */
final class WordStyles {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|titre|título|titulo|überschrift|kop|titolo)\\s*([1-9])");
    private static final Pattern TITLE = Pattern.compile("title|titre|título|titulo|titel|titolo");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|tm|tdc)\\s*\\d|(?:toc heading|table of .*)");
    private static final Pattern DIGITS_BEHIND = Pattern.compile("(?<=\\p{L})(?=\\d)");
    private static final int DEEPEST = 12;

    private final Map<String, Element> byId = new HashMap<>();
    /** Asked for every paragraph. */
    private final Map<String, Integer> levels = new HashMap<>();

    private final Map<String, Double> sizes = new HashMap<>();

    private final @Nullable Element root;

    /** Of {@code w:styles}; a document may have none. */
    WordStyles(@Nullable Element root) {
        this.root = root;
        if (root != null) {
            for (Element style : Xml.children(root)) {
                if (Xml.name(style).equals("style")) {
                    byId.put(Xml.attribute(style, "styleId"), style);
                }
            }
        }
    }

    /** 1 to 9 for a heading, by the style's name or its outline level; 0 for others. */
    int level(String id) {
        return levels.computeIfAbsent(id, this::readLevel);
    }

    private int readLevel(String id) {
        for (Element style : chain(id)) {
            String name = name(style, id);
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if (TITLE.matcher(name).matches()) {
                return 1;
            }
            int outline = Xml.number(Xml.value(Xml.child(style, "pPr"), "outlineLvl"), 9);
            if (outline < 9) {
                return outline + 1;
            }
        }
        Matcher bare = HEADING.matcher(spaced(id));
        return byId.containsKey(id) || !bare.matches() ? 0 : Integer.parseInt(bare.group(1));
    }

    /** True for the lines of a table of contents, which repeat the headings. */
    boolean isContents(String id) {
        List<Element> chain = chain(id);
        return !chain.isEmpty() && CONTENTS.matcher(name(chain.getFirst(), id)).matches();
    }

    /** A switch of run properties ("b", "i"), taken from the nearest style that says it. */
    boolean is(String id, String property) {
        for (Element style : chain(id)) {
            Boolean said = Xml.flag(Xml.child(style, "rPr"), property);
            if (said != null) {
                return said;
            }
        }
        return false;
    }

    /** The size of letters in points, or 0. */
    double size(String id) {
        return sizes.computeIfAbsent(id, this::readSize);
    }

    private double readSize(String id) {
        for (Element style : chain(id)) {
            String said = Xml.value(Xml.child(style, "rPr"), "sz");
            if (!said.isEmpty()) {
                return Xml.number(said, 0) / 2.0;
            }
        }
        Element run = Xml.child(Xml.child(Xml.child(root, "docDefaults"), "rPrDefault"), "rPr");
        return Xml.number(Xml.value(run, "sz"), 20) / 2.0;
    }

    /** The place in a list that a style gives, or null. */
    @Nullable
    Place numbering(String id) {
        for (Element style : chain(id)) {
            Place place = Place.of(Xml.child(style, "pPr"));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static String name(Element style, String id) {
        String name = Xml.value(style, "name");
        return spaced(name.isEmpty() ? id : name);
    }

    private static String spaced(String name) {
        return DIGITS_BEHIND.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = byId.get(id);
        while (style != null && chain.size() < DEEPEST) {
            chain.add(style);
            style = byId.get(Xml.value(style, "basedOn"));
        }
        return chain;
    }
}
