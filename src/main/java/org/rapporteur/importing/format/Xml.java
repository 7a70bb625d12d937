package org.rapporteur.importing.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks WordprocessingML by local names, whatever prefixes a document binds. */
final class Xml {
    private Xml() {}

    /** The elements right below a node, in order. */
    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static String name(Node node) {
        String local = node.getLocalName();
        return local == null ? node.getNodeName() : local;
    }

    /** The first element of a name right below a node, or null. */
    static @Nullable Element child(@Nullable Node node, String name) {
        if (node != null) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && name(element).equals(name)) {
                    return element;
                }
            }
        }
        return null;
    }

    /** An attribute by its local name; empty when there is none. */
    static String attribute(@Nullable Element element, String name) {
        if (element != null) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (name(attribute).equals(name)) {
                    return attribute.getNodeValue();
                }
            }
        }
        return "";
    }

    /** The value of {@code <child val="…"/>} below an element; empty when there is none. */
    static String value(@Nullable Node node, String child) {
        return attribute(child(node, child), "val");
    }

    /** A switch such as {@code <b/>} or {@code <b val="0"/>} below an element; null when it says nothing. */
    static @Nullable Boolean flag(@Nullable Node node, String child) {
        Element element = child(node, child);
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The characters right inside an element. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData());
            }
        }
        return text.toString();
    }

    static int number(String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return (int) Math.round(Double.parseDouble(text));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** The number that hexadecimal digits write; -1 for anything else. */
    static int hexadecimal(String digits) {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
