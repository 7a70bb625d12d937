package org.rapporteur.fx;

/** A screen: its controller fills in once what the window shows of it. */
public interface Screen {

    /** Content, words around it and commands; the same one at every call. */
    Face face();
}
