/** Finding words in everything that the workspace holds. */
@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
