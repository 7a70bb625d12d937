/** The window: composition root, frame, navigation, palette. Everything is put together here by constructors. */
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
