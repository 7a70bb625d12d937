/** The overview: what is next, what is open, who owes what. */
@NullMarked
package org.rapporteur.overview.ui;

import org.jspecify.annotations.NullMarked;
