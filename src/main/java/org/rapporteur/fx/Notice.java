package org.rapporteur.fx;

import org.jspecify.annotations.Nullable;

/**
 * A short message at the foot of the window.
 *
 * @param error stays until closed; others go by themselves
 * @param deed what the button does; null without a button
 * @param deedName what the button says; empty without a button
 */
public record Notice(String text, boolean error, String deedName, @Nullable Runnable deed) {}
