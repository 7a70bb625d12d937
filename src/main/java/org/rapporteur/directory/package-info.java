/** Organisations with their aliases, members of the working group, and contacts. */
@NullMarked
package org.rapporteur.directory;

import org.jspecify.annotations.NullMarked;
