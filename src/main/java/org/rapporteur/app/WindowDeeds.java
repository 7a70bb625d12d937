package org.rapporteur.app;

/** What the window itself can be asked to do by menu and keys. */
interface WindowDeeds {
    /** Opens the palette with commands. */
    void palette();

    /** Opens the palette for a search of everything. */
    void search();

    /** Shows the list of keys. */
    void keys();

    /** Moves the focus to the next pane, or the one before. */
    void walkPanes(boolean back);

    /** Shows the log in the system's editor. */
    void openLog();

    /** Says which version this is. */
    void about();

    /** Closes the window. */
    void quit();
}
