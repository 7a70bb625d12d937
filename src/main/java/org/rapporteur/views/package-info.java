/** Views of lists that users keep: what is asked for, how it is grouped and sorted, which columns. Knows no screen. */
@NullMarked
package org.rapporteur.views;

import org.jspecify.annotations.NullMarked;
