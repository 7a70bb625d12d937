package org.rapporteur.navigation;

/** Takes the user to a place; the way back is remembered. */
@FunctionalInterface
public interface Navigator {
    void go(Route route);
}
