/** Where one can go in the window. Screens open each other by routes and so need not know each other. */
@NullMarked
package org.rapporteur.navigation;

import org.jspecify.annotations.NullMarked;
