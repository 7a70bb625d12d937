/** Documents read as minutes, by one interpreter over one form of lines, and taken into a workspace. */
@NullMarked
package org.rapporteur.importing;

import org.jspecify.annotations.NullMarked;
