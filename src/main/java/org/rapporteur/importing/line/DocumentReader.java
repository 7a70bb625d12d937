package org.rapporteur.importing.line;

import java.util.List;

/** Brings documents of any kind into the one form that the interpreter reads. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * The lines of a document.
     *
     * @param name the file's name without folders, for what is said of it; its ending decides only between kinds of text
     * @throws org.rapporteur.shared.UserError when it cannot be read, or holds no words, with the reason
     */
    List<Line> lines(String name, byte[] bytes);
}
