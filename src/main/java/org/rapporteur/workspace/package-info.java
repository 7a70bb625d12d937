/** An open workspace with its services: what the window and the command line both stand on. */
@NullMarked
package org.rapporteur.workspace;

import org.jspecify.annotations.NullMarked;
