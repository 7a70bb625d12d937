/** The command line: the verbs of DESIGN §9 over the same services as the screens. */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
