package org.rapporteur.meeting.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fxmisc.richtext.model.Paragraph;

/** Margin labels and annotations by block, kept so that drawing a paragraph anew finds them at once. */
final class Annotations {
    private final Map<String, ReadOnlyStringWrapper> labels = new HashMap<>();
    private final Map<String, ReadOnlyObjectWrapper<Annotation>> annotations = new HashMap<>();

    ReadOnlyStringWrapper label(String uid) {
        return labels.computeIfAbsent(uid, key -> new ReadOnlyStringWrapper(""));
    }

    ReadOnlyObjectWrapper<Annotation> annotation(String uid) {
        return annotations.computeIfAbsent(uid, key -> new ReadOnlyObjectWrapper<>(Annotation.NONE));
    }

    /** Numbers all blocks anew, in order; what belongs to blocks that are gone is forgotten. */
    void renumber(List<Paragraph<ParStyle, String, InlineStyle>> paragraphs) {
        List<String> uids = new ArrayList<>(paragraphs.size());
        List<Numbering.Line> lines = new ArrayList<>(paragraphs.size());
        for (Paragraph<ParStyle, String, InlineStyle> paragraph : paragraphs) {
            ParStyle style = paragraph.getParagraphStyle();
            uids.add(style.uid());
            lines.add(new Numbering.Line(
                    style.kind(), style.depth(), style.kind().isHeading() ? paragraph.getText() : ""));
        }
        List<String> texts = Numbering.labels(lines);
        for (int i = 0; i < uids.size(); i++) {
            label(uids.get(i)).set(texts.get(i));
        }
        Set<String> known = Set.copyOf(uids);
        labels.keySet().retainAll(known);
        annotations.keySet().retainAll(known);
    }

    /** Sets the annotations; blocks that are not named have none. */
    void set(Map<String, Annotation> now) {
        annotations.forEach((uid, property) -> {
            if (!now.containsKey(uid)) {
                property.set(Annotation.NONE);
            }
        });
        now.forEach((uid, annotation) -> annotation(uid).set(annotation));
    }
}
