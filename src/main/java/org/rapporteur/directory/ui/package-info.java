/** The screens of organisations and people. */
@NullMarked
package org.rapporteur.directory.ui;

import org.jspecify.annotations.NullMarked;
