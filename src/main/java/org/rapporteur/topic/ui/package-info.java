/** The screen of topics. */
@NullMarked
package org.rapporteur.topic.ui;

import org.jspecify.annotations.NullMarked;
