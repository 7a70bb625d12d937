/** The UI kit: what screens are made of. It knows no feature. Threads and pop-up dialogs live here and nowhere else. */
@NullMarked
package org.rapporteur.fx;

import org.jspecify.annotations.NullMarked;
