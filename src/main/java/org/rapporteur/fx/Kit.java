package org.rapporteur.fx;

/** What every screen gets to work with. One a window. */
public record Kit(Background background, Notices notices, Dialogs dialogs, UndoStack undo, Settings settings) {}
