/**
 * Programs that measure and print, against a named reference in the same run; no test depends on them. How to run them
 * stands in docs/architecture.md.
 */
@NullMarked
package org.rapporteur.benchmark;

import org.jspecify.annotations.NullMarked;
